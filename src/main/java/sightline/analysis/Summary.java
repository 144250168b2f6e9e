package sightline.analysis;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

import sightline.model.Series;

/** What is kept of one series of an ensemble. Months are put in once each, by several threads; then nothing changes. */
final class Summary {

    private final int futures;
    private final Bands bands;
    private final double[][] singles;
    private final Map<Integer, double[]> dots = new HashMap<>();
    private final Map<Double, double[]> sharesAbove = new HashMap<>();

    Summary(Series series, SummaryRequest asked, int months, int futures) {
        this.futures = futures;
        bands = new Bands(months, futures);
        singles = asked.singles().contains(series) ? new double[months][Math.min(futures, Ensemble.MOST_SINGLES)]
                : new double[0][];
        asked.dots().stream().filter(cell -> cell.series().equals(series))
                .forEach(cell -> dots.put(cell.month(), new double[Ensemble.DOTS]));
        asked.thresholds().stream().filter(threshold -> threshold.series().equals(series))
                .forEach(threshold -> sharesAbove.put(threshold.value(), new double[months]));
    }

    Bands bands() {
        return bands;
    }

    /** Month by month the first futures; no month if they were not asked for. */
    double[][] singles() {
        return singles;
    }

    /** By month. */
    Map<Integer, double[]> dots() {
        return dots;
    }

    /** By threshold, month by month. */
    Map<Double, double[]> sharesAbove() {
        return sharesAbove;
    }

    /** Puts in month {@code t}; {@code values} has one a future, and perhaps more behind them. */
    void put(int t, double[] values, Quantiles quantiles) {
        quantiles.summarise(values, bands, t);
        if (singles.length > 0) {
            System.arraycopy(values, 0, singles[t], 0, singles[t].length);
        }
        sharesAbove.forEach((threshold, shares) -> shares[t] = (double) above(values, threshold) / futures);
        var placed = dots.get(t);
        if (placed != null) {
            place(placed, Arrays.copyOf(values, futures));
        }
    }

    private int above(double[] values, double threshold) {
        int above = 0;
        for (int i = 0; i < futures; i++) {
            above += values[i] > threshold ? 1 : 0;
        }
        return above;
    }

    /** Each dot at the middle of its share of the futures, by the same rule as the bands (type 7). */
    private static void place(double[] placed, double[] values) {
        Arrays.sort(values);
        for (int i = 0; i < placed.length; i++) {
            double at = (values.length - 1) * (i + 0.5) / placed.length;
            double below = values[(int) at];
            placed[i] = below + (at - Math.floor(at)) * (values[Math.min((int) at + 1, values.length - 1)] - below);
        }
    }
}
