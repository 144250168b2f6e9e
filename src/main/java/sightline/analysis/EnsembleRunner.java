package sightline.analysis;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;

import org.jspecify.annotations.Nullable;

import sightline.model.Run;
import sightline.model.Scenario;
import sightline.model.Series;

/**
 * Draws the futures of a scenario and simulates them, on several threads. Everything that can serve the next scenario as well
 * is kept: threads, buffers, points, and the columns of settings that have not changed; so a move of one slider costs little
 * more than the simulation.
 *
 * <p>The same scenario, futures and seed give the same results to the last bit, whatever the number of threads. For one
 * caller at a time.
 */
public final class EnsembleRunner implements AutoCloseable {

    /** The most futures in all that the program offers. */
    public static final int MOST_FUTURES = 1 << 20;

    /** How many futures are simulated together: few enough to stay in the processor's own cache (measured). */
    private static final int BLOCK = 256;
    /** How many values of the series asked for are kept for all months at once. */
    private static final long MOST_KEPT = 1L << 24;

    private final WorkerPool crew;
    private final int block;
    private final long mostKept;
    private final Simulator simulator;
    private @Nullable SampleMatrix inputs;
    private final @Nullable Quantiles[] quantiles;

    /** @param threads how many threads work, the caller's included, at least 1 */
    public EnsembleRunner(int threads) {
        this(threads, BLOCK, MOST_KEPT);
    }

    EnsembleRunner(int threads, int block, long mostKept) {
        crew = new WorkerPool(threads);
        this.block = block;
        this.mostKept = mostKept;
        simulator = new Simulator(crew, block);
        quantiles = new Quantiles[threads];
    }

    /**
     * The ensemble of {@code scenario}.
     *
     * @param futures how many futures, at least 1; the scenario's own number does not matter here
     * @param seed what they are drawn with; likewise
     * @param asked what is asked for of each future; with nothing, futures are drawn and not simulated
     * @param cancelled asked between blocks of futures, on the calling thread
     * @return empty if cancelled
     * @throws IllegalArgumentException if the scenario has no such series, or there are no futures
     */
    public Optional<Ensemble> run(Scenario scenario, int futures, long seed, SummaryRequest asked,
            BooleanSupplier cancelled) {
        return runTelling(scenario, futures, seed, asked, share -> !cancelled.getAsBoolean());
    }

    /** As {@code run}, and tells {@code progress} how far it is. */
    public Optional<Ensemble> runTelling(Scenario scenario, int futures, long seed, SummaryRequest asked,
            Progress progress) {
        long start = System.nanoTime();
        var wanted = asked.series();
        requireMonths(scenario, asked.dots());
        var drawn = inputs(scenario, futures, seed, wanted);
        var summaries = wanted.stream().map(each -> new Summary(each, asked, scenario.months() + 1, futures)).toList();
        if (!summarise(scenario, drawn, futures, wanted, summaries, progress)) {
            return Optional.empty();
        }
        var bySeries = new LinkedHashMap<Series, Summary>();
        for (int i = 0; i < summaries.size(); i++) {
            bySeries.put(wanted.get(i), summaries.get(i));
        }
        var run = Run.of(scenario);
        return Optional.of(new Ensemble(run, futures, seed, System.nanoTime() - start, bySeries));
    }

    /**
     * The futures themselves.
     *
     * @param futures how many: the first of those that {@link #run} draws with as many or more
     * @param cells which series in which months
     * @return empty if cancelled
     * @throws IllegalArgumentException if the scenario has no such series or month, or there are no futures
     */
    public Optional<Draws> draws(Scenario scenario, int futures, long seed, Collection<Draws.Cell> cells,
            BooleanSupplier cancelled) {
        return drawsTelling(scenario, futures, seed, cells, share -> !cancelled.getAsBoolean());
    }

    /** As {@link #draws}, and tells {@code progress} how far it is. */
    public Optional<Draws> drawsTelling(Scenario scenario, int futures, long seed, Collection<Draws.Cell> cells,
            Progress progress) {
        var wanted = List.copyOf(cells);
        requireMonths(scenario, wanted);
        var series = wanted.stream().map(Draws.Cell::series).distinct().toList();
        var drawn = inputs(scenario, futures, seed, series);
        var draws = new Draws(scenario, futures, wanted);
        var pace = new ProgressTracker(progress, Simulator.jobsByMonth(scenario, drawn, series));
        boolean done = simulator.byMonth(scenario, drawn, series, (t, first, values) -> {
            for (int i = 0; i < values.size(); i++) {
                draws.putCell(series.get(first + i), t, values.get(i));
            }
            return true;
        }, pace);
        for (int b = 0; done && b < drawn.blocks(); b++) {
            draws.putInputs(drawn.block(b), b * block);
        }
        return done ? Optional.of(draws) : Optional.empty();
    }

    private static void requireMonths(Scenario scenario, Collection<Draws.Cell> cells) {
        for (var cell : cells) {
            if (cell.month() < 0 || cell.month() > scenario.months()) {
                throw new IllegalArgumentException("no month " + cell.month() + " in " + scenario.name());
            }
        }
    }

    private SampleMatrix inputs(Scenario scenario, int futures, long seed, List<Series> series) {
        if (futures < 1) {
            throw new IllegalArgumentException(futures + " futures");
        }
        for (var each : series) {
            if (!Series.of(scenario, each.id()).equals(Optional.of(each))) {
                throw new IllegalArgumentException("no series " + each.id() + " in " + scenario.name());
            }
        }
        var drawn = inputs;
        if (drawn == null || !drawn.serve(futures, seed, scenario.services().size())) {
            inputs = null; // what it holds may be needed for the new one
            drawn = new SampleMatrix(futures, seed, scenario.services().size(), block);
            inputs = drawn;
        }
        drawn.turnTo(scenario);
        return drawn;
    }

    private boolean summarise(Scenario scenario, SampleMatrix drawn, int futures, List<Series> series,
            List<Summary> summaries,
            Progress progress) {
        int months = scenario.months() + 1;
        if (series.isEmpty()) {
            return crew.run(drawn.blocks(), (worker, b) -> drawn.block(b),
                    new ProgressTracker(progress, drawn.blocks()));
        }
        if ((long) futures * months * series.size() > mostKept) {
            var pace = new ProgressTracker(progress,
                    Simulator.jobsByMonth(scenario, drawn, series) + (long) months * series.size());
            return simulator.byMonth(scenario, drawn, series,
                    (t, first, values) -> crew.run(values.size(), (worker, i) -> summaries.get(first + i)
                            .put(t, values.get(i), quantiles(worker, futures)), pace),
                    pace);
        }
        var pace = new ProgressTracker(progress, drawn.blocks() + (long) months * series.size());
        var values = simulator.byBlock(scenario, drawn, series, pace);
        return values.isPresent() && crew.run(series.size() * months, (worker, i) -> summaries.get(i / months)
                .put(i % months, values.get()[i / months][i % months], quantiles(worker, futures)), pace);
    }

    private Quantiles quantiles(int worker, int futures) {
        var known = quantiles[worker];
        if (known == null || known.futures() != futures) {
            known = new Quantiles(futures);
            quantiles[worker] = known;
        }
        return known;
    }

    /** Ends the threads. */
    @Override
    public void close() {
        crew.close();
    }
}
