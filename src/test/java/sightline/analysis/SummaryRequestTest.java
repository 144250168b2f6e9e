package sightline.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import sightline.model.Output;
import sightline.model.Parameter;
import sightline.model.RangeShape;
import sightline.model.Scenario;
import sightline.model.Setting;
import sightline.scenario.ShippedScenarios;

class SummaryRequestTest {

    private static final Draws.Cell CELL = new Draws.Cell(Output.SAFEGUARDED_GAP, 23);
    private static final Threshold HUNDRED = new Threshold(Output.SAFEGUARDED_GAP, 100);
    private static final SummaryRequest ALL = new SummaryRequest(Set.of(Output.SAFEGUARDED),
            Set.of(Output.SAFEGUARDED_GAP),
            Set.of(CELL), Set.of(HUNDRED));

    private final Scenario opening = new ShippedScenarios().opening();
    private final EnsembleRunner ensembles = new EnsembleRunner(2);

    @AfterEach
    void endThreads() {
        ensembles.close();
    }

    /** With the months innermost and outermost. */
    @ParameterizedTest
    @CsvSource({"500,33554432", "500,0", "7,33554432"})
    void singlesDotsAndSharesAreThoseOfTheDraws(int futures, long mostKept) {
        var draws = ensembles.draws(opening, futures, 3, List.of(CELL, new Draws.Cell(Output.SAFEGUARDED_GAP, 60)),
                () -> false).orElseThrow();
        try (var others = new EnsembleRunner(2, 64, mostKept)) {
            var ensemble = others.run(opening, futures, 3, ALL, () -> false).orElseThrow();
            assertThat(ensemble.answers(ALL)).isTrue();
            assertThat(ensemble.singles(Output.SAFEGUARDED_GAP)).isEqualTo(Math.min(60, futures));
            for (int future = 0; future < ensemble.singles(Output.SAFEGUARDED_GAP); future++) {
                assertThat(ensemble.single(Output.SAFEGUARDED_GAP, future, 60))
                        .isEqualTo(draws.value(Output.SAFEGUARDED_GAP, 60, future));
            }
            for (int month : new int[]{23, 60}) {
                assertThat(ensemble.shareAbove(HUNDRED, month))
                        .isEqualTo(Arrays.stream(draws.values(Output.SAFEGUARDED_GAP, month)).filter(gap -> gap > 100)
                                .count() / (double) futures);
            }
            Arrays.fill(ensemble.dots(CELL), Double.NaN); // nobody's dots but the caller's own
            assertThat(ensemble.dots(CELL)).hasSize(50).isSorted().doesNotContain(Double.NaN);
            var sorted = draws.values(Output.SAFEGUARDED_GAP, 23);
            Arrays.sort(sorted);
            double at = (futures - 1) * 0.01; // the first dot stands for the lowest fiftieth
            double first = sorted[(int) at] + (at - (int) at) * (sorted[(int) at + 1] - sorted[(int) at]);
            assertThat(ensemble.dots(CELL)[0]).isCloseTo(first, within(1e-9));
        }
    }

    @Test
    void aShareIsOfThoseAboveAndNotOfThoseAtTheThreshold() {
        var certain = new Threshold(Output.CAPACITY, 7500); // month 0, without a range of today's capacity
        var exact = opening.withSetting(Parameter.BASELINE_CAPACITY,
                Setting.certain(1));
        var ensemble = ensembles.run(exact, 100, 1, new SummaryRequest(Set.of(), Set.of(), Set.of(), Set.of(certain)),
                () -> false).orElseThrow();
        assertThat(ensemble.shareAbove(certain, 0)).isZero();
        assertThat(ensemble.shareAbove(certain, 1)).isEqualTo(1);
    }

    @Test
    void theDotsOfAUniformRangeAreEvenlySpaced() {
        var dots = ensembles.run(opening.withSetting(Parameter.BASELINE_CAPACITY,
                new Setting(1, 1, 2, RangeShape.UNIFORM)), 8192, 1,
                new SummaryRequest(Set.of(), Set.of(), Set.of(new Draws.Cell(Output.CAPACITY, 0)), Set.of()),
                () -> false)
                .orElseThrow().dots(new Draws.Cell(Output.CAPACITY, 0));
        for (int i = 0; i < 50; i++) {
            assertThat(dots[i] / 7500).isCloseTo(1 + (i + 0.5) / 50, within(2e-4));
        }
    }

    @Test
    void whatWasNotAskedForIsNotThere() {
        var ensemble = ensembles
                .run(opening, 300, 3, SummaryRequest.bands(List.of(Output.SAFEGUARDED_GAP)), () -> false).orElseThrow();
        assertThat(ensemble.answers(SummaryRequest.bands(List.of(Output.SAFEGUARDED_GAP)))).isTrue();
        assertThat(ensemble.answers(SummaryRequest.bands(List.of(Output.SAFEGUARDED)))).isFalse();
        for (var asked : List.of(new SummaryRequest(Set.of(), Set.of(Output.SAFEGUARDED_GAP), Set.of(), Set.of()),
                new SummaryRequest(Set.of(), Set.of(), Set.of(CELL), Set.of()),
                new SummaryRequest(Set.of(), Set.of(), Set.of(), Set.of(HUNDRED)))) {
            assertThat(ensemble.answers(asked)).isFalse();
        }
        assertThat(ensemble.singles(Output.SAFEGUARDED_GAP)).isZero();
        assertThat(ensemble.singles(Output.ARRESTS)).isZero();
        assertThat(ensemble.has(CELL)).isFalse();
        assertThatThrownBy(() -> ensemble.dots(CELL)).isInstanceOf(IllegalArgumentException.class)
                .hasMessage("safeguardedGap@23 was not asked for");
        assertThatThrownBy(() -> ensemble.shareAbove(HUNDRED, 3)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> ensembles.run(opening, 8, 1,
                new SummaryRequest(Set.of(), Set.of(), Set.of(new Draws.Cell(Output.STALE, 61)), Set.of()),
                () -> false))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void twoQuestionsAreOneTogether() {
        var both = SummaryRequest.bands(List.of(Output.STALE)).and(ALL);
        assertThat(both.series()).containsExactlyInAnyOrder(Output.STALE, Output.SAFEGUARDED, Output.SAFEGUARDED_GAP);
        assertThat(both.and(SummaryRequest.NOTHING)).isEqualTo(both);
        assertThat(both.singles()).isEqualTo(ALL.singles());
        assertThat(both.dots()).isEqualTo(ALL.dots());
        assertThat(both.thresholds()).isEqualTo(ALL.thresholds());
    }
}
