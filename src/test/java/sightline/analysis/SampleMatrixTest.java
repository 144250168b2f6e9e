package sightline.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;

import sightline.model.Parameter;
import sightline.model.RangeShape;
import sightline.model.Scenario;
import sightline.model.Setting;
import sightline.scenario.ShippedScenarios;

class SampleMatrixTest {

    private static final int FUTURES = 300;
    private static final int BLOCK = 128;

    private final Scenario opening = new ShippedScenarios().opening()
            .withSetting(Parameter.GROWTH, new Setting(0.02, -0.1, 0.3, RangeShape.TRIANGULAR));
    private final int services = opening.services().size();

    /** Each part of a setting by itself: value, both ends, shape, and whether there is a range at all. */
    @Test
    void whatTurnsToAnotherSettingDrawsAsIfItHadKnownNoOther() {
        for (var next : List.of(new Setting(0.02, -0.1, 0.3, RangeShape.UNIFORM),
                new Setting(0.02, -0.1, 0.3, RangeShape.PERT), new Setting(0.03, -0.1, 0.3, RangeShape.TRIANGULAR),
                new Setting(0.02, -0.2, 0.3, RangeShape.TRIANGULAR),
                new Setting(0.02, -0.1, 0.4, RangeShape.TRIANGULAR),
                Setting.certain(0.02), new Setting(0.02, -0.1, 0.3, RangeShape.TRIANGULAR, true))) {
            var turned = inputs(opening);
            drawAll(turned);
            var changed = opening.withSetting(Parameter.GROWTH, next);
            turned.turnTo(changed);
            requireSame(turned, inputs(changed), next);
            turned.turnTo(opening);
            requireSame(turned, inputs(opening), next);
        }
    }

    @Test
    void aPinnedValueIsTheSameInEveryFuture() {
        var pinned = inputs(opening.withSetting(Parameter.GROWTH, opening.setting(Parameter.GROWTH).withValue(0.7)));
        assertThat(growth(pinned)).containsOnly(0.7);
    }

    @Test
    void anotherShapeDrawsOtherFutures() {
        var uniform = opening.withSetting(Parameter.GROWTH, new Setting(0.02, -0.1, 0.3, RangeShape.UNIFORM));
        assertThat(growth(inputs(uniform))).isNotEqualTo(growth(inputs(opening)));
    }

    @Test
    void othersServeOnlyWhatTheyWereDrawnFor() {
        assertThat(inputs(opening).serve(FUTURES, 1, services)).isTrue();
        assertThat(inputs(opening).serve(FUTURES + 1, 1, services)).isFalse();
        assertThat(inputs(opening).serve(FUTURES, 2, services)).isFalse();
        assertThat(inputs(opening).serve(FUTURES, 1, services + 1)).isFalse();
    }

    private SampleMatrix inputs(Scenario scenario) {
        var inputs = new SampleMatrix(FUTURES, 1, services, BLOCK);
        inputs.turnTo(scenario);
        return inputs;
    }

    private static void drawAll(SampleMatrix inputs) {
        for (int block = 0; block < inputs.blocks(); block++) {
            inputs.block(block);
        }
    }

    private void requireSame(SampleMatrix one, SampleMatrix other, Setting after) {
        assertThat(one.blocks()).isEqualTo(3);
        for (int block = 0; block < one.blocks(); block++) {
            for (int i = 0; i < InputDimensions.count(services); i++) {
                if (InputDimensions.setting(opening, i) != null) {
                    assertThat(InputDimensions.lane(one.block(block), i))
                            .as("%s, block %s, coordinate %s", after, block, i)
                            .containsExactly(InputDimensions.lane(other.block(block), i));
                }
            }
        }
    }

    private double[] growth(SampleMatrix inputs) {
        for (int i = 0; i < InputDimensions.count(services); i++) {
            if (opening.setting(Parameter.GROWTH).equals(InputDimensions.setting(opening, i))) {
                return InputDimensions.lane(inputs.block(0), i);
            }
        }
        throw new AssertionError("growth has no coordinate");
    }
}
