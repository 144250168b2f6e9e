package sightline.analysis;

import java.util.Map;

import sightline.model.Run;
import sightline.model.Scenario;
import sightline.model.Series;

/** The result of one scenario with its ranges: the run at the values, and what the futures say of some series. Immutable. */
public final class Ensemble {

    private final Run run;
    private final int futures;
    private final long seed;
    private final long nanos;
    private final Map<Series, Bands> bands;

    Ensemble(Run run, int futures, long seed, long nanos, Map<Series, Bands> bands) {
        this.run = run;
        this.futures = futures;
        this.seed = seed;
        this.nanos = nanos;
        this.bands = bands;
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
        return bands.containsKey(series);
    }

    /**
     * The bands of {@code series}.
     *
     * @throws IllegalArgumentException if it was not asked for
     */
    public Bands bands(Series series) {
        var known = bands.get(series);
        if (known == null) {
            throw new IllegalArgumentException("no bands of " + series.id() + " were asked for");
        }
        return known;
    }
}
