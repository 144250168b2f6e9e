package sightline.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.Color;
import java.awt.Font;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.jfree.chart.ChartRenderingInfo;
import org.jfree.data.xy.IntervalXYDataset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

import sightline.analysis.EnsembleRunner;
import sightline.analysis.SummaryRequest;
import sightline.analysis.VarianceSplit;
import sightline.caution.Situation;
import sightline.chart.Overlay.Laid;
import sightline.evidence.ObservedPoint;
import sightline.evidence.ShippedEvidence;
import sightline.model.Output;
import sightline.model.Parameter;
import sightline.model.Run;
import sightline.model.Scenario;
import sightline.scenario.ShippedScenarios;
import sightline.text.Numbers;

class OverlayTest {

    private static final ShippedEvidence EVIDENCE = new ShippedEvidence();
    private static final Scenario OPENING = new ShippedScenarios().opening();
    private static final Numbers NUMBERS = new Numbers(Locale.UK);
    private static final Overlay ALL = all(OPENING);
    private static final Optional<Observations> OBSERVED = Optional
            .of(new Observations(EVIDENCE.observed(), EVIDENCE.library()));

    @ParameterizedTest
    @EnumSource(names = {"SAFEGUARDED", "ARRESTS", "GAP", "CUMULATIVE_GAP"})
    void eachReadingIsALineOfItsOwnRunInTheOrderOfTheNewestSource(ChartId id) {
        var lines = lines(shown(id, ALL));
        assertThat(lines.keySet()).containsExactly("reading.police", "reading.middle", "reading.platform",
                "reading.observed");
        for (var laid : ALL.readings()) {
            var values = lines.get("reading." + laid.reading().id());
            assertThat(values)
                    .containsExactly(Run.of(laid.reading().applyTo(OPENING)).values(id.laidOver().orElseThrow()));
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"CASES", "COVERAGE", "VISIBLE_INDEX", "TRIAGE", "LAWFUL"})
    void otherChartsHaveNone(ChartId id) {
        assertThat(id.laidOver()).isEmpty();
        assertThat(ALL.isOn(id, OPENING)).isFalse();
    }

