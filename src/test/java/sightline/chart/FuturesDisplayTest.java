package sightline.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

import org.jfree.chart.ChartRenderingInfo;
import org.jfree.data.xy.IntervalXYDataset;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

import sightline.analysis.Draws;
import sightline.analysis.Ensemble;
import sightline.analysis.EnsembleRunner;
import sightline.analysis.Threshold;
import sightline.model.Output;
import sightline.model.Run;
import sightline.model.Scenario;
import sightline.scenario.ShippedScenarios;

class FuturesDisplayTest {

    private static final Scenario OPENING = new ShippedScenarios().opening();
    private static final EnsembleRunner ENSEMBLES = new EnsembleRunner(1);
    private static final Map<String, Ensemble> KNOWN = new ConcurrentHashMap<>();

    @AfterAll
    static void endThreads() {
        ENSEMBLES.close();
    }

    @Test
    void singlesAreTheFuturesThemselves() {
        var ensemble = ensemble(ChartId.GAP, OPENING, view(FuturesView.SINGLES));
        var behind = behind(shown(ChartId.GAP, OPENING, view(FuturesView.SINGLES)));
        assertThat(behind.getSeriesCount()).isEqualTo(60);
        for (int future : new int[]{0, 17, 59}) {
            for (int month : new int[]{0, 23, 60}) {
                assertThat(behind.getYValue(future, month))
                        .isEqualTo(ensemble.single(Output.SAFEGUARDED_GAP, future, month));
            }
        }
    }

    @Test
    void oneByOneGoesRoundAndTheAxisStays() {
        var aspect = view(FuturesView.ONE_BY_ONE);
        var ensemble = ensemble(ChartId.GAP, OPENING, aspect);
        var chart = shown(ChartId.GAP, OPENING, aspect);
        var range = chart.chart().getXYPlot().getRangeAxis().getRange();
        for (int future : new int[]{1, 59, 61}) {
            chart.look(aspect.withFuture(future), Axes.FIT);
            assertThat(behind(chart).getSeriesCount()).isEqualTo(1);
            assertThat(behind(chart).getYValue(0, 40))
                    .isEqualTo(ensemble.single(Output.SAFEGUARDED_GAP, future % 60, 40));
            assertThat(chart.chart().getXYPlot().getRangeAxis().getRange()).isEqualTo(range);
        }
    }

    /** Counts blobs of the dots' colour in the column beside the month. */
    @Test
    void thereAreFiftyDots() {
        var aspect = view(FuturesView.DOTS).withMonth(30);
        var chart = shown(ChartId.GAP, OPENING, aspect);
        assertThat(behind(chart).getSeriesCount()).isZero();
        var content = ChartId.GAP.plots(Samples.LOOK).getFirst();
        var layer = FuturesLayer.of(content, content.curves(Run.of(OPENING)), ensemble(ChartId.GAP, OPENING, aspect),
                aspect);
        assertThat(layer.dots()).hasSize(1);
        assertThat(layer.dots().getFirst().values()).hasSize(50).isSorted();
        assertThat(layer.dots().getFirst().time()).isEqualTo(Months.time(OPENING.date(30)));
        var image = chart.chart().createBufferedImage(700, 500);
        int blue = blended(Palette.dot(Theme.LIGHT.palette().scenario()));
        assertThat(count(image, blue)).as("50 dots of 6 pixels across, their edges apart")
                .isBetween(50 * 12, 50 * 36);
    }

    @ParameterizedTest
    @EnumSource(names = {"SAFEGUARDED", "ARRESTS", "GAP", "CUMULATIVE_GAP", "TRIAGE", "COVERAGE"})
    void theShareAboveTheLineIsSaidInWords(ChartId id) {
        double value = id == ChartId.COVERAGE ? 0.4 : 40;
        var aspect = FuturesDisplay.BANDS.withThreshold(OptionalDouble.of(value));
        var ensemble = ensemble(id, OPENING, aspect);
        var said = shown(id, OPENING, aspect).readout(23);
        for (var series : id.banded(OPENING)) {
            double above = ensemble.shareAbove(new Threshold(series, value), 23);
            if (above == 0 || above == 1 || above > 0.01 && above < 0.99) {
                assertThat(said).contains(Math.round(100 * above) + "% of futures above");
            }
        }
    }

    @Test
    void littleIsNotNothing() {
        var aspect = FuturesDisplay.BANDS.withThreshold(OptionalDouble.of(0));
        var bands = ensemble(ChartId.GAP, OPENING, aspect).bands(Output.SAFEGUARDED_GAP);
        double nearlyAll = (bands.quantile(4, 23) + 6 * (bands.quantile(4, 23) - bands.quantile(3, 23)) / 3);
        var chart = shown(ChartId.GAP, OPENING, FuturesDisplay.BANDS.withThreshold(OptionalDouble.of(nearlyAll)));
        assertThat(chart.readout(23)).contains("under 1% of futures above").contains("over 99% at it or below");
        assertThat(shown(ChartId.GAP, OPENING, FuturesDisplay.BANDS.withThreshold(OptionalDouble.of(1e6))).readout(23))
                .contains("0% of futures above 1,000,000, 100% at it or below");
    }

