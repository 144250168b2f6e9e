package sightline.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

import org.junit.jupiter.api.Test;

import sightline.evidence.ShippedEvidence;
import sightline.model.Output;
import sightline.scenario.ShippedScenarios;

class VarianceSplitTest {

    @Test
    void aSplitByHand() {
        var split = VarianceSplit.of(List.of(new double[]{1, 3}, new double[]{5, 5, 5, 5}));
        assertThat(split).isEqualTo(new VarianceSplit(0.5, 2.25));
        assertThat(split.total()).isEqualTo(2.75);
        assertThat(split.betweenShare()).isEqualTo(2.25 / 2.75);
        assertThat(VarianceSplit.of(List.of(new double[]{7}, new double[]{7})).betweenShare()).isZero();
        assertThat(VarianceSplit.of(List.of(new double[]{7}, new double[]{8})).betweenShare()).isEqualTo(1);
    }

    @Test
    void withinAndBetweenAddUpToTheVarianceOfAllDrawsTogether() {
        var random = new SplittableRandom(8);
        for (int trial = 0; trial < 200; trial++) {
            var draws = new ArrayList<double[]>();
            int futures = random.nextInt(1, 400);
            for (int k = random.nextInt(1, 6); k > 0; k--) {
                double centre = random.nextDouble(-1000, 1000);
                double spread = random.nextDouble(100);
                draws.add(random.doubles(futures).map(value -> centre + spread * value).toArray());
            }
            assertSplit(draws);
        }
    }

    @Test
    void theReadingsOfTheOpeningScenarioAddUpOnTheSameDraws() {
        var opening = new ShippedScenarios().opening();
        var evidence = new ShippedEvidence();
        var draws = new ArrayList<double[]>();
        try (var ensembles = new EnsembleRunner(1)) {
            for (var reading : evidence.readings().all()) {
                draws.add(ensembles.draws(reading.applyTo(opening), 1024, 5,
                        List.of(new Draws.Cell(Output.SAFEGUARDED_GAP, 23)), () -> false).orElseThrow()
                        .values(Output.SAFEGUARDED_GAP, 23));
            }
        }
        assertThat(draws).hasSize(4);
        assertSplit(draws);
        assertThat(VarianceSplit.of(draws).betweenShare()).isBetween(0.3, 0.95);
    }

    /** Equal weight for every reading, whatever the number of its futures. */
    private static void assertSplit(List<double[]> draws) {
        double mean = 0;
        for (var reading : draws) {
            for (double value : reading) {
                mean += value / reading.length / draws.size();
            }
        }
        double total = 0;
        for (var reading : draws) {
            for (double value : reading) {
                total += (value - mean) * (value - mean) / reading.length / draws.size();
            }
        }
        assertThat(VarianceSplit.of(draws).total()).isCloseTo(total, within(1e-12 * total));
    }

    @Test
    void nothingHasNoSplit() {
        assertThatThrownBy(() -> VarianceSplit.of(List.of())).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> VarianceSplit.of(List.of(new double[1], new double[0])))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
