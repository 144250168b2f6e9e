package sightline.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;

import org.junit.jupiter.api.Test;

import sightline.analysis.Bands;
import sightline.analysis.EnsembleRunner;
import sightline.analysis.SummaryRequest;
import sightline.model.Output;
import sightline.model.RandomScenarios;
import sightline.text.Numbers;
import sightline.text.Unit;

class BandEndsTest {

    private static final Numbers NUMBERS = new Numbers(Locale.UK);
    private static final List<Output> SERIES = List.of(Output.SAFEGUARDED_GAP, Output.SAFEGUARDED, Output.ARRESTS);

    @Test
    void asShownHalfLiesInNineTenthsAndEachEndWithinItsError() {
        var random = new SplittableRandom(200);
        var scenarios = new RandomScenarios(13);
        try (var ensembles = new EnsembleRunner(1)) {
            for (int i = 0; i < 25; i++) {
                var scenario = scenarios.next();
                var ensemble = ensembles
                        .run(scenario, random.nextInt(200, 2001), random.nextInt(), SummaryRequest.bands(SERIES),
                                () -> false)
                        .orElseThrow();
                for (var series : SERIES) {
                    for (int month = 0; month <= scenario.months(); month++) {
                        requireNested(ensemble.bands(series), month);
                    }
                }
            }
        }
    }

    private static void requireNested(Bands bands, int month) {
        var ends = BandEnds.of(bands, month, NUMBERS);
        assertThat(new double[]{shown(ends.low()), shown(ends.halfLow()), shown(ends.halfHigh()), shown(ends.high())})
                .isSorted();
        requireWithinError(ends.low(), bands, 0, month);
        requireWithinError(ends.halfLow(), bands, 1, month);
        requireWithinError(ends.halfHigh(), bands, 3, month);
        requireWithinError(ends.high(), bands, 4, month);
    }

    private static void requireWithinError(double end, Bands bands, int level, int month) {
        assertThat(end).isCloseTo(bands.quantile(level, month), within(bands.error(level, month)));
    }

    private static double shown(double end) {
        return NUMBERS.parse(Unit.CHILDREN_A_MONTH, NUMBERS.result(end)).orElseThrow();
    }

    @Test
    void theEndsOfBothIntervalsAreThoseThatAreNamed() {
        var scenario = new RandomScenarios(1).next();
        try (var ensembles = new EnsembleRunner(1)) {
            var bands = ensembles.run(scenario, 2000, 1, SummaryRequest.bands(SERIES), () -> false).orElseThrow()
                    .bands(Output.SAFEGUARDED);
            var ends = BandEnds.of(bands, 1, NUMBERS);
            assertThat(List.of(ends.low(), ends.halfLow(), ends.halfHigh(), ends.high()))
                    .zipSatisfy(List.of(0, 1, 3, 4), (end, level) -> requireWithinError(end, bands, level, 1));
        }
    }
}