    @Test
    void aReadingOfOtherMonthsIsNotDrawn() {
        var other = OPENING.withSpan(OPENING.start(), 30);
        var chart = LiveChart.of(ChartId.GAP, Samples.LOOK);
        chart.lay(ALL);
        chart.show(Run.of(other), Axes.FIT);
        assertThat(lines(chart)).isEmpty();
        chart.show(Run.of(OPENING.withSpan(OPENING.start().plusMonths(1), 60)), Axes.FIT);
        assertThat(lines(chart)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void readingsLookAlikeAndLikeNothingElse(Theme theme) {
        var look = new ChartStyle(theme, 12, NUMBERS);
        var inks = IntStream.range(0, 4).mapToObj(place -> ReadingsLayer.ink(look, place)).toList();
        assertThat(inks).extracting(LineStyle::width).containsOnly(inks.getFirst().width());
        assertThat(inks.getFirst().width()).isLessThan(look.scaled(PlotContent.THICK));
        assertThat(inks).extracting(LineStyle::color).doesNotHaveDuplicates().doesNotContain(theme.palette().scenario(),
                theme.palette().text());
        assertThat(inks).extracting(LineStyle::dash).doesNotHaveDuplicates();
        for (var ink : inks) {
            var lengths = ink.dash().lengths(1);
            float inked = 0;
            float all = 0;
            for (int i = 0; i < lengths.length; i++) {
                inked += i % 2 == 0 ? lengths[i] : 0;
                all += lengths[i];
            }
            assertThat(inked / all).isCloseTo(2f / 3, within(1e-6f));
        }
    }

    @Test
    void theAxisHasRoomForEveryLineAndMark() {
        for (var id : new ChartId[]{ChartId.SAFEGUARDED, ChartId.ARRESTS, ChartId.GAP, ChartId.CUMULATIVE_GAP}) {
            var overlay = observed(ALL);
            var chart = shown(id, overlay);
            var range = chart.chart().getXYPlot().getRangeAxis().getRange();
            lines(chart).values().forEach(values -> {
                for (double value : values) {
                    assertThat(range.contains(value)).isTrue();
                }
            });
            overlay.points(id, OPENING).forEach(point -> assertThat(range.contains(point.value())).isTrue());
        }
    }

    @ParameterizedTest
    @MethodSource("chartsOfThemes")
    void namesStandWithinThePictureAndNothingIsCutOff(ChartId id, Theme theme) {
        var look = new ChartStyle(theme, 12, NUMBERS);
        for (int[] size : new int[][]{{360, 260}, {900, 200}, {300, 700}}) {
            var bare = drawn(id, look, Overlay.NONE, size);
            var image = drawn(id, look, observed(ALL), size);
            assertThat(edge(image)).containsOnly(theme.palette().background().getRGB());
            assertThat(differing(bare, image)).isGreaterThan(300);
        }
        var large = colours(drawn(id, new ChartStyle(theme, 36, NUMBERS), ALL, new int[]{1800, 1200}));
        for (int place = 0; place < 4; place++) {
            assertThat(large).contains(ReadingsLayer.ink(look, place).color().getRGB());
        }
    }

    @ParameterizedTest
    @CsvSource({"700, 480", "360, 260", "900, 200", "300, 700"})
    void eachNameStandsWithinThePlotAndCanBePointedAt(int width, int height) {
        var chart = shown(ChartId.SAFEGUARDED, ALL);
        var info = new ChartRenderingInfo();
        chart.chart().createBufferedImage(width, height, info);
        var plot = info.getPlotInfo().getDataArea();
        var found = new HashSet<String>();
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                var id = chart.readingAt(x, y);
                id.ifPresent(found::add);
                assertThat(id.isEmpty() || plot.contains(x, y)).as(id + " at " + x + ", " + y).isTrue();
            }
        }
        assertThat(found).containsExactlyInAnyOrder("police", "middle", "platform", "observed");
        chart.lay(Overlay.NONE);
        chart.show(Run.of(OPENING), Axes.FIT);
        for (int y = 0; y < height; y++) {
            assertThat(chart.readingAt(width - 40, y)).isEmpty();
        }
    }

    @Test
    void labelsKeepTheOrderOfTheirLinesAndDoNotCoverEachOther() {
        assertThat(EndLabels.tops(new double[]{50, 10, 51, 90}, 15, 0, 100)).containsExactly(50, 10, 65, 85);
        assertThat(EndLabels.tops(new double[]{-20, -20, 99}, 15, 0, 100)).containsExactly(0, 15, 85);
        assertThat(EndLabels.tops(new double[]{95, 94, 93}, 15, 0, 100)).containsExactly(85, 70, 55);
        assertThat(EndLabels.tops(new double[]{5, 5, 5}, 15, 0, 35)).containsExactly(0, 10, 20);
        assertThat(EndLabels.tops(new double[]{}, 15, 0, 35)).isEmpty();
    }

    @Test
    void namesAreShortenedAllAlikeWhereThereIsLittleRoom() {
        var labels = ALL.readings().stream().map(laid -> new EndLabels.Label(laid.reading().id(),
                laid.reading().name(), laid.reading().brief(), LineStyle.area(Color.BLACK), 0)).toList();
        var words = new Words(new Font(Font.SANS_SERIF, Font.PLAIN, 12));
        assertThat(EndLabels.names(labels, words, 600)).containsExactlyElementsOf(
                labels.stream().map(EndLabels.Label::words).toList());
        assertThat(EndLabels.names(labels, words, 190)).containsExactly("Police and Home Office", "Middle",
                "Platform and privacy-side", "Observation-based");
        assertThat(EndLabels.names(labels, words, 60)).first().asString().endsWith("\u2026");
    }

