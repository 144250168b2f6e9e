package sightline.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import sightline.analysis.Draws;
import sightline.analysis.EnsembleRunner;
import sightline.analysis.VarianceSplit;
import sightline.chart.Overlay;
import sightline.evidence.ShippedEvidence;
import sightline.live.LiveOverlay;
import sightline.live.OverlayRunner;
import sightline.model.Output;
import sightline.model.Run;
import sightline.model.Scenario;
import sightline.scenario.ShippedScenarios;

class OverlayRunnerTest {

    private final ShippedEvidence evidence = new ShippedEvidence();
    private final ShippedScenarios shipped = new ShippedScenarios();
    private final Scenario opening = shipped.opening().withSampling(512, 7);
    private final OverlayRunner work = new OverlayRunner(evidence);

    @AfterEach
    void close() {
        work.close();
    }

    @Test
    void linesComeFirstAndWhatTakesFuturesLater() {
        var lines = overlay(request(opening, false, Optional.of("police")));
        assertThat(lines.readings()).hasSize(4)
                .allSatisfy(laid -> assertThat(laid.shown().futures()).isEmpty());
        assertThat(lines.split()).isEmpty();
        var whole = overlay(request(opening, true, Optional.of("police")));
        assertThat(whole.readings()).filteredOn(laid -> laid.shown().futures().isPresent())
                .extracting(laid -> laid.reading().id()).containsExactly("police");
        assertThat(whole.readings().getFirst().shown().run()).as("kept")
                .isSameAs(lines.readings().getFirst().shown().run());
        assertThat(whole.split().orElseThrow().readings()).isEqualTo(4);
    }

    @Test
    void everyReadingIsTheRunOfItsScenario() {
        for (var laid : overlay(request(opening, false, Optional.empty())).readings()) {
            assertThat(laid.shown().run().values(Output.ARRESTS))
                    .containsExactly(Run.of(laid.reading().applyTo(opening)).values(Output.ARRESTS));
        }
    }

    @Test
    void theSplitIsThatOfTheSameDrawsOfEveryReading() {
        var split = overlay(request(opening, true, Optional.empty())).split().orElseThrow();
        var draws = new ArrayList<double[]>();
        try (var ensembles = new EnsembleRunner(2)) {
            for (var reading : evidence.readings().all()) {
                draws.add(ensembles.draws(reading.applyTo(opening), 512, 7,
                        List.of(new Draws.Cell(Output.SAFEGUARDED_GAP, 23)), () -> false).orElseThrow()
                        .values(Output.SAFEGUARDED_GAP, 23));
            }
        }
        var expected = VarianceSplit.of(draws);
        assertThat(split.month()).isEqualTo(23);
        assertThat(split.variance().total()).isCloseTo(expected.total(), within(1e-12 * expected.total()));
        assertThat(split.variance().betweenShare()).isCloseTo(expected.betweenShare(), within(1e-12));
    }

    @Test
    void anotherScenarioForgetsWhatWasKnown() {
        overlay(request(opening, true, Optional.of("police")));
        var later = overlay(request(opening.withSpan(opening.start(), 40), false, Optional.of("police")));
        assertThat(later.split()).isEmpty();
        assertThat(later.readings()).allSatisfy(laid -> {
            assertThat(laid.shown().futures()).isEmpty();
            assertThat(laid.shown().run().lastMonth()).isEqualTo(40);
        });
    }

    @Test
    void whatDoesNotGoWithTheScenarioIsLeftOutAndSaid() {
        var overlay = overlay(request(shipped.scenario("large-services"), false, Optional.empty()));
        assertThat(overlay.readings()).extracting(laid -> laid.reading().id()).doesNotContain("police").isNotEmpty();
        assertThat(overlay.readings()).extracting(Overlay.Laid::place).doesNotContain(0);
        assertThat(overlay.refused()).hasSize(4 - overlay.readings().size())
                .allSatisfy(sentence -> assertThat(sentence).startsWith("The reading “").contains("add up to"));
    }

    @Test
    void whatIsOvertakenIsGivenUpAndWhatIsNotWantedNotWorkedOut() {
        assertThat(work.answer(request(opening, true, Optional.empty()), () -> true)).isEmpty();
        var none = overlay(new LiveOverlay.Request(opening, 23, false, false, Optional.empty(), true));
        assertThat(none).isEqualTo(Overlay.NONE);
        var observed = overlay(new LiveOverlay.Request(opening, 23, false, true, Optional.empty(), true));
        assertThat(observed.observed()).isPresent();
        assertThat(observed.readings()).isEmpty();
    }

    private Overlay overlay(LiveOverlay.Request request) {
        return work.answer(request, () -> false).orElseThrow().overlay();
    }

    private static LiveOverlay.Request request(Scenario scenario, boolean whole, Optional<String> banded) {
        return new LiveOverlay.Request(scenario, 23, true, false, banded, whole);
    }
}
