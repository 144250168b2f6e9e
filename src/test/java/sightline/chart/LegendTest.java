package sightline.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.jfree.chart.ChartRenderingInfo;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import sightline.analysis.Ensemble;
import sightline.analysis.EnsembleRunner;
import sightline.evidence.ShippedEvidence;
import sightline.model.Parameter;
import sightline.model.Run;
import sightline.model.Scenario;
import sightline.model.Setting;
import sightline.scenario.ShippedScenarios;

/** The key of a chart names what is there, in the colours that are seen. */
class LegendTest {

    private static final Scenario OPENING = new ShippedScenarios().opening();
    private static final EnsembleRunner ENSEMBLES = new EnsembleRunner(1);

    @AfterAll
    static void endThreads() {
        ENSEMBLES.close();
    }

    @ParameterizedTest
    @EnumSource
    void theKeyOfABandHasTheColourThatIsSeen(Theme theme) {
        var look = new ChartStyle(theme, 12, Samples.LOOK.numbers());
        var chart = LiveChart.of(ChartId.GAP, look);
        var ensemble = drawn(ChartId.GAP, OPENING, FuturesDisplay.BANDS);
        chart.show(ScenarioResult.of(ensemble), Axes.FIT);
        var info = new ChartRenderingInfo();
        var image = chart.chart().createBufferedImage(900, 900, info);
        var area = info.getPlotInfo().getDataArea();
        var bands = ensemble.bands(ChartId.GAP.banded(OPENING).getFirst());
        int x = (int) (area.getMinX() + area.getWidth() * 40.5 / 60);
        var legend = samples(look, ensemble, FuturesDisplay.BANDS);
        assertThat(legend).extracting(Sample::words).containsExactly("nine tenths of futures", "half of futures",
                "median of futures");
        for (int place : new int[]{0, 1}) {
            double value = place == 0 ? (bands.quantile(3, 40) + 2 * bands.quantile(4, 40)) / 3
                    : (bands.quantile(2, 40) + 3 * bands.quantile(3, 40)) / 4;
            int y = (int) chart.placeOf(value, area);
            var key = Contrast.over(legend.get(place).inks().getFirst().color(), theme.palette().background());
            assertThat(near(image, x, y)).as(legend.get(place).words()).anyMatch(seen -> isLike(seen, key));
        }
        assertThat(legend.getFirst().inks().getFirst().edge()).isPresent();
    }

    @Test
    void theKeyNamesWhatEveryCurveHasOnceInAllItsColours() {
        var ensemble = drawn(ChartId.TRIAGE, OPENING, FuturesDisplay.BANDS);
        var legend = Sample.merged(samples(Samples.LOOK, ensemble, FuturesDisplay.BANDS, ChartId.TRIAGE).stream());
        assertThat(legend).extracting(Sample::words).containsExactly("nine tenths of futures", "half of futures",
                "median of futures");
        assertThat(legend).allSatisfy(sample -> assertThat(sample.inks()).hasSize(2));
        assertThat(legend.getFirst().inks()).extracting(ink -> opaque(ink.color())).isEqualTo(
                curves(ChartId.TRIAGE, ensemble).stream().limit(2).map(curve -> curve.ink().color()).toList());
    }

    @Test
    void bandsThatAreNotThereHaveNoKey() {
        var certain = OPENING;
        for (var parameter : Parameter.values()) {
            certain = certain.withSetting(parameter, Setting.certain(certain.value(parameter)));
        }
        for (int i = 0; i < certain.services().size(); i++) {
            var service = certain.services().get(i);
            var share = service.share();
            certain = certain.withService(i, service
                    .withContentDependence(Setting.certain(service.contentDependence().value()))
                    .withShare(share == null ? null : Setting.certain(share.value())));
        }
        for (var id : ChartId.values()) {
            var ensemble = drawn(id, certain, FuturesDisplay.BANDS);
            assertThat(samples(Samples.LOOK, ensemble, FuturesDisplay.BANDS, id)).as(id.id()).isEmpty();
            var chart = LiveChart.of(id, Samples.LOOK);
            chart.show(ScenarioResult.of(ensemble), Axes.FIT);
            assertThat(chart.showsFutures()).as(id.id()).isFalse();
        }
        assertThat(samples(Samples.LOOK, drawn(ChartId.COVERAGE, OPENING, FuturesDisplay.BANDS), FuturesDisplay.BANDS,
                ChartId.COVERAGE)).as("no range acts on it").isEmpty();
    }

    /** Sums of many cases are off by some 1e-13 of them, which no axis and no key may take for a difference. */
    @ParameterizedTest
    @EnumSource(names = {"SAFEGUARDED", "ARRESTS", "GAP", "CUMULATIVE_GAP"})
    void whatDiffersByRoundingOnlyHasNeitherKeyNorAxis(ChartId id) {
        var ensemble = drawn(id, OPENING.withValue(Parameter.ROLLOUT_COVERAGE, 0), FuturesDisplay.BANDS);
        assertThat(ensemble.scenario().ranges()).isGreaterThan(10);
        boolean gap = id.nothingHidden().isEmpty(); // what comes of the cases does differ
        assertThat(samples(Samples.LOOK, ensemble, FuturesDisplay.BANDS, id).isEmpty()).isEqualTo(gap);
        var chart = LiveChart.of(id, Samples.LOOK);
        chart.show(ScenarioResult.of(ensemble), Axes.FIT);
        assertThat(chart.showsFutures()).isEqualTo(!gap);
        assertThat(chart.chart().getXYPlot().getRangeAxis().getLowerBound()).isNotNegative();
        var axis = chart.chart().getXYPlot().getRangeAxis().getRange();
        chart.show(ScenarioResult.of(ensemble), Axes.WIDEN);
        assertThat(chart.chart().getXYPlot().getRangeAxis().getRange()).isEqualTo(axis);
        assertThat(chart.axisLabel()).doesNotContain("below 0");
    }