    @Test
    void theReadoutHasTheIntervalOfNineTenthsWithoutDigitsThatItsErrorDoesNotSupport() {
        var few = ENSEMBLES.run(OPENING, 200, 1, FuturesDisplay.BANDS.asked(ChartId.GAP, OPENING), () -> false)
                .orElseThrow();
        var bands = few.bands(Output.SAFEGUARDED_GAP);
        assertThat(bands.error(4, 23)).isGreaterThan(10);
        var high = Samples.LOOK.numbers().result(BandEnds.of(bands, 23, Samples.LOOK.numbers()).high());
        assertThat(high).endsWith("0");
        var chart = LiveChart.of(ChartId.GAP, Samples.LOOK);
        chart.show(ScenarioResult.of(few), Axes.FIT);
        assertThat(chart.readout(23)).contains(" to " + high);
        assertThat(shown(ChartId.TRIAGE, OPENING, FuturesDisplay.BANDS).readout(23)).doesNotContain("nine tenths");
    }

    @Test
    void theReadoutOfTooFewFuturesSaysSoInsteadOfAnInterval() {
        var chart = LiveChart.of(ChartId.GAP, Samples.LOOK);
        chart.show(ScenarioResult
                .of(ENSEMBLES.run(OPENING, 199, 1, FuturesDisplay.BANDS.asked(ChartId.GAP, OPENING), () -> false)
                        .orElseThrow()),
                Axes.FIT);
        assertThat(chart.readout(23)).contains("futures drawn: 199, too few").doesNotContain("nine tenths");
    }

    @Test
    void theStripFillsFromTheTopWithTheShareAbove() {
        var aspect = FuturesDisplay.BANDS.withThreshold(OptionalDouble.of(60));
        var ensemble = ensemble(ChartId.GAP, OPENING, aspect);
        var info = new ChartRenderingInfo();
        var image = shown(ChartId.GAP, OPENING, aspect).chart().createBufferedImage(900, 600, info);
        var area = info.getPlotInfo().getDataArea();
        int above = blended(Palette.above(Theme.LIGHT.palette().scenario()));
        int below = blended(Palette.below(Theme.LIGHT.palette().scenario()));
        for (int month : new int[]{6, 23, 50}) {
            int x = (int) (area.getMinX() + area.getWidth() * month / 60);
            double share = ensemble.shareAbove(new Threshold(Output.SAFEGUARDED_GAP, 60), month);
            int dark = 0;
            int light = 0;
            for (int y = (int) area.getMaxY() + 1; y < area.getMaxY() + 30; y++) {
                dark += image.getRGB(x, y) == above ? 1 : 0;
                light += image.getRGB(x, y) == below ? 1 : 0;
            }
            assertThat(dark + light).isGreaterThan(15);
            assertThat((double) dark / (dark + light)).isCloseTo(share, within(0.12));
        }
        assertThat(
                count(shown(ChartId.GAP, OPENING, FuturesDisplay.BANDS).chart().createBufferedImage(900, 600), above))
                .as("without a threshold").isLessThan(40); // some edge may mix to the same
    }

    @ParameterizedTest
    @EnumSource
    void whileTheAxesAreHeldThePlotStaysWhereItIs(ChartId id) {
        var chart = shown(id, OPENING, FuturesDisplay.BANDS);
        var before = new ChartRenderingInfo();
        var fitted = chart.chart().createBufferedImage(700, 400, before);
        chart.show(ScenarioResult.of(ensemble(id, OPENING, FuturesDisplay.BANDS)), Axes.HOLD);
        var held = new ChartRenderingInfo();
        var image = chart.chart().createBufferedImage(700, 400, held);
        assertThat(held.getPlotInfo().getDataArea()).isEqualTo(before.getPlotInfo().getDataArea());
        assertThat(pixels(image)).isEqualTo(pixels(fitted));
        if (id.takesThreshold()) {
            var aspect = FuturesDisplay.BANDS.withThreshold(OptionalDouble.of(0.5));
            chart.look(aspect, Axes.HOLD);
            chart.show(ScenarioResult.of(ensemble(id, OPENING, aspect)), Axes.HOLD);
            var strip = new ChartRenderingInfo();
            chart.chart().createBufferedImage(700, 400, strip);
            assertThat(strip.getPlotInfo().getDataArea().getMaxY()).as("room for the strip")
                    .isLessThan(before.getPlotInfo().getDataArea().getMaxY() - 20);
        }
    }

    private static int[] pixels(BufferedImage image) {
        return image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
    }