    @Test
    void whatWasObservedIsInWhatCautionsAreAskedFor() {
        var scenario = ALL.readings().getFirst().shown().scenario();
        var known = new Observations(EVIDENCE.observed(), EVIDENCE.library());
        var overlay = new Overlay(List.of(), List.of(), Optional.empty(), Optional.of(known), false);
        var plain = Situation.of(scenario, List.of(), 0, EVIDENCE.library(), new Numbers(Locale.UK));
        var points = overlay.points(ChartId.ARRESTS, scenario);
        assertThat(points).isNotEmpty();
        var seen = overlay.over(plain, List.of(ChartId.ARRESTS, ChartId.CASES));
        assertThat(seen.observed()).isTrue();
        assertThat(seen.compared()).extracting(Situation.Compared::point).containsExactlyElementsOf(points);
        assertThat(overlay.over(plain, List.of(ChartId.CASES))).isEqualTo(plain);
        assertThat(Overlay.NONE.over(plain, List.of(ChartId.ARRESTS))).isEqualTo(plain);
    }

    @Test
    void theBandOfAReadingIsThatOfItsFutures() {
        var laid = ALL.readings().getFirst();
        try (var ensembles = new EnsembleRunner(1)) {
            var futures = ensembles
                    .run(laid.shown().scenario(), 300, 1, SummaryRequest.bands(List.of(Output.SAFEGUARDED_GAP)),
                            () -> false)
                    .orElseThrow();
            var overlay = new Overlay(List.of(new Laid(laid.reading(), 0, ScenarioResult.of(futures), true)), List.of(),
                    Optional.empty(), Optional.empty(), false);
            var chart = shown(ChartId.GAP, overlay);
            var behind = behind(chart);
            assertThat(behind.getSeriesCount()).as("two bands, an outline, the line").isEqualTo(5);
            assertThat(behind.getSeriesKey(0)).hasToString("reading.police.nineTenths");
            var bands = futures.bands(Output.SAFEGUARDED_GAP);
            assertThat(behind.getStartYValue(0, 23)).isEqualTo(bands.quantile(0, 23));
            assertThat(behind.getEndYValue(0, 23)).isEqualTo(bands.quantile(4, 23));
            assertThat(behind.getStartYValue(1, 23)).isEqualTo(bands.quantile(1, 23));
            assertThat(behind.getEndYValue(1, 23)).isEqualTo(bands.quantile(3, 23));
            assertThat(chart.readout(23)).contains("Police and Home Office 305, nine tenths of futures");
            assertThat(shown(ChartId.GAP, ALL).readout(23)).as("no band")
                    .contains(
                            "readings, each against its own \u201cnothing hidden\u201d: Police and Home Office 305 \u00b7 Middle 66 \u00b7 Platform and privacy-side 4.4 \u00b7 ")
                    .doesNotContain("nine tenths of futures");
            assertThat(shown(ChartId.COVERAGE, ALL).readout(23)).as("no readings").doesNotContain("Police");
            assertThat(overlay.needsNoOtherAxesThan(ALL)).isFalse();
        }
    }

