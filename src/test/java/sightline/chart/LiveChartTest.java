package sightline.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assertions.withinPercentage;

import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.text.NumberFormat;
import java.text.ParseException;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

import org.jfree.chart.ChartRenderingInfo;
import org.jfree.chart.plot.CombinedDomainXYPlot;
import org.jfree.chart.plot.ValueMarker;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.ui.Layer;
import org.jfree.data.Range;
import org.jfree.data.xy.IntervalXYDataset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import sightline.model.LawfulStream;
import sightline.model.Parameter;
import sightline.model.Run;
import sightline.model.Scenario;
import sightline.model.Series;

class LiveChartTest {

    private static final Run USUAL = Run.of(Samples.usual());
    private static final Run LESS = Run.of(Samples.usual().withValue(Parameter.BASELINE_SAFEGUARDED, 300)
            .withValue(Parameter.BASELINE_ARRESTS, 200).withValue(Parameter.BASELINE_REFERRALS, 900)
            .withValue(Parameter.ROLLOUT_COVERAGE, 0.1));

    @ParameterizedTest
    @MethodSource("chartsOfExtremes")
    void theValuesShownAreThoseOfTheRun(ChartId id, Scenario scenario) {
        var run = Run.of(scenario);
        var chart = shown(id, run);
        var ids = new ArrayList<String>();
        for (var plot : plots(chart)) {
            var data = (IntervalXYDataset) plot.getDataset();
            for (int series = 0; series < data.getSeriesCount(); series++) {
                ids.add(data.getSeriesKey(series).toString());
                compare(id, run, data, series);
            }
        }
        ids.removeIf("before"::equals);
        assertThat(ids).containsExactlyElementsOf(id.series(scenario).stream().map(Series::id).toList());
    }

    private static void compare(ChartId id, Run run, IntervalXYDataset data, int place) {
        assertThat(data.getItemCount(place)).isEqualTo(run.lastMonth() + 1);
        var key = data.getSeriesKey(place).toString();
        var series = Stream.concat(Series.all(run.scenario()).stream(), Series.visibleIndices(run.scenario()).stream())
                .filter(each -> each.id().equals(key)).findFirst();
        for (int month = 0; month <= run.lastMonth(); month++) {
            var date = run.scenario().date(month).atDay(1).atStartOfDay(ZoneOffset.UTC);
            assertThat(data.getXValue(place, month)).isEqualTo(date.toInstant().toEpochMilli());
            if (series.isEmpty()) {
                continue;
            }
            double shown = id == ChartId.CASES ? data.getEndYValue(place, month) - data.getStartYValue(place, month)
                    : data.getYValue(place, month);
            double tolerance = id == ChartId.CASES ? 1e-12 * data.getEndYValue(place, month) : 0;
            assertThat(shown).isCloseTo(run.value(series.get(), month), within(tolerance));
        }
    }

    /** JFreeChart itself knows no month before 1900. */
    @ParameterizedTest
    @ValueSource(strings = {"0000-01", "1582-10", "1899-12", "1900-01", "1900-02", "2024-01", "9999-01"})
    void monthsAreNamedInWhateverYearAScenarioStarts(String start) {
        for (int months : new int[]{1, 12, 30, 31}) {
            var scenario = Samples.usual().withSpan(YearMonth.parse(start), months);
            var chart = LiveChart.of(ChartId.SAFEGUARDED, Samples.LOOK);
            chart.show(Run.of(scenario), Axes.FIT);
            assertThat(chart.chart().createBufferedImage(700, 480)).as("%s, %s months", start, months).isNotNull();
        }
    }

    @Test
    void servicesOfOneNameAreToldApart() {
        var twice = Samples.usual().withService(1,
                Samples.usual().services().get(1).withName("Facebook and Messenger"));
        assertThat(shown(ChartId.COVERAGE, Run.of(twice)).readout(60))
                .contains("Facebook and Messenger (messenger) 100%", "Facebook and Messenger (instagram) 0%");
    }

