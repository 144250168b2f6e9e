package sightline.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import sightline.model.Bounds;
import sightline.model.Parameter;
import sightline.model.RangeShape;
import sightline.model.Rollout;
import sightline.model.Scenario;
import sightline.model.ScenarioInput;
import sightline.model.Service;
import sightline.model.Setting;
import sightline.scenario.ShippedScenarios;

class SampleMatrixTest {

    private static final int FUTURES = 300;
    private static final int BLOCK = 128;
    private static final Bounds UNIT = new Bounds(0, 1);

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

    /** By names of their own, so that neither the order of coordinates nor that of columns is taken from what is tested. */
    @Test
    void everyInputIsDrawnFromTheCoordinateThatItHasAlwaysHad() {
        var two = new Scenario("two", "", opening.start(), 12, opening.triageOrder(), ranged(), List.of(
                new Service("a", "A", unit(), unit(), true, unit(), Rollout.AT_ONCE),
                new Service("b", "B", null, unit(), true, unit(), Rollout.AT_ONCE)), Map.of(), FUTURES, 1);
        var inputs = new SampleMatrix(FUTURES, 1, 2, BLOCK);
        inputs.turnTo(two);
        var points = new SobolPoints(1, 3 * BLOCK, 27);
        for (int block = 0; block < 3; block++) {
            var lanes = inputs.block(block);
            int coordinate = 0;
            for (var parameter : Parameter.values()) {
                requirePoints(points, coordinate++, block, parameter.file(), lanes.parameter(parameter));
            }
            requirePoints(points, 21, block, UNIT, lanes.share(0));
            requirePoints(points, 22, block, UNIT, lanes.contentDependence(0));
            requirePoints(points, 23, block, UNIT, lanes.coverage(0));
            requirePoints(points, 25, block, UNIT, lanes.contentDependence(1));
            requirePoints(points, 26, block, UNIT, lanes.coverage(1));
        }
    }

    private static Map<Parameter, Setting> ranged() {
        var settings = new EnumMap<Parameter, Setting>(Parameter.class);
        for (var parameter : Parameter.values()) {
            var bounds = parameter.file();
            settings.put(parameter, new Setting(bounds.low(), bounds.low(), bounds.high(), RangeShape.UNIFORM));
        }
        return settings;
    }

    private static Setting unit() {
        return new Setting(0.1, 0, 1, RangeShape.UNIFORM);
    }

    private static void requirePoints(SobolPoints points, int coordinate, int block, Bounds range, double[] drawn) {
        var units = new double[BLOCK];
        points.put(coordinate, block * BLOCK, units);
        double width = range.high() - range.low();
        assertThat(drawn).as("coordinate %s, block %s", coordinate, block).containsExactly(
                Arrays.stream(units).map(u -> Math.min(range.high(), range.low() + width * u)).toArray());
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
            for (var input : ScenarioInput.sampled(opening)) {
                if (input.setting(opening).isPresent()) {
                    int coordinate = input.coordinate(opening).orElseThrow();
                    assertThat(one.block(block).column(coordinate))
                            .as("%s, block %s, %s", after, block, input.id())
                            .containsExactly(other.block(block).column(coordinate));
                }
            }
        }
    }

    private static double[] growth(SampleMatrix inputs) {
        return inputs.block(0).parameter(Parameter.GROWTH);
    }
}
