package sightline.analysis;

import java.util.Arrays;

/**
 * The quantiles of one month's values, their errors and the mean. A quantile is type 7 (Hyndman and Fan 1996): linear
 * between the order statistics around (n - 1) p, counted from 0. Its error is half the distance between the order statistics
 * at np - sqrt(np(1 - p)), rounded down, and at np + sqrt(np(1 - p)), rounded up, counted from 1 and held to 1..n.
 *
 * <p>Not for several threads at once.
 */
final class Quantiles {

    private static final int CHUNK = 64;
    /** Each level's order statistics: below and above the quantile, below and above its error. */
    private static final int OF_LEVEL = 4;

    private final int futures;
    private final double[] levels;
    private final double[] weightAbove;
    private final int[] place;
    private final OrderStatistics selection;

    Quantiles(int futures) {
        this.futures = futures;
        levels = Bands.LEVELS.stream().mapToDouble(Double::doubleValue).toArray();
        weightAbove = new double[levels.length];
        var wanted = new int[OF_LEVEL * levels.length];
        for (int i = 0; i < levels.length; i++) {
            double p = levels[i];
            double at = (futures - 1) * p;
            double middle = futures * p;
            double spread = Math.sqrt(futures * p * (1 - p));
            weightAbove[i] = at - Math.floor(at);
            wanted[OF_LEVEL * i] = held((int) at);
            wanted[OF_LEVEL * i + 1] = held((int) at + 1);
            wanted[OF_LEVEL * i + 2] = held((int) Math.floor(middle - spread) - 1);
            wanted[OF_LEVEL * i + 3] = held((int) Math.ceil(middle + spread) - 1);
        }
        var ranks = Arrays.stream(wanted).sorted().distinct().toArray();
        place = Arrays.stream(wanted).map(rank -> Arrays.binarySearch(ranks, rank)).toArray();
        selection = new OrderStatistics(ranks);
    }

    private int held(int rank) {
        return Math.clamp(rank, 0, futures - 1);
    }

    int futures() {
        return futures;
    }

    /** Puts what the first {@link #futures} of {@code values} say into month {@code t} of {@code bands}. */
    void summarise(double[] values, Bands bands, int t) {
        var picked = selection.pick(values, futures);
        for (int i = 0; i < levels.length; i++) {
            double below = picked[place[OF_LEVEL * i]];
            double above = picked[place[OF_LEVEL * i + 1]];
            double error = (picked[place[OF_LEVEL * i + 3]] - picked[place[OF_LEVEL * i + 2]]) / 2;
            bands.put(i, t, below + weightAbove[i] * (above - below), error);
        }
        bands.putMean(t, sum(values) / futures);
    }

    /**
     * Chunks of 64 are summed each by itself, the sums added in order: the rounding depends on nothing but the values. Four
     * chunks at a time, because an addition waits for the one before.
     */
    private double sum(double[] values) {
        double total = 0;
        int from = 0;
        for (; from + 4 * CHUNK <= futures; from += 4 * CHUNK) {
            double first = 0;
            double second = 0;
            double third = 0;
            double fourth = 0;
            for (int i = from; i < from + CHUNK; i++) {
                first += values[i];
                second += values[i + CHUNK];
                third += values[i + 2 * CHUNK];
                fourth += values[i + 3 * CHUNK];
            }
            total = total + first + second + third + fourth;
        }
        for (; from < futures; from += CHUNK) {
            double sum = 0;
            for (int i = from; i < Math.min(futures, from + CHUNK); i++) {
                sum += values[i];
            }
            total += sum;
        }
        return total;
    }
}
