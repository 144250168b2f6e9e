package sightline.chart;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import sightline.analysis.VarianceSplit;
import sightline.caution.Situation;
import sightline.evidence.ObservedPoint;
import sightline.evidence.Reading;
import sightline.model.Scenario;

/**
 * What is laid over a scenario's own results: how others who know the evidence would read it, and what was observed.
 *
 * @param readings the readings, first the one whose newest source is the oldest; not the one that the scenario itself is
 * @param refused why other readings do not go with the scenario, a sentence each
 * @param split where the spread of the gap comes from, once it is worked out
 * @param observed what was observed, if it is to be seen
 * @param old whether the readings of the scenario as it is are still to come; there are none as long, and {@code refused} and
 *     {@code split} are of another
 */
public record Overlay(List<Laid> readings, List<String> refused, Optional<Split> split,
        Optional<Observations> observed, boolean old) {

    /** Nothing. */
    public static final Overlay NONE = new Overlay(List.of(), List.of(), Optional.empty(), Optional.empty(), false);

    /**
     * A reading of the scenario.
     *
     * @param reading which one
     * @param place among all readings, from 0; its colour goes by it and stays when another one is left out
     * @param shown its results, with futures if its band is to be seen
     * @param looked whether somebody looks at this one, so that its own “nothing hidden” is to be seen too
     */
    public record Laid(Reading reading, int place, ScenarioResult shown, boolean looked) {}

    /**
     * The spread of the gap in a month over several readings and their futures.
     *
     * @param month which one, from 0
     * @param readings how many readings, each of equal weight
     * @param variance the two parts
     */
    public record Split(int month, int readings, VarianceSplit variance) {}

    public Overlay {
        readings = List.copyOf(readings);
        refused = List.copyOf(refused);
    }

    /** Whether {@code other} has the same lines, bands and marks, so that the same axes serve both. */
    public boolean needsNoOtherAxesThan(Overlay other) {
        return observed.equals(other.observed) && readings.equals(other.readings);
    }

    /** Whether the split of {@code month} is still to come. */
    public boolean awaitsSplit(int month) {
        return old || (!readings.isEmpty() && split.filter(known -> known.month() == month).isEmpty());
    }

    /** Whether {@code chart} shows any of it. */
    public boolean isOn(ChartId chart, Scenario scenario) {
        return (chart.laidOver().isPresent() && !readings.isEmpty()) || !points(chart, scenario).isEmpty();
    }

    /** What was observed of what {@code chart} shows, within the months of {@code scenario}. */
    public List<ObservedPoint> points(ChartId chart, Scenario scenario) {
        return observed.map(known -> known.points(chart, scenario)).orElse(List.of());
    }

    /** {@code situation} with what was observed of what {@code charts} show. */
    public Situation over(Situation situation, Collection<ChartId> charts) {
        var points = observed.stream().flatMap(known -> charts.stream()
                .flatMap(chart -> known.compared(chart, situation.scenario()))).toArray(Situation.Compared[]::new);
        return points.length == 0 ? situation : situation.withObserved().comparing(points);
    }

    /** The ids of the entries behind what {@code chart} shows of it, each once. */
    public List<String> sources(ChartId chart, Scenario scenario) {
        var ofReadings = chart.laidOver().isEmpty() ? Stream.<String>empty()
                : readings.stream().flatMap(laid -> laid.reading().values().stream())
                        .flatMap(value -> value.evidence().stream());
        return Stream.concat(ofReadings, points(chart, scenario).stream().map(ObservedPoint::evidence)).distinct()
                .toList();
    }
}