    /** The headline's number of a reading is the difference of two lines, of which one is not this scenario's. */
    @ParameterizedTest
    @EnumSource(names = {"SAFEGUARDED", "ARRESTS"})
    void theReadingThatIsLookedAtHasItsOwnNothingHidden(ChartId id) {
        var police = ALL.readings().getFirst();
        var run = police.shown().run();
        var looked = new Overlay(List.of(new Laid(police.reading(), 0, police.shown(), true), ALL.readings().get(1)),
                List.of(), Optional.empty(), Optional.empty(), false);
        var chart = shown(id, looked);
        var behind = behind(chart);
        assertThat(IntStream.range(0, behind.getSeriesCount()).mapToObj(behind::getSeriesKey).map(Object::toString))
                .containsExactly("reading.police.nothingHidden", "reading.police", "reading.middle");
        var nothingHidden = id.nothingHidden().orElseThrow();
        for (int month = 0; month <= 60; month++) {
            assertThat(behind.getYValue(0, month)).isEqualTo(run.value(nothingHidden, month));
        }
        var layer = ReadingsLayer.of(Samples.LOOK, id, looked, Run.of(OPENING));
        assertThat(layer.legend()).extracting(Sample::words).containsExactly("nothing hidden: Police and Home Office");
        var own = layer.bands().getFirst().ink();
        assertThat(own.width()).isLessThan(layer.lines().getFirst().ink().width());
        assertThat(own.dash()).isNotIn(layer.lines().stream().map(line -> line.ink().dash()).toList());
        assertThat(shown(id, ALL).readout(23)).as("all say theirs").contains(
                "readings (beside each its own \u201cnothing hidden\u201d): Police and Home Office "
                        + NUMBERS.result(run.value(id.laidOver().orElseThrow(), 23)) + " ("
                        + NUMBERS.result(run.value(nothingHidden, 23)) + ") \u00b7 Middle ");
        assertThat(IntStream.range(0, behind(shown(id, ALL)).getSeriesCount())
                .mapToObj(series -> behind(shown(id, ALL)).getSeriesKey(series).toString()))
                .as("nobody looks at one").noneMatch(key -> key.endsWith("nothingHidden"));
    }

    @Test
    void aNameThatWasPointedAtStaysSoUntilItsPlaceIsLeft() {
        var chart = shown(ChartId.SAFEGUARDED, ALL);
        chart.chart().createBufferedImage(700, 480);
        int x = 0;
        int y = 0;
        while (!chart.readingAt(x, y).equals(Optional.of("police"))) {
            x = (x + 1) % 700;
            y += x == 0 ? 1 : 0;
        }
        chart.lay(observed(ALL));
        chart.show(Run.of(OPENING.withValue(Parameter.BASELINE_SAFEGUARDED, 200)), Axes.FIT);
        assertThat(chart.readingAt(x, y)).as("not drawn yet").hasValue("police");
        chart.chart().createBufferedImage(700, 300);
        assertThat(chart.readingAt(x + 1, y)).as("moved away").hasValue("police");
        assertThat(chart.readingAt(0, 0)).isEmpty();
    }

    @Test
    void aNameThatTheMouseHasLeftIsForgottenWhereItStood() {
        var chart = shown(ChartId.SAFEGUARDED, ALL);
        chart.chart().createBufferedImage(700, 480);
        int y = 0;
        while (!chart.readingAt(600, y).equals(Optional.of("police"))) {
            y++;
        }
        chart.show(Run.of(OPENING.withValue(Parameter.BASELINE_SAFEGUARDED, 200)), Axes.FIT);
        chart.chart().createBufferedImage(700, 300);
        assertThat(chart.readingAt(600, y + 1)).as("moved away").hasValue("police");
        chart.leave();
        assertThat(chart.readingAt(600, y + 1)).as("come back").isNotEqualTo(Optional.of("police"));
    }

    @Test
    void theNumbersOfAMonthAndWhereTheirSpreadComesFrom() {
        assertThat(OtherReadings.numbers(ALL, 23, NUMBERS))
                .isEqualTo("Other readings of this rollout (single runs), "
                        + "each against its own \u201cnothing hidden\u201d: "
                        + "Police and Home Office: 305 fewer \u00b7 "
                        + "Middle: 66 \u00b7 Platform and privacy-side: 4.4 \u00b7 Observation-based: 43.");
        assertThat(OtherReadings.numbers(ALL, OPENING.months(), NUMBERS)).as("the last month").contains("Police");
        assertThat(OtherReadings.numbers(ALL, OPENING.months() + 1, NUMBERS)).as("behind it").isEmpty();
        assertThat(OtherReadings.numbers(Overlay.NONE, 23, NUMBERS)).isEmpty();
        assertThat(OtherReadings.split(ALL, 23, NUMBERS)).isEmpty();
        var split = split(new VarianceSplit(1, 3));
        assertThat(OtherReadings.split(split, 23, NUMBERS)).isEqualTo(
                "Spread of this number over 4 readings of equal weight (variance): 75% between readings, 25% within "
                        + "them.");
        assertThat(OtherReadings.split(split, 24, NUMBERS)).as("of another month").isEmpty();
        assertThat(OtherReadings.split(split(new VarianceSplit(0, 0)), 23, NUMBERS)).contains("does not vary");
    }

