package sightline.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import sightline.chart.Aspect;
import sightline.chart.ChartId;
import sightline.chart.Figure;
import sightline.chart.Observations;
import sightline.chart.Overlay;
import sightline.chart.Shown;
import sightline.chart.Theme;
import sightline.evidence.ShippedEvidence;
import sightline.model.Output;
import sightline.model.Run;
import sightline.model.Scenario;
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
        assertThat(lines).hasSize(1 + 2 * 61 + 4 * 61 + 4);
        var police = EVIDENCE.readings().reading("police").orElseThrow();
        var value = Run.of(police.applyTo(OPENING)).value(Output.SAFEGUARDED, 23);
        assertThat(lines).anyMatch(line -> line
                .startsWith("safeguarded,23,2025-11," + value + "," + police.name() + ",L-TARGET L-18M "));
        assertThat(lines).contains("uk.safeguarded,26,2026-02,1200.0,stated rate,UK-OUT-2026");
        assertThat(RunCsv.csv(figure(ChartId.VISIBLE_INDEX, true)))
                .contains("facebook.contentActioned,1,2024-01/2024-03,").contains(",counted,E-OBS-CURVE\n");
    }

    @Test
    void dataWithoutAnOverlayAreAsBefore() {
        var run = Run.of(OPENING);
        assertThat(RunCsv.csv(figure(ChartId.CASES, true))).isEqualTo(RunCsv.csv(ChartId.CASES, run));
        assertThat(RunCsv.csv(Figure.of(ChartId.GAP, Shown.of(run)))).isEqualTo(RunCsv.csv(ChartId.GAP, run));
    }

    @Test
    void aPictureSaysWhatIsLaidOverItAndCitesIt() {
        var library = EVIDENCE.library();
        var said = new LaidOver(figure(ChartId.SAFEGUARDED, true), library);
        assertThat(said.sentence(NUMBERS)).startsWith("Thin lines: other readings").contains(
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
            laid.add(new Overlay.Laid(reading, laid.size(), Shown.of(Run.of(reading.applyTo(OPENING)))));
        }
        var overlay = new Overlay(laid, List.of(), Optional.empty(), observed
                ? Optional.of(new Observations(EVIDENCE.observed(), EVIDENCE.library()))
                : Optional.empty(), false);
        return new Figure(chart, Shown.of(Run.of(OPENING)), Aspect.BANDS, overlay);
    }
}
