package sightline.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.assertj.core.api.ThrowableAssert;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AddedSourceTest {

    @ParameterizedTest
    @ValueSource(strings = {"", "2024", "2024-04", "2024-04-30", "2024-02-29", "2000-02-29", "2024-12-31", "0000"})
    void aYearAMonthOrADayOfTheCalendarIsADate(String date) {
        assertThat(AddedSource.requireDate(date)).isEqualTo(date);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2024-02-30", "1900-02-29", "2023-02-29", "2100-02-29", "2024-00", "2024-13", "2024-00-01",
            "2024-13-01", "2024-04-31", "2024-04-00", "2024-01-32", "24", "2024-1", "2024-1-1", "+2024-01-01",
            "2024-04-01 ",
            "March"})
    void anythingElseIsNone(String date) {
        assertThatThrownBy(() -> AddedSource.requireDate(date)).isInstanceOf(InvalidScenarioException.class);
    }

    @Test
    void eachPartIsCheckedWhereASourceIsMade() {
        var within = new Bounds(0.2, 0.3);
        assertThat(source(within, "T", "2024", "https://a.org").isPoint()).isFalse();
        assertThat(source(new Bounds(0.2, 0.2), "T", "", "").isPoint()).isTrue();
        assertRefused(() -> source(new Bounds(-0.1, 0.3), "T", "", ""));
        assertRefused(() -> source(new Bounds(0.2, 1.1), "T", "", ""));
        assertRefused(() -> source(within, " ", "", ""));
        assertRefused(() -> source(within, "T", "2024-02-30", ""));
        assertRefused(() -> source(within, "T", "", "file:/etc/passwd"));
    }

    @Test
    void noSourceIsAboutAWarrantStream() {
        var arrests = new WarrantInput(LawfulStream.ARRESTS);
        assertThatThrownBy(() -> new AddedSource(arrests, new Bounds(1, 2), "", "T", "", "", ""))
                .isInstanceOf(IllegalArgumentException.class).hasMessageContaining("lawfulAccess.arrests");
    }

    private static AddedSource source(Bounds figure, String title, String date, String address) {
        return new AddedSource(new ParameterInput(Parameter.METADATA_EFFECTIVENESS), figure, "", title, date,
                address, "");
    }

    private static void assertRefused(ThrowableAssert.ThrowingCallable making) {
        assertThatThrownBy(making).isInstanceOf(InvalidScenarioException.class);
    }
}