    @Test
    void observedNumbersStandAtTheirMonthsAndNameTheirEntry() {
        var overlay = observed(Overlay.NONE);
        assertThat(overlay.points(ChartId.SAFEGUARDED, OPENING)).extracting("evidence").containsExactly(
                "UK-OUT-DEC23", "UK-OUT-NPCCA", "UK-OUT-NCAA", "UK-OUT-2026");
        assertThat(overlay.points(ChartId.ARRESTS, OPENING)).hasSize(4);
        assertThat(overlay.points(ChartId.GAP, OPENING)).isEmpty();
        var earlier = OPENING.withSpan(java.time.YearMonth.of(2020, 4), 6);
        assertThat(overlay.points(ChartId.ARRESTS, earlier)).extracting("evidence").containsExactly("UK-OUT-2020");
        assertThat(overlay.points(ChartId.ARRESTS, earlier.withSpan(java.time.YearMonth.of(2020, 7), 6)))
                .as("its middle is before").isEmpty();
        var chart = shown(ChartId.SAFEGUARDED, overlay);
        assertThat(chart.readout(4)).contains("observed 1,000 (a stated rate; ").contains("[UK-OUT-NPCCA]")
                .contains("[UK-OUT-NCAA]");
        assertThat(chart.readout(5)).doesNotContain("observed");
        assertThat(new Figure(ChartId.SAFEGUARDED, ScenarioResult.of(Run.of(OPENING)), FuturesDisplay.BANDS, overlay)
                .caution(NUMBERS))
                .startsWith("Compare a month with the same month");
        assertThat(new Figure(ChartId.GAP, ScenarioResult.of(Run.of(OPENING)), FuturesDisplay.BANDS, overlay)
                .caution(NUMBERS))
                .isEmpty();
    }

    @Test
    void facebooksContentActionedLiesOverTheIndexOfWhatIsStillVisible() {
        var overlay = observed(ALL);
        assertThat(overlay.sources(ChartId.VISIBLE_INDEX, OPENING)).containsExactly("E-OBS-CURVE");
        assertThat(overlay.points(ChartId.VISIBLE_INDEX, OPENING)).hasSize(8).allSatisfy(
                point -> assertThat(point.basis()).isEqualTo(ObservedPoint.Basis.COUNTED));
        var chart = shown(ChartId.VISIBLE_INDEX, overlay);
        assertThat(chart.readout(5)).contains("Facebook and Messenger ").contains("observed 59 (counted;")
                .contains("[E-OBS-CURVE]");
        var data = chart.chart().getXYPlot().getDataset();
        assertThat(data.getYValue(0, 0)).isEqualTo(100);
        assertThat(data.getYValue(0, 60)).isCloseTo(31, within(0.5));
        assertThat(chart.chart().getXYPlot().getRangeAxis().getRange().contains(100)).isTrue();
    }

    @Test
    void theShapeOfAMarkSaysHowItsNumberCameAbout() {
        var at2020 = OPENING.withSpan(java.time.YearMonth.of(2018, 1), 120);
        var chart = LiveChart.of(ChartId.ARRESTS, Samples.LOOK);
        chart.lay(observed(Overlay.NONE));
        chart.show(Run.of(at2020), Axes.FIT);
        var look = Samples.LOOK;
        var circle = new BufferedImage(20, 20, BufferedImage.TYPE_INT_RGB);
        var diamond = new BufferedImage(20, 20, BufferedImage.TYPE_INT_RGB);
        Glyph.CIRCLE.draw(circle.createGraphics(), look, Color.RED, 10, 10);
        Glyph.DIAMOND.draw(diamond.createGraphics(), look, Color.RED, 10, 10);
        assertThat(circle.getRGB(10, 10)).isEqualTo(Color.RED.getRGB());
        assertThat(diamond.getRGB(10, 10)).as("hollow").isNotEqualTo(Color.RED.getRGB());
        assertThat(chart.readout(28)).contains("observed 793 (counted; ");
    }

