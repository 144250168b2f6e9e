package sightline.chart;

import java.util.Objects;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import sightline.analysis.Ensemble;
import sightline.model.Run;
import sightline.model.Scenario;

/**
 * What charts show: a scenario's own line, and the bands of its futures where they were drawn.
 *
 * @param run the run with every setting at its value
 * @param futures the futures of the same scenario
 */
public record ScenarioResult(Run run, Optional<Ensemble> futures) {

    /** As the compiler would write it, but quick in a new process too: decision 27. */
    @Override
    public boolean equals(@Nullable Object other) {
        return this == other
                || (other instanceof ScenarioResult that && run.equals(that.run) && futures.equals(that.futures));
    }

    @Override
    public int hashCode() {
        return Objects.hash(run, futures);
    }

    /** A run without futures. */
    public static ScenarioResult of(Run run) {
        return new ScenarioResult(run, Optional.empty());
    }

    /** An ensemble with its run. */
    public static ScenarioResult of(Ensemble ensemble) {
        return new ScenarioResult(ensemble.run(), Optional.of(ensemble));
    }

    /** What was simulated. */
    public Scenario scenario() {
        return run.scenario();
    }
}
