package sightline.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.function.IntToDoubleFunction;
import java.util.random.RandomGenerator;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QuantilesTest {

    private final RandomGenerator random = new SplittableRandom(3);

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 7, 19, 20, 21, 64, 65, 255, 256, 257, 1000, 8192, 65_536})
    void quantilesErrorsAndMeansAreThoseOfTheSortedValues(int n) {
        var shapes = new IntToDoubleFunction[]{i -> random.nextDouble(), i -> 0, i -> -3.25, i -> i, i -> -i,
                i -> random.nextInt(3), i -> random.nextInt(20) == 0 ? random.nextDouble() : 0,
                i -> i == 0 ? 1e300 : random.nextDouble(), i -> Math.pow(10, random.nextDouble(-300, 300)),
                i -> (random.nextBoolean() ? 1 : -1) * Math.pow(10, random.nextDouble(-300, 300)),
                i -> (random.nextBoolean() ? 1 : -1) * Double.MAX_VALUE / 4, i -> random.nextInt(5) * Double.MIN_VALUE,
                i -> 1 + random.nextInt(4) * Math.ulp(1.0), i -> random.nextGaussian(),
                i -> i < n / 2 ? 5 : 5 + random.nextDouble() * 1e-9,
                i -> random.nextInt(100) == 0 ? 1e12 : 7 + 1e-6 * random.nextGaussian(),
                i -> random.nextBoolean() ? 0.0 : -0.0};
        for (int shape = 0; shape < shapes.length; shape++) {
            var values = new double[n + 10];
            Arrays.setAll(values, shapes[shape]);
            Arrays.fill(values, n, n + 10, Double.NaN); // what fills up the last block is not looked at
            assertAsSorted(values, n, "shape " + shape);
        }
    }

    private static void assertAsSorted(double[] values, int n, String name) {
        var bands = new Bands(1, n);
        var before = values.clone();
        new Quantiles(n).summarise(values, bands, 0);
        assertThat(values).as(name).containsExactly(before);
        var sorted = Arrays.copyOf(values, n);
        Arrays.sort(sorted);
        for (int i = 0; i < Bands.LEVELS.size(); i++) {
            double p = Bands.LEVELS.get(i);
            double at = (n - 1) * p;
            double below = sorted[(int) at];
            double above = sorted[Math.min(n - 1, (int) at + 1)];
            assertThat(bands.quantile(i, 0) == below + (at - (int) at) * (above - below)).as(name).isTrue();
            double spread = Math.sqrt(n * p * (1 - p));
            int lower = (int) Math.max(1, Math.floor(n * p - spread));
            int upper = (int) Math.min(n, Math.ceil(n * p + spread));
            assertThat(bands.error(i, 0) == (sorted[upper - 1] - sorted[lower - 1]) / 2).as(name).isTrue();
        }
        double mean = Arrays.stream(sorted).sum() / n;
        double size = Arrays.stream(sorted).map(Math::abs).sum() / n;
        if (Double.isFinite(size)) {
            assertThat(bands.mean(0)).as(name).isCloseTo(mean, within(1e-13 * size));
        }
    }

    @Test
    void oneBufferServesOneMonthAfterTheOther() {
        var quantiles = new Quantiles(1000);
        var bands = new Bands(40, 1000);
        for (int t = 0; t < 40; t++) {
            int month = t;
            var values = new double[1000];
            Arrays.setAll(values, i -> month % 3 == 0 ? random.nextInt(2) : random.nextGaussian());
            quantiles.summarise(values, bands, t);
            var alone = new Bands(1, 1000);
            new Quantiles(1000).summarise(values, alone, 0);
            for (int i = 0; i < Bands.LEVELS.size(); i++) {
                assertThat(bands.quantile(i, t)).isEqualTo(alone.quantile(i, 0));
            }
        }
    }

    /** Chunks of 64, each summed by itself and the sums in order: seen where the order of adding matters. */
    @Test
    void meansAreSumsOfChunksOf64() {
        var values = new double[200];
        Arrays.setAll(values, i -> Math.pow(10, random.nextInt(-8, 8)));
        double total = 0;
        for (int chunk = 0; chunk < 4; chunk++) {
            double sum = 0;
            for (int i = 64 * chunk; i < Math.min(200, 64 * chunk + 64); i++) {
                sum += values[i];
            }
            total += sum;
        }
        var bands = new Bands(1, 200);
        new Quantiles(200).summarise(values, bands, 0);
        assertThat(bands.mean(0)).isEqualTo(total / 200);
    }
}
