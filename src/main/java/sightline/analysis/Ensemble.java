package sightline.analysis;

import java.util.Map;

import org.jspecify.annotations.Nullable;

import sightline.model.Run;
import sightline.model.Scenario;
import sightline.model.Series;

/** The result of one scenario with its ranges: the run at the values, and what the futures say of some series. Immutable. */
public final class Ensemble {

    /** How many futures are kept themselves, at the most: as many lines as can still be told apart. */
    public static final int MOST_SINGLES = 60;
    /** How many dots stand for all futures of a month. */
    public static final int DOTS = 50;

    private final Run run;
    private final int futures;
    private final long seed;
    private final long nanos;
    private final Map<Series, Summary> summaries;

    Ensemble(Run run, int futures, long seed, long nanos, Map<Series, Summary> summaries) {
        this.run = run;
        this.futures = futures;
        this.seed = seed;
        this.nanos = nanos;
        this.summaries = summaries;
    }

    /** The run with every setting at its value. */
    public Run run() {
        return run;
    }

    /** What was simulated. */
    public Scenario scenario() {
        return run.scenario();
    }

    /** n, how many futures were drawn. */
    public int futures() {
        return futures;
    }

    /** What they were drawn with. */
    public long seed() {
        return seed;
    }

    /** How long drawing, simulating and summarising took, in nanoseconds. */
    public long nanos() {
        return nanos;
    }

    /** Whether there are bands of {@code series}: whether it was asked for. */
    public boolean has(Series series) {
        return summaries.containsKey(series);
    }

    /** Whether everything is there that {@code asked} names. */
    public boolean answers(SummaryRequest asked) {
        return asked.series().stream().allMatch(this::has)
                && asked.singles().stream().allMatch(series -> summary(series).singles().length > 0)
                && asked.dots().stream().allMatch(this::has) && asked.thresholds().stream().allMatch(this::has);
    }

    /**
     * The bands of {@code series}.
     *
     * @throws IllegalArgumentException if it was not asked for
     */
    public Bands bands(Series series) {
        return summary(series).bands();
    }

    /**
     * How many futures of {@code series} are kept themselves: {@link #MOST_SINGLES}, or all if there are fewer; 0 if they were
     * not asked for.
     */
    public int singles(Series series) {
        var kept = summaries.get(series);
        return kept == null || kept.singles().length == 0 ? 0 : kept.singles()[0].length;
    }

    /** What {@code series} comes to in {@code month} of future {@code future}, 0 to {@link #singles(Series)} - 1. */
    public double single(Series series, int future, int month) {
        return summary(series).singles()[month][future];
    }

    /** Whether the dots of {@code cell} were asked for. */
    public boolean has(Draws.Cell cell) {
        return has(cell.series()) && summary(cell.series()).dots().containsKey(cell.month());
    }

    /**
     * {@link #DOTS} values, ascending, each in the middle of an equal share of the futures of {@code cell}: quantiles at
     * (i + 1/2) / 50.
     *
     * @throws IllegalArgumentException if they were not asked for
     */
    public double[] dots(Draws.Cell cell) {
        return known(summary(cell.series()).dots().get(cell.month()), cell.id()).clone();
    }

    /** Whether the shares above {@code threshold} were asked for. */
    public boolean has(Threshold threshold) {
        return has(threshold.series()) && summary(threshold.series()).sharesAbove().containsKey(threshold.value());
    }

    /**
     * The share of futures, 0..1, above {@code threshold} in {@code month}.
     *
     * @throws IllegalArgumentException if it was not asked for
     */
    public double shareAbove(Threshold threshold, int month) {
        return known(summary(threshold.series()).sharesAbove().get(threshold.value()), threshold.toString())[month];
    }

    private Summary summary(Series series) {
        return known(summaries.get(series), series.id());
    }

    private static <T> T known(@Nullable T kept, String what) {
        if (kept == null) {
            throw new IllegalArgumentException(what + " was not asked for");
        }
        return kept;
    }
}
