package sightline.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

import org.junit.jupiter.api.Test;

class AxisScalingTest {

    private final RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(7);

    @Test
    void everyValueIsOnTheAxisAndTheAxisIsNotMuchLarger() {
        for (int i = 0; i < 20_000; i++) {
            double one = Math.pow(10, random.nextDouble(-3, 27)) * (random.nextInt(4) == 0 ? -1 : 1);
            double other = one * random.nextDouble(-1, 1);
            double low = Math.min(one, other);
            double high = Math.max(one, other);
            var scale = AxisScaling.FROM_ZERO.scale(low, high);
            assertThat(scale.range().contains(low) && scale.range().contains(high) && scale.range().contains(0))
                    .as("%s..%s on %s", low, high, scale).isTrue();
            double needed = Math.max(Math.max(high, 0) - Math.min(low, 0), 1);
            assertThat(scale.range().getLength() / needed).isLessThan(1.8);
            assertThat(scale.range().getLength() / scale.step()).isBetween(2.9, 9.1);
        }
    }

    @Test
    void valuesFarFromZeroAreShownNear() {
        for (int i = 0; i < 20_000; i++) {
            double low = Math.pow(10, random.nextDouble(-3, 27));
            double high = low * random.nextDouble(1, 3);
            var range = AxisScaling.NEAR.scale(low, high).range();
            assertThat(range.contains(low) && range.contains(high)).as("%s..%s on %s", low, high, range).isTrue();
            assertThat(range.getLowerBound()).isGreaterThanOrEqualTo(0);
        }
        assertThat(AxisScaling.NEAR.scale(1180, 1480).range().getLowerBound()).isEqualTo(1150);
        assertThat(AxisScaling.NEAR.scale(200, 1480).range().getLowerBound()).isZero();
        assertThat(AxisScaling.NEAR.scale(1200, 1200).range().getLength()).as("not a magnifying glass")
                .isGreaterThan(100);
        assertThat(AxisScaling.NEAR.scale(0, 0).range().getLength()).isGreaterThanOrEqualTo(1);
    }

    @Test
    void roundingErrorsOfAGapAreNotMagnified() {
        assertThat(AxisScaling.FROM_ZERO.scale(-1e-13, 1e-13).range().getUpperBound()).isGreaterThanOrEqualTo(1);
    }

    @Test
    void aStripHasATickNearItsHighestValueAndRoomAbove() {
        for (int i = 0; i < 20_000; i++) {
            double high = Math.pow(10, random.nextDouble(-6, 7));
            var scale = AxisScaling.STRIP.scale(0, high);
            assertThat(scale.step()).isBetween(0.66 * high, 1.000001 * high);
            assertThat(scale.lastTick()).isEqualTo(high);
            assertThat(scale.range().getUpperBound()).isGreaterThan(2 * high);
            assertThat(scale.range().getLowerBound()).isZero();
        }
    }

    @Test
    void distancesOfTicksAreRound() {
        assertThat(Ticks.ceiling(0.0031)).isCloseTo(0.005, within(1e-12));
        assertThat(Ticks.ceiling(1)).isEqualTo(1);
        assertThat(Ticks.ceiling(1.1)).isEqualTo(2);
        assertThat(Ticks.ceiling(5.1)).isEqualTo(10);
        assertThat(Ticks.floor(109)).isEqualTo(100);
        assertThat(Ticks.floor(1.63)).isEqualTo(1.5);
        assertThat(Ticks.floor(33.3)).isEqualTo(30);
        assertThat(Ticks.floor(1000)).isEqualTo(1000);
    }

    @Test
    void ticksAreWrittenAsExactlyAsTheirDistanceNeeds() {
        var ticks = new Ticks(Samples.LOOK.numbers(), false, 1e-9);
        assertThat(ticks.getCeilingTickUnit(0.5).valueToString(1)).isEqualTo("1.0");
        assertThat(ticks.getCeilingTickUnit(0.0002).valueToString(0.0004)).isEqualTo("0.0004");
        assertThat(ticks.getCeilingTickUnit(0.5).valueToString(-1e-17)).isEqualTo("0");
        assertThat(ticks.getCeilingTickUnit(500).valueToString(12_500)).isEqualTo("12,500");
        assertThat(ticks.getCeilingTickUnit(5e26).valueToString(1.5e27)).isEqualTo("1.5E27");
        assertThat(new Ticks(Samples.LOOK.numbers(), false, 1.5).getCeilingTickUnit(1).valueToString(1.5))
                .isEqualTo("1.5");
        assertThat(new Ticks(Samples.LOOK.numbers(), true, 0.2).getCeilingTickUnit(0.1).valueToString(0.4))
                .isEqualTo("40%");
    }
}
