package sightline.analysis;

import java.util.Arrays;
import java.util.List;

/**
 * Where the spread of something comes from when several readings each give futures of it: from the futures within the
 * readings, or from the readings being different. By the law of total variance, every reading having the same weight,
 *
 * <pre>
 * total = within + between,   within = mean of the readings' variances,   between = variance of their means
 * </pre>
 *
 * all of them variances of a population, in the square of the unit of what was drawn.
 *
 * @param within the part from within the readings, at least 0
 * @param between the part from between them, at least 0
 */
public record VarianceSplit(double within, double between) {

    /**
     * The split of {@code draws}: one array a reading, one value a future. How many futures a reading has does not change its
     * weight.
     *
     * @throws IllegalArgumentException if there is no reading, or one without futures
     */
    public static VarianceSplit of(List<double[]> draws) {
        if (draws.isEmpty() || draws.stream().anyMatch(reading -> reading.length == 0)) {
            throw new IllegalArgumentException("no draws");
        }
        var means = draws.stream().mapToDouble(VarianceSplit::mean).toArray();
        double within = draws.stream().mapToDouble(VarianceSplit::variance).average().orElseThrow();
        return new VarianceSplit(within, variance(means));
    }

    /** The variance of all readings taken together. */
    public double total() {
        return within + between;
    }

    /** The part of the total that lies between the readings, 0..1; 0 where nothing varies. */
    public double betweenShare() {
        return total() == 0 ? 0 : between / total();
    }

    private static double variance(double[] values) {
        double mean = mean(values);
        return Arrays.stream(values).map(value -> (value - mean) * (value - mean)).sum() / values.length;
    }

    private static double mean(double[] values) {
        return Arrays.stream(values).sum() / values.length;
    }
}
