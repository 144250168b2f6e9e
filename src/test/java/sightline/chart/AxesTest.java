package sightline.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;

import org.jfree.chart.plot.CombinedDomainXYPlot;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.AbstractXYItemRenderer;
import org.jfree.data.Range;
import org.jfree.data.xy.IntervalXYDataset;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

import sightline.analysis.Ensemble;
import sightline.analysis.EnsembleRunner;
import sightline.analysis.SummaryRequest;
import sightline.chart.Overlay.Laid;
import sightline.evidence.ObservedPoint;
import sightline.evidence.ShippedEvidence;
import sightline.model.InvalidScenarioException;
import sightline.model.Parameter;
import sightline.model.RandomScenarios;
import sightline.model.Run;
import sightline.model.Scenario;
import sightline.scenario.ShippedScenarios;

/** Nothing that a chart shows lies outside its axes, in whatever order it came. */
class AxesTest {

    private static final int FUTURES = 256;
    private static final ShippedScenarios SHIPPED = new ShippedScenarios();
    private static final ShippedEvidence EVIDENCE = new ShippedEvidence();
    private static final Optional<Observations> OBSERVED = Optional
            .of(new Observations(EVIDENCE.observed(), EVIDENCE.library()));
    private static final EnsembleRunner ENSEMBLES = new EnsembleRunner(1);

    @AfterAll
    static void endThreads() {
        ENSEMBLES.close();
    }

