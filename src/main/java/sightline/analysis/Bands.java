package sightline.analysis;

import java.util.List;

/**
 * What the futures of an ensemble say of one series, month by month: quantiles over futures, the error of each, and the
 * mean. Quantiles of a gap are those of the difference within each future. Immutable.
 */
public final class Bands {

    /** The shares of futures that lie below each quantile. */
    public static final List<Double> LEVELS = List.of(0.05, 0.25, 0.5, 0.75, 0.95);
    /** The place of the median in {@link #LEVELS}. */
    public static final int MEDIAN = 2;
    /** With fewer futures the ends of nine tenths rest on fewer than ten, and are not put into words. */
    public static final int FEWEST_IN_WORDS = 200;

    private final int futures;
    private final double[][] quantiles;
    private final double[][] errors;
    private final double[] means;

    Bands(int months, int futures) {
        this.futures = futures;
        quantiles = new double[LEVELS.size()][months];
        errors = new double[LEVELS.size()][months];
        means = new double[months];
    }

    void put(int level, int month, double quantile, double error) {
        quantiles[level][month] = quantile;
        errors[level][month] = error;
    }

    void putMean(int month, double mean) {
        means[month] = mean;
    }

    /** n, how many futures they are of. */
    public int futures() {
        return futures;
    }

    /** Whether there are enough futures to say in words where they lie. */
    public boolean isForWords() {
        return futures >= FEWEST_IN_WORDS;
    }

    /** T, the last month. */
    public int lastMonth() {
        return means.length - 1;
    }

    /**
     * The value that a share {@code LEVELS.get(level)} of the futures lies below in {@code month}, in the unit of the series:
     * linear between the order statistics around (n - 1) p (type 7).
     */
    public double quantile(int level, int month) {
        return quantiles[level][month];
    }

    /** The mean over futures in {@code month}. */
    public double mean(int month) {
        return means[month];
    }

    /**
     * How far {@link #quantile} may be off because there are not more futures: half the distance between the order statistics
     * at np - sqrt(np(1 - p)) and np + sqrt(np(1 - p)). For the scrambled Sobol' points of a few thousand futures it is more than
     * the error is ({@code src/site/convergence.md}).
     */
    public double error(int level, int month) {
        return errors[level][month];
    }
}
