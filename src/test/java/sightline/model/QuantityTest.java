package sightline.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

class QuantityTest {

    @Test
    void ofRolloutsDatesArePublishedAndOfNothingElse() {
        assertThat(Stream.<Quantity[]>of(Parameter.values(), ServiceField.values(), LawfulStream.values())
                .flatMap(Arrays::stream).filter(Quantity::isTiming)).containsExactly(ServiceField.ROLLOUT_START,
                        ServiceField.ROLLOUT_MONTHS);
    }
}