    @ParameterizedTest
    @MethodSource("scenarios")
    void everyChartHasRoomForAllThatItShows(Scenario scenario) {
        var everything = drawn(scenario, EnumSet.allOf(ChartId.class));
        for (var id : ChartId.values()) {
            for (var view : FuturesView.values()) {
                for (var overlay : overlays(scenario)) {
                    var chart = LiveChart.of(id, Samples.LOOK);
                    chart.look(FuturesDisplay.BANDS.withView(view).withMonth(7).withFuture(3), Axes.FIT);
                    chart.lay(overlay);
                    chart.show(ScenarioResult.of(everything), Axes.FIT);
                    assertThat(outside(chart)).as(id + " " + view).isEmpty();
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("scenarios")
    void whatComesLaterHasRoomTooInWhateverOrder(Scenario scenario) {
        var run = ScenarioResult.of(Run.of(scenario));
        var other = ScenarioResult.of(drawn(scenario, EnumSet.of(ChartId.SAFEGUARDED)));
        var everything = ScenarioResult.of(drawn(scenario, EnumSet.allOf(ChartId.class)));
        var overlays = overlays(scenario);
        for (var id : ChartId.values()) {
            var chart = LiveChart.of(id, Samples.LOOK);
            for (var shown : List.of(run, other, everything, run, everything)) {
                for (var overlay : overlays) {
                    chart.lay(overlay);
                    chart.show(shown, Axes.WIDEN);
                    assertThat(outside(chart)).as(id.id()).isEmpty();
                }
                for (var view : FuturesView.values()) {
                    chart.look(FuturesDisplay.BANDS.withView(view).withMonth(11), Axes.WIDEN);
                    assertThat(outside(chart)).as(id + " " + view).isEmpty();
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void axesThatMayWidenStayWhereEverythingHasRoom(ChartId id) {
        var everything = ScenarioResult.of(drawn(SHIPPED.opening(), EnumSet.allOf(ChartId.class)));
        var chart = LiveChart.of(id, Samples.LOOK);
        chart.lay(overlays(SHIPPED.opening()).getLast());
        chart.show(everything, Axes.FIT);
        var before = ranges(chart);
        chart.lay(Overlay.NONE);
        chart.show(ScenarioResult.of(everything.run()), Axes.WIDEN);
        assertThat(ranges(chart)).isEqualTo(before);
        assertThat(chart.axesMoved()).isFalse();
    }

    @Test
    void heldAxesStayAndFitWhenTheyAreLetGo() {
        var all = EnumSet.allOf(ChartId.class);
        var chart = LiveChart.of(ChartId.ARRESTS, Samples.LOOK);
        chart.show(ScenarioResult.of(drawn(SHIPPED.opening(), all)), Axes.FIT);
        var before = ranges(chart);
        var more = ScenarioResult.of(drawn(SHIPPED.opening().withValue(Parameter.BASELINE_ARRESTS, 3000), all));
        chart.show(more, Axes.HOLD);
        assertThat(ranges(chart)).isEqualTo(before);
        assertThat(outside(chart)).isNotEmpty();
        chart.show(more, Axes.WIDEN);
        assertThat(outside(chart)).isEmpty();
        assertThat(chart.axesMoved()).isTrue();
    }

    @Test
    void aTypedLineAndOtherMonthsHaveRoomToo() {
        var chart = LiveChart.of(ChartId.GAP, Samples.LOOK);
        chart.show(Run.of(SHIPPED.opening()), Axes.FIT);
        chart.look(FuturesDisplay.BANDS.withThreshold(OptionalDouble.of(5000)), Axes.WIDEN);
        assertThat(ranges(chart).getFirst().contains(5000)).isTrue();
        chart.show(Run.of(SHIPPED.opening().withSpan(SHIPPED.opening().start(), 100)), Axes.WIDEN);
        assertThat(outside(chart)).isEmpty();
    }

    @Test
    void whatWasObservedBeyondEveryLineHasRoom() {
        var scenario = SHIPPED.opening().withValue(Parameter.BASELINE_SAFEGUARDED, 100);
        var overlay = overlay(List.of(), OBSERVED);
        var run = Run.of(scenario);
        assertThat(overlay.points(ChartId.SAFEGUARDED, scenario)).isNotEmpty()
                .allSatisfy(point -> assertThat(point.value()).isGreaterThan(500));
        for (var axes : List.of(Axes.FIT, Axes.WIDEN)) {
            var chart = LiveChart.of(ChartId.SAFEGUARDED, Samples.LOOK);
            chart.show(run, Axes.FIT);
            assertThat(chart.chart().getXYPlot().getRangeAxis().getRange().getUpperBound()).isLessThan(500);
            chart.lay(overlay);
            chart.show(run, axes);
            assertThat(outside(chart)).isEmpty();
        }
    }

    @Test
    void whatIsBelowZeroByRoundingOnlyTakesNoRoomBelowZero() {
        var line = new Curves(List.of(Curve.line("line", "", Samples.LOOK.ink(Color.BLACK, 1, Dash.SOLID),
                new double[]{0, -1e-12})), new double[]{0, 1});
        var values = new Values(Samples.LOOK, AxisScaling.FROM_ZERO);
        values.fit(line, OptionalDouble.empty(), 1e-6);
        assertThat(values.getRange().getLowerBound()).isZero();
        assertThat(values.contains(line, OptionalDouble.empty(), 1e-6)).isTrue();
        assertThat(values.contains(line, OptionalDouble.empty(), 0)).isFalse();
    }

    @ParameterizedTest
    @EnumSource(names = {"GAP", "CUMULATIVE_GAP"})
    void dotsBeyondEveryLineHaveRoom(ChartId id) {
        var scenario = SHIPPED.opening();
        var aspect = FuturesDisplay.BANDS.withView(FuturesView.DOTS).withMonth(scenario.months());
        var ensemble = ENSEMBLES.run(scenario, FUTURES, 1, aspect.asked(id, scenario), () -> false).orElseThrow();
        var content = id.plots(Samples.LOOK).getFirst();
        var layer = FuturesLayer.of(content, content.curves(ensemble.run()), ensemble, aspect);
        double highest = layer.dots().getFirst().values().getLast();
        var series = id.banded(scenario).getFirst();
        assertThat(highest).isGreaterThan(ensemble.bands(series).quantile(4, scenario.months()));
        assertThat(layer.reach()).anyMatch(curve -> curve.value().applyAsDouble(0) >= highest);
        for (var axes : List.of(Axes.FIT, Axes.WIDEN)) {
            var chart = LiveChart.of(id, Samples.LOOK);
            chart.show(ensemble.run(), Axes.FIT);
            assertThat(chart.chart().getXYPlot().getRangeAxis().getRange().getUpperBound()).isLessThan(highest);
            chart.look(aspect, axes);
            chart.show(ScenarioResult.of(ensemble), axes);
            assertThat(outside(chart)).isEmpty();
        }
    }

    static Stream<Scenario> scenarios() {
        return Stream.concat(SHIPPED.ids().stream().map(SHIPPED::scenario), RandomScenarios.of(11, 6));
    }

    private static Ensemble drawn(Scenario scenario, EnumSet<ChartId> charts) {
        var asked = charts.stream()
                .flatMap(id -> Stream.of(FuturesView.values()).flatMap(view -> Stream.of(7, 11)
                        .map(month -> FuturesDisplay.BANDS.withView(view).withMonth(month).asked(id, scenario))))
                .reduce(SummaryRequest.NOTHING, SummaryRequest::and);
        return ENSEMBLES.run(scenario, FUTURES, 1, asked, () -> false).orElseThrow();
    }

    /** Nothing; readings; what was observed; all, the first reading with its band and its own nothing hidden. */
    private static List<Overlay> overlays(Scenario scenario) {
        var lines = new ArrayList<Laid>();
        for (var reading : EVIDENCE.readingsByNewestSource()) {
            try {
                lines.add(new Laid(reading, lines.size(), ScenarioResult.of(Run.of(reading.applyTo(scenario))), false));
            } catch (InvalidScenarioException refused) {
                continue; // as in the window
            }
        }
        var looked = new ArrayList<>(lines);
        if (!lines.isEmpty()) {
            var first = lines.getFirst();
            looked.set(0, new Laid(first.reading(), 0, ScenarioResult.of(
                    drawn(first.shown().scenario(), EnumSet.of(ChartId.SAFEGUARDED, ChartId.ARRESTS, ChartId.GAP))),
                    true));
        }
        return List.of(Overlay.NONE, overlay(lines, Optional.empty()), overlay(List.of(), OBSERVED),
                overlay(looked, OBSERVED));
    }

    private static Overlay overlay(List<Laid> laid, Optional<Observations> observed) {
        return new Overlay(laid, List.of(), Optional.empty(), observed, false);
    }

    private static List<String> outside(LiveChart chart) {
        var outside = new ArrayList<String>();
        var months = chart.chart().getXYPlot().getDomainAxis().getRange();
        for (var plot : plots(chart)) {
            for (int layer = 0; layer < 2; layer++) {
                var data = (IntervalXYDataset) plot.getDataset(layer);
                for (int series = 0; series < data.getSeriesCount(); series++) {
                    for (int month = 0; month < data.getItemCount(series); month++) {
                        var range = plot.getRangeAxis().getRange();
                        if (!contains(range, data.getStartYValue(series, month))
                                || !contains(range, data.getEndYValue(series, month))
                                || !months.contains(data.getXValue(series, month))) {
                            outside.add(data.getSeriesKey(series) + " in month " + month + " outside " + range);
                        }
                    }
                }
            }
            outside.addAll(annotationsOutside(plot));
        }
        return outside;
    }

    /** Dots and marks are no data of the plot. */
    private static List<String> annotationsOutside(XYPlot plot) {
        var range = plot.getRangeAxis().getRange();
        return ((AbstractXYItemRenderer) plot.getRenderer()).getAnnotations().stream()
                .flatMap(annotation -> switch (annotation) {
                    case Dots dots -> dots.columns().stream().flatMap(column -> column.values().stream());
                    case ObservedMarks marks -> marks.points().stream().map(ObservedPoint::value);
                    default -> Stream.<Double>empty();
                }).filter(value -> !contains(range, (double) value))
                .map(value -> value + " outside " + range).toList();
    }

    /** Rounding apart. */
    private static boolean contains(Range range, double value) {
        double slack = 1e-9 * range.getLength();
        return value >= range.getLowerBound() - slack && value <= range.getUpperBound() + slack;
    }

    private static List<XYPlot> plots(LiveChart chart) {
        return switch (chart.chart().getXYPlot()) {
            case CombinedDomainXYPlot combined -> ((List<?>) combined.getSubplots()).stream()
                    .map(XYPlot.class::cast).toList();
            case XYPlot plot -> List.of(plot);
        };
    }

    private static List<Range> ranges(LiveChart chart) {
        return plots(chart).stream().map(plot -> plot.getRangeAxis().getRange()).toList();
    }
}
