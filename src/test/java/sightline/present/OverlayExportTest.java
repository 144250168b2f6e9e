package sightline.present;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import sightline.analysis.EnsembleRunner;
import sightline.analysis.SummaryRequest;
import sightline.chart.ChartId;
import sightline.chart.Figure;
import sightline.chart.FuturesDisplay;
import sightline.chart.Observations;
import sightline.chart.Overlay;
import sightline.chart.ScenarioResult;
import sightline.chart.Theme;
import sightline.evidence.ShippedEvidence;
import sightline.model.Output;
import sightline.model.Run;
import sightline.model.Scenario;
import sightline.present.LaidOver;
import sightline.present.Picture;
import sightline.present.PictureSize;
import sightline.present.Reference;
import sightline.present.RunCsv;
import sightline.scenario.ShippedScenarios;
import sightline.text.Numbers;

class OverlayExportTest {

    private static final ShippedEvidence EVIDENCE = new ShippedEvidence();
    private static final Scenario OPENING = new ShippedScenarios().opening();
    private static final Numbers NUMBERS = new Numbers(Locale.UK);

    @Test
    void dataCarryReadingsAndObservationsWithTheirSources() {
        var lines = RunCsv.csv(figure(ChartId.SAFEGUARDED, true)).lines().toList();
        assertThat(lines.getFirst()).isEqualTo("series,month,date,value,of,source");
        assertThat(lines).as("both lines of every reading").hasSize(1 + 2 * 61 + 4 * 2 * 61 + 4);
        var police = EVIDENCE.readings().reading("police").orElseThrow();
        var value = Run.of(police.applyTo(OPENING)).value(Output.SAFEGUARDED, 23);
        assertThat(lines).anyMatch(line -> line
                .startsWith("safeguarded,23,2025-11," + value + "," + police.name() + ",L-TARGET L-18M "));
        assertThat(lines).contains("uk.safeguarded,26,2026-02,1200.0,stated rate,UK-OUT-2026");
        assertThat(RunCsv.csv(figure(ChartId.VISIBLE_INDEX, true)))
                .contains("facebook.contentActioned,1,2024-01/2024-03,").contains(",counted,E-OBS-CURVE\n");
    }

    @Test
    void dataCarryTheBandsThatTheChartShows() {
        try (var ensembles = new EnsembleRunner(1)) {
            var chart = ChartId.SAFEGUARDED;
            var futures = ensembles.run(OPENING, 300, 1, SummaryRequest.bands(chart.banded(OPENING)), () -> false)
                    .orElseThrow();
            var bands = futures.bands(Output.SAFEGUARDED);
            var of = IntStream.range(0, 5).mapToObj(level -> Double.toString(bands.quantile(level, 23)))
                    .collect(Collectors.joining(",")) + "," + bands.mean(23);
            var run = futures.run();
            var plain = RunCsv.csv(Figure.of(chart, ScenarioResult.of(futures))).lines().toList();
            assertThat(plain.getFirst()).isEqualTo("series,month,date,value,p05,p25,p50,p75,p95,mean");
            assertThat(plain).hasSize(1 + 2 * 61)
                    .contains("safeguarded,23,2025-11," + run.value(Output.SAFEGUARDED, 23) + "," + of)
                    .contains("safeguardedCounterfactual,23,2025-11,"
                            + run.value(Output.SAFEGUARDED_COUNTERFACTUAL, 23) + ",,,,,,");
            var police = EVIDENCE.readings().reading("police").orElseThrow();
            var read = ensembles
                    .run(police.applyTo(OPENING), 300, 1, SummaryRequest.bands(chart.banded(OPENING)), () -> false)
                    .orElseThrow();
            var laid = new Overlay(List.of(new Overlay.Laid(police, 0, ScenarioResult.of(read), false)), List.of(),
                    Optional.empty(),
                    Optional.of(new Observations(EVIDENCE.observed(), EVIDENCE.library())), false);
            var lines = RunCsv.csv(new Figure(chart, ScenarioResult.of(futures), FuturesDisplay.BANDS, laid)).lines()
                    .toList();
            assertThat(lines.getFirst()).isEqualTo("series,month,date,value,p05,p25,p50,p75,p95,mean,of,source");
            assertThat(lines).allSatisfy(line -> assertThat(line.chars().filter(c -> c == ',')).hasSize(11))
                    .anyMatch(line -> line
                            .startsWith("safeguarded,23,2025-11," + read.run().value(Output.SAFEGUARDED, 23)
                                    + "," + read.bands(Output.SAFEGUARDED).quantile(0, 23) + ",")
                            && line.contains("," + police.name() + ","))
                    .anyMatch(line -> line.startsWith("safeguardedCounterfactual,23,2025-11,"
                            + read.run().value(Output.SAFEGUARDED_COUNTERFACTUAL, 23) + ",,,,,,," + police.name()))
                    .contains("uk.safeguarded,26,2026-02,1200.0,,,,,,,stated rate,UK-OUT-2026");
        }
    }

    @Test
    void dataWithoutAnOverlayAreAsBefore() {
        var run = Run.of(OPENING);
        assertThat(RunCsv.csv(figure(ChartId.CASES, true)))
                .isEqualTo(RunCsv.csv(Figure.of(ChartId.CASES, ScenarioResult.of(run))));
    }

    @Test
    void aPictureSaysWhatIsLaidOverItAndCitesIt() {
        var library = EVIDENCE.library();
        var said = new LaidOver(figure(ChartId.SAFEGUARDED, true), library);
        assertThat(said.sentence(NUMBERS)).startsWith("Thin lines: this scenario’s rollout by other readings").contains(
                "each is compared with its own \u201cnothing hidden\u201d",
                "Observed: UK-OUT-DEC23, UK-OUT-NPCCA, UK-OUT-NCAA, UK-OUT-2026. Compare a month with the same month");
        assertThat(said.sources()).contains("[UK-OUT-2026, ").contains("[L-TARGET, ");
        assertThat(said.sources().lines()).doesNotHaveDuplicates().hasSizeGreaterThan(20);
        assertThat(new LaidOver(figure(ChartId.GAP, false), library).sentence(NUMBERS)).doesNotContain("Observed");
        assertThat(new LaidOver(figure(ChartId.CASES, true), library).sentence(NUMBERS)).isEmpty();
        assertThat(new LaidOver(figure(ChartId.CASES, true), library).sources()).isEmpty();
        var png = Picture.png(figure(ChartId.SAFEGUARDED, true), new Reference(new ShippedScenarios(), EVIDENCE),
                Theme.LIGHT, PictureSize.SLIDE, NUMBERS);
        assertThat(new String(png, StandardCharsets.UTF_8)).contains("Source").contains("[UK-OUT-2026, ");
    }

    private static Figure figure(ChartId chart, boolean observed) {
        var laid = new ArrayList<Overlay.Laid>();
        for (var reading : EVIDENCE.readings().byNewestSource(EVIDENCE.library())) {
            laid.add(
                    new Overlay.Laid(reading, laid.size(), ScenarioResult.of(Run.of(reading.applyTo(OPENING))), false));
        }
        var overlay = new Overlay(laid, List.of(), Optional.empty(), observed
                ? Optional.of(new Observations(EVIDENCE.observed(), EVIDENCE.library()))
                : Optional.empty(), false);
        return new Figure(chart, ScenarioResult.of(Run.of(OPENING)), FuturesDisplay.BANDS, overlay);
    }
}