    @ParameterizedTest
    @EnumSource(names = {"SAFEGUARDED", "GAP", "COVERAGE"})
    void aValueReadOffAPlaceStandsThere(ChartId id) {
        var info = new ChartRenderingInfo();
        var chart = shown(id, OPENING, FuturesDisplay.BANDS);
        chart.chart().createBufferedImage(700, 400, info);
        var area = info.getPlotInfo().getDataArea();
        double pixel = chart.chart().getXYPlot().getRangeAxis().getRange().getLength() / area.getHeight();
        for (double y = area.getMinY() + 1; y < area.getMaxY(); y += 13) {
            double value = chart.valueAt(y, area);
            assertThat(chart.placeOf(value, area)).isCloseTo(y, within(3.0));
            assertThat(chart.stepped(value, 3)).isBetween(value, value + 12 * pixel);
        }
        var range = chart.chart().getXYPlot().getRangeAxis().getRange();
        assertThat(chart.valueAt(-1e4, area)).isEqualTo(range.getUpperBound());
        assertThat(chart.valueAt(1e4, area)).isEqualTo(range.getLowerBound());
        assertThat(chart.stepped(range.getUpperBound(), 5)).isEqualTo(range.getUpperBound());
    }

    @ParameterizedTest
    @MethodSource("chartsAndViews")
    void nothingIsCutOffAndEachChangeIsOneEvent(ChartId id, FuturesView view) {
        var aspect = view(view).withMonth(60).withThreshold(OptionalDouble.of(id == ChartId.COVERAGE ? 0.5 : 55));
        for (var theme : Theme.values()) {
            var chart = LiveChart.of(id, new ChartStyle(theme, 12, Samples.LOOK.numbers()));
            chart.show(ScenarioResult.of(ensemble(id, OPENING, aspect)), Axes.FIT);
            var events = new AtomicInteger();
            chart.chart().addChangeListener(event -> events.incrementAndGet());
            chart.look(aspect, Axes.FIT);
            assertThat(events).hasValue(1);
            for (int[] size : new int[][]{{360, 260}, {900, 500}, {300, 700}}) {
                assertEdgeIsBackground(chart.chart().createBufferedImage(size[0], size[1]),
                        theme.palette().background());
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void beforeTheFuturesAreThereNothingIsMissing(FuturesView view) {
        var chart = LiveChart.of(ChartId.GAP, Samples.LOOK);
        chart.look(view(view).withThreshold(OptionalDouble.of(20)), Axes.FIT);
        chart.show(ScenarioResult.of(ensemble(ChartId.SAFEGUARDED, OPENING, FuturesDisplay.BANDS)), Axes.FIT);
        assertThat(behind(chart).getSeriesCount()).isZero();
        assertThat(chart.readout(23)).doesNotContain("of futures");
    }

    @Test
    void aMonthThatTheScenarioDoesNotReachIsItsLast() {
        var aspect = view(FuturesView.DOTS).withMonth(200);
        assertThat(aspect.asked(ChartId.GAP, OPENING).dots())
                .containsExactly(new Draws.Cell(Output.SAFEGUARDED_GAP, 60));
        assertThat(ensemble(ChartId.GAP, OPENING, aspect).answers(aspect.asked(ChartId.GAP, OPENING))).isTrue();
        assertThat(aspect.withThreshold(OptionalDouble.of(1)).asked(ChartId.LAWFUL, OPENING).thresholds()).isEmpty();
    }

    static Stream<Arguments> chartsAndViews() {
        return Stream.of(ChartId.values()).flatMap(id -> Stream.of(FuturesView.values())
                .map(view -> Arguments.argumentSet(id + " " + view, id, view)));
    }

    private static FuturesDisplay view(FuturesView view) {
        return FuturesDisplay.BANDS.withView(view);
    }

    private static Ensemble ensemble(ChartId id, Scenario scenario, FuturesDisplay aspect) {
        return KNOWN.computeIfAbsent(id + " " + aspect, key -> ENSEMBLES
                .run(scenario, 1000, 1, aspect.asked(id, scenario), () -> false).orElseThrow());
    }

    private static LiveChart shown(ChartId id, Scenario scenario, FuturesDisplay aspect) {
        var chart = LiveChart.of(id, Samples.LOOK);
        chart.look(aspect, Axes.FIT);
        chart.show(ScenarioResult.of(ensemble(id, scenario, aspect)), Axes.FIT);
        return chart;
    }

    private static IntervalXYDataset behind(LiveChart chart) {
        return (IntervalXYDataset) chart.chart().getXYPlot().getDataset(1);
    }

    private static int blended(Color color) {
        int alpha = color.getAlpha();
        return new Color(blend(color.getRed(), alpha), blend(color.getGreen(), alpha), blend(color.getBlue(), alpha))
                .getRGB();
    }

    private static int blend(int part, int alpha) {
        return (int) Math.round((part * alpha + 255.0 * (255 - alpha)) / 255);
    }

    private static int count(BufferedImage image, int rgb) {
        int count = 0;
        for (int x = 0; x < image.getWidth(); x++) {
            for (int y = 0; y < image.getHeight(); y++) {
                count += image.getRGB(x, y) == rgb ? 1 : 0;
            }
        }
        return count;
    }

    private static void assertEdgeIsBackground(BufferedImage image, Color background) {
        var inner = new Rectangle2D.Double(1, 1, image.getWidth() - 2, image.getHeight() - 2);
        for (int x = 0; x < image.getWidth(); x++) {
            for (int y = 0; y < image.getHeight(); y++) {
                if (!inner.contains(x, y)) {
                    assertThat(image.getRGB(x, y)).isEqualTo(background.getRGB());
                }
            }
        }
    }
}
