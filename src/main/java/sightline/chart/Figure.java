package sightline.chart;

import sightline.caution.Caution;
import sightline.caution.Cautions;
import sightline.caution.Situation;
import sightline.text.Numbers;

/**
 * A chart of some results, looked at in some way.
 *
 * @param chart which one
 * @param shown the results
 * @param aspect how their futures are looked at
 * @param overlay what is laid over them
 */
public record Figure(ChartId chart, ScenarioResult shown, FuturesDisplay aspect, Overlay overlay) {

    /**
     * What to beware of when what was observed stands beside the scenario, as one sentence; empty if nothing that was observed is
     * shown.
     */
    public String caution(Numbers numbers) {
        var scenario = shown.scenario();
        if (!isObserved()) {
            return "";
        }
        return overlay.observed().stream()
                .map(known -> Situation.of(scenario, chart.series(scenario), 0, known.library(), numbers))
                .flatMap(situation -> Cautions.of(Cautions.NO_BEFORE_AFTER, situation.withObserved()).stream())
                .map(Caution::text).findFirst().orElse("");
    }

    /** Whether something that was observed stands beside the scenario. */
    public boolean isObserved() {
        return !overlay.points(chart, shown.scenario()).isEmpty();
    }

    /** With bands where there are futures, and nothing laid over them. */
    public static Figure of(ChartId chart, ScenarioResult shown) {
        return new Figure(chart, shown, FuturesDisplay.BANDS, Overlay.NONE);
    }
}
