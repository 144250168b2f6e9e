package sightline.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Locale;

import org.junit.jupiter.api.Test;

class UnitTest {

    @Test
    void ofTheUnitsWithASignSomeNeedNoWordsBesideIt() {
        assertThat(Arrays.stream(Unit.values()).filter(Unit::isWrittenAsSign)).containsExactly(Unit.SHARE,
                Unit.MULTIPLE);
        var numbers = new Numbers(Locale.UK);
        assertThat(Arrays.stream(Unit.values()).filter(unit -> !numbers.format(unit, 0.5).matches("[0-9.]+")))
                .containsExactly(Unit.SHARE, Unit.GROWTH_A_YEAR, Unit.MULTIPLE);
    }
}
