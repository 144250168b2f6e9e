package sightline.live;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;

import sightline.analysis.Draws;
import sightline.analysis.Ensemble;
import sightline.analysis.EnsembleRunner;
import sightline.analysis.SummaryRequest;
import sightline.analysis.VarianceSplit;
import sightline.chart.ChartId;
import sightline.chart.Headline;
import sightline.chart.Observations;
import sightline.chart.Overlay;
import sightline.chart.ScenarioResult;
import sightline.evidence.ShippedEvidence;
import sightline.live.LiveOverlay;
import sightline.model.Output;
import sightline.model.Run;

/**
 * Works out overlays, all on one thread. What was worked out for the same scenarios is not worked out again. Every reading
 * draws with the scenario's seed and number of futures, so that all have the same draws where they have the same ranges.
 */
final class OverlayRunner {

    private static final List<Output> BANDED = Arrays.stream(ChartId.values()).map(ChartId::laidOver)
            .flatMap(Optional::stream).toList();

    private final ShippedEvidence evidence;
    private Optional<EnsembleRunner> ensembles = Optional.empty();
    private ReadScenarios known = ReadScenarios.NONE;
    private Map<String, Run> runs = Map.of();
    private final Map<String, Ensemble> futures = new HashMap<>();
    private final Map<Integer, VarianceSplit> splits = new HashMap<>();

    OverlayRunner(ShippedEvidence evidence) {
        this.evidence = evidence;
    }

    /** Empty if given up. */
    Optional<LiveOverlay.Answer> answer(LiveOverlay.Request request, BooleanSupplier overtaken) {
        turnTo(ReadScenarios.of(request.readings() ? evidence.readingsByNewestSource() : List.of(),
                request.scenario()));
        if (request.whole() && request.readings() && !draw(request, overtaken)) {
            return Optional.empty();
        }
        var laid = known.read().stream().map(read -> new Overlay.Laid(read.reading(), read.place(),
                shown(read.reading().id(), request.banded()),
                request.banded().equals(Optional.of(read.reading().id())))).toList();
        var split = Optional.ofNullable(splits.get(request.month()))
                .map(parts -> new Overlay.Split(request.month(), known.read().size(), parts));
        var observed = request.observed()
                ? Optional.of(new Observations(evidence.observed(), evidence.library()))
                : Optional.<Observations>empty();
        return Optional.of(new LiveOverlay.Answer(request,
                new Overlay(laid, known.refused(), split, observed, false)));
    }

    private void turnTo(ReadScenarios read) {
        if (!read.equals(known)) {
            known = read;
            runs = read.read().stream()
                    .collect(Collectors.toMap(each -> each.reading().id(), each -> Run.of(each.scenario())));
            futures.clear();
            splits.clear();
        }
    }

    private ScenarioResult shown(String id, Optional<String> banded) {
        var run = Optional.ofNullable(runs.get(id)).orElseThrow();
        return new ScenarioResult(run,
                Optional.ofNullable(futures.get(id)).filter(all -> banded.equals(Optional.of(id))));
    }

    /** Whether it was not given up. */
    private boolean draw(LiveOverlay.Request request, BooleanSupplier overtaken) {
        for (var read : known.read()) {
            if (request.banded().equals(Optional.of(read.reading().id()))
                    && !futures.containsKey(read.reading().id())) {
                var drawn = ensembles().run(read.scenario(), read.scenario().futures(), read.scenario().seed(),
                        SummaryRequest.bands(BANDED), overtaken);
                drawn.ifPresent(ensemble -> futures.put(read.reading().id(), ensemble));
                if (drawn.isEmpty()) {
                    return false;
                }
            }
        }
        return splits.containsKey(request.month()) || known.read().isEmpty() || split(request.month(), overtaken);
    }

    private boolean split(int month, BooleanSupplier overtaken) {
        var draws = new ArrayList<double[]>();
        for (var read : known.read()) {
            var scenario = read.scenario();
            int t = Math.min(month, scenario.months());
            var cell = new Draws.Cell(Headline.SERIES, t);
            // Later months do not bear on this one.
            var drawn = ensembles().draws(scenario.withSpan(scenario.start(), Math.max(1, t)), scenario.futures(),
                    scenario.seed(), List.of(cell), overtaken);
            if (drawn.isEmpty()) {
                return false;
            }
            draws.add(drawn.get().values(cell.series(), t));
        }
        splits.put(month, VarianceSplit.of(draws));
        return true;
    }

    /** On one thread, so that the scenario's own results have the other processors. */
    private EnsembleRunner ensembles() {
        var made = ensembles.orElseGet(() -> new EnsembleRunner(1));
        ensembles = Optional.of(made);
        return made;
    }

    void close() {
        ensembles.ifPresent(EnsembleRunner::close);
    }
}