    @Test
    void eachStripHasAMonthOfItsBaselineBeside() {
        var plots = plots(shown(ChartId.LAWFUL, USUAL));
        for (var stream : LawfulStream.values()) {
            var data = plots.get(stream.ordinal()).getDataset();
            assertThat(data.getYValue(1, 60)).isEqualTo(USUAL.scenario().lawfulBaseline(stream) / 3);
            assertThat(data.getYValue(0, 0)).as("before the rollout").isEqualTo(data.getYValue(1, 0));
            assertThat(data.getYValue(0, 60)).as("after it").isLessThan(data.getYValue(1, 60));
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyChangeIsOneEvent(ChartId id) {
        var chart = LiveChart.of(id, Samples.LOOK);
        var events = new AtomicInteger();
        chart.chart().addChangeListener(event -> events.incrementAndGet());
        chart.show(USUAL, Axes.FIT);
        assertThat(events).hasValue(1);
        chart.show(LESS, Axes.HOLD);
        assertThat(events).hasValue(2);
        chart.mark(3);
        assertThat(events).hasValue(3);
        chart.mark(4);
        assertThat(events).hasValue(4);
        chart.show(USUAL, Axes.FIT);
        assertThat(events).hasValue(5);
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = {"COVERAGE", "VISIBLE_INDEX", "LAWFUL"})
    void heldAxesStayAndFittedOnesMove(ChartId id) {
        var chart = shown(id, USUAL);
        var before = ranges(chart);
        assertThat(chart.axesMoved()).as("the first run moves nothing").isFalse();
        chart.show(LESS, Axes.HOLD);
        assertThat(ranges(chart)).isEqualTo(before);
        assertThat(chart.axesMoved()).isFalse();
        chart.show(LESS, Axes.FIT);
        assertThat(ranges(chart)).isNotEqualTo(before);
        assertThat(chart.axesMoved()).isTrue();
        chart.show(LESS, Axes.FIT);
        assertThat(chart.axesMoved()).isFalse();
    }

    @ParameterizedTest
    @EnumSource
    void theFirstRunIsFittedEvenWhileHeld(ChartId id) {
        var held = LiveChart.of(id, Samples.LOOK);
        held.show(USUAL, Axes.HOLD);
        assertThat(ranges(held)).isEqualTo(ranges(shown(id, USUAL)));
    }

    @ParameterizedTest
    @MethodSource("chartsOfExtremes")
    void everythingShownLiesWithinTheAxes(ChartId id, Scenario scenario) {
        for (var plot : plots(shown(id, Run.of(scenario)))) {
            var data = (IntervalXYDataset) plot.getDataset();
            for (int series = 0; series < data.getSeriesCount(); series++) {
                for (int month = 0; month < data.getItemCount(series); month++) {
                    assertThat(plot.getRangeAxis().getRange().contains(data.getStartYValue(series, month))).isTrue();
                    assertThat(plot.getRangeAxis().getRange().contains(data.getEndYValue(series, month))).isTrue();
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("chartsOfExtremes")
    void anAxisThatDoesNotStartAtZeroSaysSo(ChartId id, Scenario scenario) {
        var chart = shown(id, Run.of(scenario));
        double low = plots(chart).getFirst().getRangeAxis().getLowerBound();
        assertThat(chart.axisLabel()).isNotBlank();
        assertThat(chart.axisLabel().contains("axis starts at")).isEqualTo(low > 0);
        assertThat(chart.axisLabel().contains("below 0: more")).isEqualTo(low < 0);
    }

    @ParameterizedTest
    @CsvSource({"0.3,0.28", "0.1,0.095", "0.01,0.0095", "15,14", "1e-50,9.5E-51", "123456,'115,000'"})
    void theStartOfAnAxisIsSaidAsItIs(double baseline, String start) throws ParseException {
        var chart = shown(ChartId.SAFEGUARDED,
                Run.of(Samples.usual().withValue(Parameter.BASELINE_SAFEGUARDED, baseline)));
        double low = plots(chart).getFirst().getRangeAxis().getLowerBound();
        assertThat(chart.axisLabel()).isEqualTo("children a month (axis starts at " + start + ")");
        assertThat(NumberFormat.getInstance(Locale.UK).parse(start).doubleValue()).isCloseTo(low,
                withinPercentage(1e-6));
    }

    /** Labels with all the zeros of a small number would leave no room for the chart. */
    @ParameterizedTest
    @ValueSource(doubles = {1e-9, 1e-50, 1e-100, Double.MIN_NORMAL})
    void aChartOfSmallNumbersHasRoomForItsLines(double baseline) {
        var chart = shown(ChartId.SAFEGUARDED,
                Run.of(Samples.usual().withValue(Parameter.BASELINE_SAFEGUARDED, baseline)));
        var drawn = new ChartRenderingInfo();
        var image = new BufferedImage(800, 450, BufferedImage.TYPE_INT_RGB);
        chart.chart().draw(image.createGraphics(), new Rectangle2D.Double(0, 0, 800, 450), drawn);
        assertThat(drawn.getPlotInfo().getDataArea().getWidth()).isGreaterThan(600);
    }

    @Test
    void axesSayTheirUnits() {
        assertThat(shown(ChartId.SAFEGUARDED, USUAL).axisLabel()).isEqualTo("children a month (axis starts at 1,150)");
        assertThat(shown(ChartId.SAFEGUARDED, Run.of(Samples.nothing())).axisLabel()).isEqualTo("children a month");
        assertThat(shown(ChartId.GAP, USUAL).axisLabel())
                .isEqualTo("fewer children safeguarded a month than with nothing hidden");
        assertThat(shown(ChartId.GAP, Run.of(Samples.negativeGap())).axisLabel()).endsWith("(below 0: more)");
        assertThat(shown(ChartId.CUMULATIVE_GAP, USUAL).axisLabel()).contains("since December 2023");
    }

    @ParameterizedTest
    @EnumSource
    void theMarkStandsAtItsMonth(ChartId id) {
        var chart = LiveChart.of(id, Samples.LOOK);
        chart.mark(23);
        chart.show(USUAL, Axes.FIT);
        assertThat(marks(chart)).hasSize(plots(chart).size()).containsOnly(Months.time(USUAL.scenario().date(23)));
        chart.mark(7);
        assertThat(marks(chart)).hasSize(plots(chart).size()).containsOnly(Months.time(USUAL.scenario().date(7)));
        var later = Samples.usual().withSpan(USUAL.scenario().start().plusYears(1), 60);
        chart.show(Run.of(later), Axes.FIT);
        assertThat(marks(chart)).containsOnly(Months.time(later.date(7)));
    }

    @ParameterizedTest
    @EnumSource
    void aPlaceOnTheChartIsTheNearestMonth(ChartId id) {
        var chart = LiveChart.of(id, Samples.LOOK);
        assertThat(chart.monthAt(5, new java.awt.Rectangle(0, 0, 10, 10))).as("nothing is shown").isEmpty();
        chart.show(USUAL, Axes.FIT);
        var info = new ChartRenderingInfo();
        chart.chart().createBufferedImage(700, 400, info);
        var area = info.getPlotInfo().getDataArea();
        double month = area.getWidth() / 60; // a month of 28 to 31 days
        for (int t = 0; t <= 60; t++) {
            double x = domainAxis(chart).valueToJava2D(Months.time(USUAL.scenario().date(t)), area,
                    org.jfree.chart.ui.RectangleEdge.BOTTOM);
            assertThat(chart.monthAt(Math.clamp(x, area.getMinX(), area.getMaxX()), area)).hasValue(t);
            if (t < 60) {
                assertThat(chart.monthAt(x + 0.4 * month, area)).hasValue(t);
                assertThat(chart.monthAt(x + 0.6 * month, area)).hasValue(t + 1);
            }
        }
        assertThat(chart.monthAt(area.getMinX() - 1, area)).isEmpty();
        assertThat(chart.monthAt(area.getMaxX() + 1, area)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("chartsOfExtremes")
    void nothingIsCutOffAtTheEdges(ChartId id, Scenario scenario) {
        for (var theme : Theme.values()) {
            var chart = LiveChart.of(id, new ChartStyle(theme, 12, Samples.LOOK.numbers()));
            chart.show(Run.of(scenario), Axes.FIT);
            for (int[] size : new int[][]{{360, 260}, {900, 200}, {300, 700}}) {
                var image = chart.chart().createBufferedImage(size[0], size[1]);
                assertThat(edge(image)).containsOnly(theme.palette().background().getRGB());
                assertThat(inked(image, theme.palette().background())).isGreaterThan(0.01);
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void drawsAtThePixelsOfALargeScreen(ChartId id) {
        var chart = LiveChart.of(id, new ChartStyle(Theme.DARK, 40, Samples.LOOK.numbers()));
        chart.show(USUAL, Axes.FIT);
        var image = chart.chart().createBufferedImage(3840, 2160);
        assertThat(edge(image)).containsOnly(Theme.DARK.palette().background().getRGB());
        assertThat(inked(image, Theme.DARK.palette().background())).isGreaterThan(0.01);
    }

    @Test
    void theChosenColoursAreSeen() {
        var image = shown(ChartId.SAFEGUARDED, USUAL).chart().createBufferedImage(700, 480);
        assertThat(colours(image)).contains(Theme.LIGHT.palette().scenario().getRGB());
        var parts = shown(ChartId.CASES, Run.of(Samples.usual().withValue(Parameter.ON_DEVICE_RECOVERY, 0.2)
                .withValue(Parameter.USER_REPORTING, 0.3).withValue(Parameter.METADATA_EFFECTIVENESS, 0.4)));
        assertThat(colours(parts.chart().createBufferedImage(700, 900)))
                .containsAll(Theme.LIGHT.palette().parts().stream().map(Color::getRGB).toList());
    }

    static Stream<Arguments> chartsOfExtremes() {
        return Samples.extremes().entrySet().stream().flatMap(sample -> Stream.of(ChartId.values())
                .map(id -> Arguments.argumentSet(id + " of " + sample.getKey(), id, sample.getValue())));
    }

    private static LiveChart shown(ChartId id, Run run) {
        var chart = LiveChart.of(id, Samples.LOOK);
        chart.show(run, Axes.FIT);
        return chart;
    }

    private static List<XYPlot> plots(LiveChart chart) {
        return switch (chart.chart().getXYPlot()) {
            case CombinedDomainXYPlot combined -> ((List<?>) combined.getSubplots()).stream()
                    .map(XYPlot.class::cast).toList();
            case XYPlot plot -> List.of(plot);
        };
    }

    private static org.jfree.chart.axis.ValueAxis domainAxis(LiveChart chart) {
        return chart.chart().getXYPlot().getDomainAxis();
    }

    private static List<Range> ranges(LiveChart chart) {
        var ranges = new ArrayList<Range>();
        plots(chart).forEach(plot -> ranges.add(plot.getRangeAxis().getRange()));
        ranges.add(domainAxis(chart).getRange());
        return ranges;
    }

    private static List<Double> marks(LiveChart chart) {
        return plots(chart).stream().flatMap(plot -> Stream.of(Layer.values()).map(plot::getDomainMarkers))
                .filter(java.util.Objects::nonNull).flatMap(java.util.Collection::stream)
                .map(mark -> ((ValueMarker) mark).getValue()).toList();
    }

    private static List<Integer> edge(BufferedImage image) {
        int right = image.getWidth() - 1;
        int bottom = image.getHeight() - 1;
        var edge = new ArrayList<Integer>();
        for (int x = 0; x <= right; x++) {
            edge.add(image.getRGB(x, 0));
            edge.add(image.getRGB(x, bottom));
        }
        for (int y = 0; y <= bottom; y++) {
            edge.add(image.getRGB(0, y));
            edge.add(image.getRGB(right, y));
        }
        return edge;
    }

    private static java.util.Set<Integer> colours(BufferedImage image) {
        var colours = new java.util.HashSet<Integer>();
        for (int x = 0; x < image.getWidth(); x++) {
            for (int y = 0; y < image.getHeight(); y++) {
                colours.add(image.getRGB(x, y));
            }
        }
        return colours;
    }

    private static double inked(BufferedImage image, Color background) {
        int inked = 0;
        for (int x = 0; x < image.getWidth(); x++) {
            for (int y = 0; y < image.getHeight(); y++) {
                inked += image.getRGB(x, y) == background.getRGB() ? 0 : 1;
            }
        }
        return (double) inked / (image.getWidth() * image.getHeight());
    }
}
