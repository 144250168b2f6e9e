package sightline.chart;

import java.util.HashSet;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Collectors;

import sightline.analysis.Draws;
import sightline.analysis.SummaryRequest;
import sightline.analysis.Threshold;
import sightline.model.Scenario;

/**
 * How futures are looked at on a chart.
 *
 * @param view how they are drawn
 * @param month whose futures stand as dots, from 0; without effect on other views
 * @param future which one is shown, from 0; without effect unless one is shown after the other
 * @param threshold the value above and below which futures are counted, in the unit of the chart's values
 */
public record FuturesDisplay(FuturesView view, int month, int future, OptionalDouble threshold) {

    /** Bands, and no threshold. */
    public static final FuturesDisplay BANDS = new FuturesDisplay(FuturesView.BANDS, 0, 0, OptionalDouble.empty());

    public FuturesDisplay withView(FuturesView newView) {
        return new FuturesDisplay(newView, month, future, threshold);
    }

    public FuturesDisplay withMonth(int newMonth) {
        return new FuturesDisplay(view, newMonth, future, threshold);
    }

    public FuturesDisplay withFuture(int newFuture) {
        return new FuturesDisplay(view, month, newFuture, threshold);
    }

    public FuturesDisplay withThreshold(OptionalDouble newThreshold) {
        return new FuturesDisplay(view, month, future, newThreshold);
    }

    /** What has to be known of the futures of {@code scenario} so that {@code chart} can show them so. */
    public SummaryRequest asked(ChartId chart, Scenario scenario) {
        var series = new HashSet<>(chart.banded(scenario));
        int t = Math.min(month, scenario.months());
        var thresholds = threshold.stream().filter(value -> chart.takesThreshold()).boxed()
                .flatMap(value -> series.stream().map(each -> new Threshold(each, value)))
                .collect(Collectors.toSet());
        return switch (view) {
            case BANDS -> new SummaryRequest(series, Set.of(), Set.of(), thresholds);
            case SINGLES, ONE_BY_ONE -> new SummaryRequest(series, series, Set.of(), thresholds);
            case DOTS -> new SummaryRequest(series, Set.of(),
                    series.stream().map(each -> new Draws.Cell(each, t)).collect(Collectors.toSet()), thresholds);
        };
    }
}
