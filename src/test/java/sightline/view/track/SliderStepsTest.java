package sightline.view.track;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import sightline.model.LawfulStream;
import sightline.model.Parameter;

class SliderStepsTest {

    @Test
    void placesAreWholeStepsInDecimalsAndWithinTheSlider() {
        var share = new SliderSteps(Parameter.METADATA_EFFECTIVENESS);
        assertThat(share.nearest(0.0704)).as("7 times 0.01 in binary is 0.07000000000000001").isEqualTo(0.07);
        assertThat(share.nearest(0.075)).isEqualTo(0.08);
        assertThat(share.nearest(1.2)).isEqualTo(1);
        assertThat(share.nearest(-0.2)).isEqualTo(0);
        assertThat(new SliderSteps(Parameter.GROWTH).nearest(-0.0649)).isEqualTo(-0.06);
        assertThat(new SliderSteps(LawfulStream.CLASS_A_DRUGS).nearest(0.3049)).isEqualTo(0.3);
    }

    @Test
    void stepsGoNoFurtherThanTheSlidersEnds() {
        var capacity = new SliderSteps(Parameter.TRIAGE_CAPACITY);
        assertThat(capacity.from(1, 10)).isEqualTo(1.5);
        assertThat(capacity.from(4.9, 10)).isEqualTo(5);
        assertThat(capacity.from(0.3, -10)).isEqualTo(0.2);
        assertThat(capacity.from(12, 1)).as("from beyond the end it is the end").isEqualTo(5);
    }
}