    @Test
    void aReadingThatDiffersByRoundingOnlyHasNoBandEither() {
        var reading = new ShippedEvidence().readings().all().getFirst();
        var scenario = reading.applyTo(OPENING).withValue(Parameter.ROLLOUT_COVERAGE, 0);
        var laid = new Overlay.Laid(reading, 0, ScenarioResult.of(drawn(ChartId.GAP, scenario, FuturesDisplay.BANDS)),
                true);
        var overlay = new Overlay(List.of(laid), List.of(), Optional.empty(), Optional.empty(), false);
        assertThat(ReadingsLayer.of(Samples.LOOK, ChartId.GAP, overlay, laid.shown().run()).legend()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = {"BANDS", "DOTS"})
    void whereFuturesAreTooFewForWordsTheyAreTooFewForBandsAndDots(FuturesView view) {
        var aspect = FuturesDisplay.BANDS.withView(view).withMonth(23);
        assertThat(samples(Samples.LOOK, drawn(ChartId.GAP, OPENING, aspect, 199), aspect)).isEmpty();
        assertThat(samples(Samples.LOOK, drawn(ChartId.GAP, OPENING, aspect, 200), aspect)).isNotEmpty();
        var chart = LiveChart.of(ChartId.GAP, Samples.LOOK);
        chart.look(aspect, Axes.FIT);
        chart.show(ScenarioResult.of(drawn(ChartId.GAP, OPENING, aspect, 3)), Axes.FIT);
        assertThat(chart.showsFutures()).isFalse();
        assertThat(chart.chart().getXYPlot().getDataset(1).getSeriesCount()).isZero();
        assertThat(chart.readout(23)).contains("futures drawn: 3, too few");
    }

    @Test
    void partsOfNothingHaveNoKey() {
        assertThat(key(ChartId.CASES, OPENING)).contains("found by nobody", "flagged from metadata");
        assertThat(key(ChartId.CASES, OPENING.withValue(Parameter.ROLLOUT_COVERAGE, 0)))
                .contains("visible to the service").doesNotContain("flagged from metadata");
        assertThat(key(ChartId.GAP, OPENING.withValue(Parameter.ROLLOUT_COVERAGE, 0))).as("a line at 0 is there")
                .containsExactly("this scenario");
    }

    private static List<String> key(ChartId id, Scenario scenario) {
        return new Pane(id.plots(Samples.LOOK).getFirst())
                .show(ScenarioResult.of(Run.of(scenario)), FuturesDisplay.BANDS,
                        new Months(Samples.LOOK).times(scenario))
                .stream()
                .map(Sample::words).toList();
    }

    @Test
    void dotsNameTheirMonth() {
        var aspect = FuturesDisplay.BANDS.withView(FuturesView.DOTS).withMonth(23);
        assertThat(samples(Samples.LOOK, drawn(ChartId.GAP, OPENING, aspect), aspect)).extracting(Sample::words)
                .containsExactly("each dot: one of 50 equal shares of futures in November 2025");
    }

    private static List<Sample> samples(ChartStyle look, Ensemble ensemble, FuturesDisplay aspect) {
        return samples(look, ensemble, aspect, ChartId.GAP);
    }

    private static List<Sample> samples(ChartStyle look, Ensemble ensemble, FuturesDisplay aspect, ChartId id) {
        return id.plots(look).stream()
                .flatMap(content -> FuturesLayer.of(content, content.curves(ensemble.run()), ensemble, aspect).legend()
                        .stream())
                .toList();
    }

    private static List<Curve> curves(ChartId id, Ensemble ensemble) {
        return id.plots(Samples.LOOK).getFirst().curves(ensemble.run());
    }

    private static Color opaque(Color color) {
        return new Color(color.getRed(), color.getGreen(), color.getBlue());
    }

    private static Ensemble drawn(ChartId id, Scenario scenario, FuturesDisplay aspect) {
        return drawn(id, scenario, aspect, 1000);
    }

    private static Ensemble drawn(ChartId id, Scenario scenario, FuturesDisplay aspect, int futures) {
        return ENSEMBLES.run(scenario, futures, 1, aspect.asked(id, scenario), () -> false).orElseThrow();
    }

    /** Rounding may differ. */
    private static boolean isLike(int seen, Color key) {
        var color = new Color(seen);
        return Math.abs(color.getRed() - key.getRed()) <= 1 && Math.abs(color.getGreen() - key.getGreen()) <= 1
                && Math.abs(color.getBlue() - key.getBlue()) <= 1;
    }

    /** Some of them may belong to a line across. */
    private static Stream<Integer> near(BufferedImage image, int x, int y) {
        return IntStream.rangeClosed(-2, 2).mapToObj(step -> image.getRGB(x, y + step));
    }
}
