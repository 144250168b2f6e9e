package sightline.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;

import org.apache.commons.statistics.distribution.BetaDistribution;
import org.apache.commons.statistics.distribution.ContinuousDistribution;
import org.apache.commons.statistics.distribution.TriangularDistribution;
import org.apache.commons.statistics.distribution.UniformContinuousDistribution;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import sightline.model.RangeShape;
import sightline.model.Setting;

class InputDistributionTest {

    private static final double SMALLEST = 0.5 / 0x1p32;

    private final RandomGenerator random = new SplittableRandom(2);

    @ParameterizedTest
    @ValueSource(doubles = {0, 0.001, 0.3, 0.5, 0.9, 1})
    void triangularIsTheLibrarys(double mode) {
        assertLike(new Setting(-2 + 5 * mode, -2, 3, RangeShape.TRIANGULAR),
                TriangularDistribution.of(-2, -2 + 5 * mode, 3), 1e-9);
    }

    @Test
    void uniformIsTheLibrarys() {
        assertLike(new Setting(0, -2, 3, RangeShape.UNIFORM), UniformContinuousDistribution.of(-2, 3), 1e-9);
    }

    /** Of a range of width 1. The library's own inverse is a root found to 1e-9, so the table is also put back through its cdf. */
    @ParameterizedTest
    @ValueSource(doubles = {0, 1e-6, 0.003, 0.05, 0.2, 1 / 3.0, 0.5, 0.77, 0.95, 0.999, 1})
    void pertIsTheLibrarys(double mode) {
        var beta = BetaDistribution.of(1 + 4 * mode, 5 - 4 * mode);
        assertLike(new Setting(mode, 0, 1, RangeShape.PERT), beta, 1e-9);
        var unit = units();
        var drawn = draw(new Setting(mode, 0, 1, RangeShape.PERT), unit);
        for (int i = 0; i < unit.length; i++) {
            double tolerance = 1e-9 * Math.max(1e-3, beta.density(Math.clamp(drawn[i], 1e-12, 1 - 1e-12)));
            assertThat(beta.cumulativeProbability(drawn[i])).isCloseTo(unit[i], within(tolerance));
        }
    }

    @Test
    void pertOfAnyRangeIsTheBetaStretched() {
        var unit = units();
        var standard = draw(new Setting(0.25, 0, 1, RangeShape.PERT), unit);
        var stretched = draw(new Setting(-1, -2, 2, RangeShape.PERT), unit);
        for (int i = 0; i < unit.length; i++) {
            assertThat(stretched[i]).isCloseTo(-2 + 4 * standard[i], within(1e-12));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"TRIANGULAR", "UNIFORM", "PERT"})
    void drawsStayInTheRangeAndRiseWithThePoint(RangeShape shape) {
        var unit = units();
        Arrays.sort(unit);
        for (int i = 0; i < 200; i++) {
            double low = random.nextDouble(-1, 1) * Math.pow(10, random.nextInt(-8, 8));
            double high = low + random.nextDouble() * Math.pow(10, random.nextInt(-8, 8));
            double value = Math.clamp(low + random.nextInt(5) / 4.0 * (high - low), low, high);
            var drawn = draw(new Setting(value, low, high, shape), unit);
            assertThat(Arrays.stream(drawn)).allMatch(x -> low <= x && x <= high);
            double slack = 1e-9 * (high - low);
            for (int j = 1; j < drawn.length; j++) {
                assertThat(drawn[j]).isGreaterThanOrEqualTo(drawn[j - 1] - slack);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"TRIANGULAR", "UNIFORM", "PERT"})
    void aRangeWithoutWidthIsItsValue(RangeShape shape) {
        assertThat(draw(new Setting(0.3, 0.3, 0.3, shape), units())).containsOnly(0.3);
    }

    /** Ranges a rounding wide: mode and width lose their digits, the ends hold all the same. */
    @ParameterizedTest
    @ValueSource(strings = {"TRIANGULAR", "UNIFORM", "PERT"})
    void aRangeOfOneRoundingStaysInside(RangeShape shape) {
        double high = Math.nextUp(0.3);
        assertThat(Arrays.stream(draw(new Setting(high, 0.3, high, shape), units())))
                .allMatch(x -> x == 0.3 || x == high);
    }

    private void assertLike(Setting setting, ContinuousDistribution library, double tolerance) {
        var unit = units();
        var drawn = draw(setting, unit);
        for (int i = 0; i < unit.length; i++) {
            double u = unit[i];
            // Near 1 a distribution function has too few digits to be turned round; one less it has them.
            double expected = u < 0.5 ? library.inverseCumulativeProbability(u)
                    : library.inverseSurvivalProbability(1 - u);
            assertThat(drawn[i]).as("u = %s", u).isCloseTo(expected, within(tolerance));
        }
    }

    private double[] units() {
        var unit = new double[2000];
        Arrays.setAll(unit, i -> random.nextDouble(SMALLEST, 1 - SMALLEST));
        unit[0] = SMALLEST;
        unit[1] = 1 - SMALLEST;
        unit[2] = 0.5;
        unit[3] = Math.nextDown(0.5);
        unit[4] = 1e-6;
        unit[5] = 1 - 1e-6;
        return unit;
    }

    private static double[] draw(Setting setting, double[] unit) {
        var drawn = new double[unit.length];
        InputDistribution.of(setting, new InverseBetas()).draw(unit, drawn);
        return drawn;
    }
}