    static Stream<Arguments> chartsOfThemes() {
        return Stream.of(ChartId.SAFEGUARDED, ChartId.ARRESTS, ChartId.GAP, ChartId.CUMULATIVE_GAP)
                .flatMap(id -> Stream.of(Theme.values()).map(theme -> Arguments.of(id, theme)));
    }

    private static Overlay all(Scenario scenario) {
        var laid = new ArrayList<Laid>();
        for (var reading : EVIDENCE.readings().byNewestSource(EVIDENCE.library())) {
            laid.add(new Laid(reading, laid.size(), ScenarioResult.of(Run.of(reading.applyTo(scenario))), false));
        }
        return new Overlay(laid, List.of(), Optional.empty(), Optional.empty(), false);
    }

    private static Overlay observed(Overlay overlay) {
        return new Overlay(overlay.readings(), List.of(), Optional.empty(), OBSERVED, false);
    }

    private static Overlay split(VarianceSplit variance) {
        return new Overlay(ALL.readings(), List.of(), Optional.of(new Overlay.Split(23, 4, variance)),
                Optional.empty(), false);
    }

    private static LiveChart shown(ChartId id, Overlay overlay) {
        var chart = LiveChart.of(id, Samples.LOOK);
        chart.lay(overlay);
        chart.show(Run.of(OPENING), Axes.FIT);
        return chart;
    }

    private static IntervalXYDataset behind(LiveChart chart) {
        return (IntervalXYDataset) chart.chart().getXYPlot().getDataset(1);
    }

    private static java.util.Map<String, double[]> lines(LiveChart chart) {
        var behind = behind(chart);
        var lines = new java.util.LinkedHashMap<String, double[]>();
        for (int i = 0; i < behind.getSeriesCount(); i++) {
            int series = i;
            lines.put(behind.getSeriesKey(i).toString(), IntStream.range(0, behind.getItemCount(i))
                    .mapToDouble(item -> behind.getYValue(series, item)).toArray());
        }
        return lines;
    }

    private static BufferedImage drawn(ChartId id, ChartStyle look, Overlay overlay, int[] size) {
        var chart = LiveChart.of(id, look);
        chart.lay(overlay);
        chart.show(Run.of(OPENING), Axes.FIT);
        return chart.chart().createBufferedImage(size[0], size[1]);
    }

    private static int differing(BufferedImage one, BufferedImage other) {
        int differing = 0;
        for (int x = 0; x < one.getWidth(); x++) {
            for (int y = 0; y < one.getHeight(); y++) {
                differing += one.getRGB(x, y) == other.getRGB(x, y) ? 0 : 1;
            }
        }
        return differing;
    }

    private static java.util.Set<Integer> colours(BufferedImage image) {
        var colours = new HashSet<Integer>();
        for (int x = 0; x < image.getWidth(); x++) {
            for (int y = 0; y < image.getHeight(); y++) {
                colours.add(image.getRGB(x, y));
            }
        }
        return colours;
    }

    private static List<Integer> edge(BufferedImage image) {
        var edge = new ArrayList<Integer>();
        for (int x = 0; x < image.getWidth(); x++) {
            edge.add(image.getRGB(x, 0));
            edge.add(image.getRGB(x, image.getHeight() - 1));
        }
        for (int y = 0; y < image.getHeight(); y++) {
            edge.add(image.getRGB(0, y));
            edge.add(image.getRGB(image.getWidth() - 1, y));
        }
        return edge;
    }
}
