package sightline.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

import org.apache.commons.statistics.distribution.TriangularDistribution;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import sightline.model.Output;
import sightline.model.Parameter;
import sightline.model.ParameterInput;
import sightline.model.RangeShape;
import sightline.model.Run;
import sightline.model.Scenario;
import sightline.model.Series;
import sightline.model.ServiceField;
import sightline.model.ServiceInput;
import sightline.model.Setting;
import sightline.model.TriageOrder;
import sightline.scenario.ShippedScenarios;

class EnsembleRunnerTest {

    private static final List<Output> TWO = List.of(Output.SAFEGUARDED, Output.SAFEGUARDED_GAP);
    private static final long SEED = Scenario.STANDARD_SEED;

    private final ShippedScenarios shipped = new ShippedScenarios();
    private final Scenario opening = shipped.opening();
    private final EnsembleRunner ensembles = new EnsembleRunner(2);

    @AfterEach
    void endThreads() {
        ensembles.close();
    }

    @Test
    void itHoldsTheRunAndTheBandsAskedFor() {
        var ensemble = ensembles.run(opening, 300, 5, SummaryRequest.bands(TWO), () -> false).orElseThrow();
        assertThat(ensemble.scenario()).isEqualTo(opening);
        assertThat(ensemble.futures()).isEqualTo(300);
        assertThat(ensemble.seed()).isEqualTo(5);
        assertThat(ensemble.nanos()).isPositive();
        assertThat(ensemble.run().values(Output.SAFEGUARDED))
                .containsExactly(Run.of(opening).values(Output.SAFEGUARDED));
        assertThat(ensemble.has(Output.SAFEGUARDED_GAP)).isTrue();
        assertThat(ensemble.has(Output.ARRESTS)).isFalse();
        assertThat(ensemble.bands(Output.SAFEGUARDED).lastMonth()).isEqualTo(60);
        assertThatThrownBy(() -> ensemble.bands(Output.ARRESTS)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void whatIsNotThereIsRefused() {
        assertThatThrownBy(() -> ensembles.run(opening, 0, 1, SummaryRequest.bands(TWO), () -> false))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> ensembles.run(opening, 8, 1,
                SummaryRequest.bands(List.of(new Series.Coverage("none"))), () -> false))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> ensembles.draws(opening, 8, 1, List.of(new Draws.Cell(Output.STALE, 61)), () -> false))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void noSeriesIsNoBandsAndStillARun() {
        assertThat(ensembles.run(opening, 300, 5, SummaryRequest.bands(List.of()), () -> false).orElseThrow().run()
                .lastMonth())
                .isEqualTo(60);
    }

    /** Every series, threads 1 to 3, blocks that do and do not divide the futures, blocks outermost and months outermost. */
    @ParameterizedTest
    @CsvSource({"1,128,0", "2,128,33554432", "3,128,33554432", "1,64,33554432", "2,100,33554432", "3,1000,0", "2,1,0",
            "1,5000,33554432"})
    void neitherThreadsNorBlocksNorTheOrderOfWorkChangeABit(int threads, int block, long mostKept) {
        int futures = block == 1 ? 100 : 1500;
        var everything = Series.all(opening);
        try (var one = new EnsembleRunner(1, 128, 1L << 25); var other = new EnsembleRunner(threads, block, mostKept)) {
            assertSame(one.run(opening, futures, SEED, SummaryRequest.bands(everything), () -> false).orElseThrow(),
                    other.run(opening, futures, SEED, SummaryRequest.bands(everything), () -> false).orElseThrow(),
                    everything);
        }
    }

    /** A walk over settings, structures, futures and seeds: what is kept from the scenario before must never show. */
    @Test
    void aResultDoesNotDependOnWhatWasRunBefore() {
        var middle = opening.services().get(1);
        var walk = new ArrayList<Scenario>(List.of(opening,
                opening.withSetting(Parameter.GROWTH, new Setting(0.02, -0.1, 0.3, RangeShape.PERT)),
                opening.withSetting(Parameter.GROWTH, Setting.certain(0.02)), opening.withSpan(opening.start(), 7),
                opening.withTriageOrder(TriageOrder.ARRIVAL_SHARE),
                opening.withService(1, middle.withInScope(true)),
                opening.withService(1, middle.withInScope(true).withCoverage(Setting.certain(0.5))),
                opening.withService(1, middle.withInScope(true)
                        .withCoverage(new Setting(0.5, 0.2, 0.7, RangeShape.UNIFORM))),
                opening.withLawfulBaseline(sightline.model.LawfulStream.ARRESTS, 3)));
        shipped.ids().forEach(id -> walk.add(shipped.scenario(id)));
        int step = 0;
        for (var scenario : walk) {
            int futures = step++ % 4 == 0 ? 700 : 256;
            var everything = Series.all(scenario);
            try (var fresh = new EnsembleRunner(1)) {
                assertSame(
                        fresh.run(scenario, futures, SEED, SummaryRequest.bands(everything), () -> false).orElseThrow(),
                        ensembles.run(scenario, futures, SEED, SummaryRequest.bands(everything), () -> false)
                                .orElseThrow(),
                        everything);
            }
        }
    }

    @Test
    void anotherSeedIsOtherFutures() {
        var one = ensembles.run(opening, 256, 1, SummaryRequest.bands(TWO), () -> false).orElseThrow()
                .bands(Output.SAFEGUARDED);
        var two = ensembles.run(opening, 256, 2, SummaryRequest.bands(TWO), () -> false).orElseThrow()
                .bands(Output.SAFEGUARDED);
        assertThat(one.quantile(0, 30)).isNotEqualTo(two.quantile(0, 30)).isCloseTo(two.quantile(0, 30), within(20.0));
    }

    @Test
    void oneFutureIsItsOwnBand() {
        var bands = ensembles.run(opening, 1, SEED, SummaryRequest.bands(TWO), () -> false).orElseThrow()
                .bands(Output.SAFEGUARDED);
        double value = ensembles.draws(opening, 1, SEED, List.of(new Draws.Cell(Output.SAFEGUARDED, 60)), () -> false)
                .orElseThrow().value(Output.SAFEGUARDED, 60, 0);
        for (int i = 0; i < Bands.LEVELS.size(); i++) {
            assertThat(bands.quantile(i, 60)).isEqualTo(value);
            assertThat(bands.error(i, 60)).isZero();
        }
        assertThat(bands.mean(60)).isEqualTo(value);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 127, 129, 1000})
    void whereAllIsCertainTheBandsAreTheRun(int futures) {
        var certain = allCertain(opening);
        var everything = Series.all(certain);
        var ensemble = ensembles.run(certain, futures, SEED, SummaryRequest.bands(everything), () -> false)
                .orElseThrow();
        for (var series : everything) {
            for (int t = 0; t <= 60; t++) {
                double value = ensemble.run().value(series, t);
                for (int i = 0; i < Bands.LEVELS.size(); i++) {
                    assertThat(ensemble.bands(series).quantile(i, t)).isEqualTo(value);
                    assertThat(ensemble.bands(series).error(i, t)).isZero();
                }
                assertThat(ensemble.bands(series).mean(t)).isCloseTo(value, within(1e-12 * Math.abs(value)));
            }
        }
    }

    /** safeguarded is in proportion to its baseline, so its quantiles are those of the baseline. */
    @Test
    void aParameterThatActsLinearlyGivesItsOwnQuantiles() {
        var scenario = allCertain(opening).withSetting(Parameter.BASELINE_SAFEGUARDED,
                new Setting(1200, 1000, 1250, RangeShape.TRIANGULAR));
        int n = 8192;
        var ensemble = ensembles.run(scenario, n, SEED, SummaryRequest.bands(TWO), () -> false).orElseThrow();
        var drawn = baselines(scenario, n);
        var triangle = TriangularDistribution.of(1000, 1200, 1250);
        for (int t = 0; t <= 60; t++) {
            double perChild = ensemble.run().value(Output.SAFEGUARDED, t) / 1200;
            for (int i = 0; i < Bands.LEVELS.size(); i++) {
                double p = Bands.LEVELS.get(i);
                double at = (n - 1) * p;
                double expected = drawn[(int) at] + (at - (int) at) * (drawn[(int) at + 1] - drawn[(int) at]);
                double shown = ensemble.bands(Output.SAFEGUARDED).quantile(i, t) / perChild;
                assertThat(shown).isCloseTo(expected, within(1e-9));
                // One point in each of the 8,192 intervals: the distribution's own quantile is within one of them.
                assertThat(triangle.cumulativeProbability(shown)).isCloseTo(p, within(1.0 / n));
            }
        }
    }

    /** Ranges from one bound of the file format to the other, all at once: everything stays finite and in order. */
    @ParameterizedTest
    @ValueSource(strings = {"TRIANGULAR", "UNIFORM", "PERT"})
    void rangesAtTheBoundsGiveFiniteOrderedBands(RangeShape shape) {
        var wild = opening;
        for (var parameter : Parameter.values()) {
            wild = wild.withSetting(parameter,
                    new Setting(wild.value(parameter), parameter.file().low(), parameter.file().high(), shape));
        }
        var everything = Series.all(wild);
        var ensemble = ensembles.run(wild, 2000, SEED, SummaryRequest.bands(everything), () -> false).orElseThrow();
        for (var series : everything) {
            var bands = ensemble.bands(series);
            for (int t = 0; t <= 60; t++) {
                assertThat(bands.mean(t)).isFinite();
                for (int i = 0; i < Bands.LEVELS.size(); i++) {
                    assertThat(bands.quantile(i, t)).isFinite()
                            .isGreaterThanOrEqualTo(i == 0 ? Double.NEGATIVE_INFINITY : bands.quantile(i - 1, t));
                    assertThat(bands.error(i, t)).isFinite().isNotNegative();
                }
            }
        }
    }

    @Test
    void sharesDrawnPastOneAreScaledDown() {
        var wide = new Setting(0.4, 0, 1, RangeShape.UNIFORM);
        var scenario = allCertain(opening).withService(0, opening.services().get(0).withShare(wide))
                .withService(1, opening.services().get(1).withShare(wide));
        var cell = new Draws.Cell(Output.SAFEGUARDED_COUNTERFACTUAL, 40);
        var draws = ensembles.draws(scenario, 1000, SEED, List.of(cell), () -> false).orElseThrow();
        int first = draws.inputs().indexOf(new ServiceInput("messenger", ServiceField.SHARE));
        int second = draws.inputs().indexOf(new ServiceInput("instagram", ServiceField.SHARE));
        int past = 0;
        for (int i = 0; i < 1000; i++) {
            past += draws.input(first, i) + draws.input(second, i) > 1 ? 1 : 0;
            // With nothing hidden shares do not matter, as long as they add up to 1.
            assertThat(draws.value(cell.series(), 40, i)).isCloseTo(
                    Run.of(scenario).value(Output.SAFEGUARDED_COUNTERFACTUAL, 40), within(1e-9));
        }
        assertThat(past).isBetween(450, 550);
    }

    @Test
    void coverageThatFollowsTheRolloutIsDrawnWithIt() {
        var scenario = opening.withSetting(Parameter.ROLLOUT_COVERAGE, new Setting(0.9, 0.5, 1, RangeShape.UNIFORM));
        var coverage = new Series.Coverage("messenger");
        var draws = ensembles.draws(scenario, 300, SEED, List.of(new Draws.Cell(coverage, 60)), () -> false)
                .orElseThrow();
        for (int i = 0; i < 300; i++) {
            assertThat(draws.value(coverage, 60, i)).isEqualTo(draws.input(0, i));
        }
    }

    @Test
    void aCancelledRunIsEmptyAndTheNextOneIsWhole() {
        var expected = ensembles.run(opening, 5000, SEED, SummaryRequest.bands(TWO), () -> false).orElseThrow();
        // Asked once at least in simulating and once in summing up, whatever the other threads take on; alone, every time.
        requireCancelled(ensembles, expected, 0, 1);
        try (var alone = new EnsembleRunner(1)) {
            requireCancelled(alone, expected, 0, 1, 5, 20, 45);
        }
        try (var byMonth = new EnsembleRunner(2, 128, 0)) {
            requireCancelled(byMonth, expected, 0, 1, 30);
        }
    }

    private void requireCancelled(EnsembleRunner tried, Ensemble expected, int... questions) {
        var moved = opening.withValue(Parameter.GROWTH, 0.1);
        for (int after : questions) {
            var asked = new AtomicInteger();
            assertThat(tried.run(moved, 5000, SEED, SummaryRequest.bands(TWO), () -> asked.getAndIncrement() >= after))
                    .isEmpty();
            assertThat(asked.get()).isGreaterThan(after);
            assertSame(expected, tried.run(opening, 5000, SEED, SummaryRequest.bands(TWO), () -> false).orElseThrow(),
                    TWO);
        }
    }

    @Test
    void noThreadIsLeftBehind() throws InterruptedException {
        var own = new EnsembleRunner(3);
        own.run(opening, 1000, SEED, SummaryRequest.bands(TWO), () -> false).orElseThrow();
        var helpers = Thread.getAllStackTraces().keySet().stream().filter(each -> each.getName().startsWith("futures-"))
                .toList();
        assertThat(helpers).isNotEmpty();
        own.close();
        ensembles.close();
        for (var helper : helpers) {
            helper.join(5000);
            assertThat(helper.isAlive()).isFalse();
        }
    }

    private double[] baselines(Scenario scenario, int n) {
        var draws = ensembles.draws(scenario, n, SEED, List.of(), () -> false).orElseThrow();
        int column = draws.inputs().indexOf(new ParameterInput(Parameter.BASELINE_SAFEGUARDED));
        return java.util.stream.IntStream.range(0, n).mapToDouble(i -> draws.input(column, i)).sorted().toArray();
    }

    static Scenario allCertain(Scenario scenario) {
        var certain = scenario;
        for (var parameter : Parameter.values()) {
            certain = certain.withSetting(parameter, Setting.certain(certain.value(parameter)));
        }
        for (int p = 0; p < certain.services().size(); p++) {
            var service = certain.services().get(p);
            var share = service.share();
            certain = certain.withService(p,
                    service.withContentDependence(Setting.certain(service.contentDependence().value()))
                            .withShare(share == null ? null : Setting.certain(share.value())));
        }
        return certain;
    }

    private static void assertSame(Ensemble one, Ensemble other, List<? extends Series> list) {
        for (var series : list) {
            var a = one.bands(series);
            var b = other.bands(series);
            assertThat(b.lastMonth()).isEqualTo(a.lastMonth());
            for (int t = 0; t <= a.lastMonth(); t++) {
                assertThat(bits(b.mean(t))).as("mean of %s@%d", series.id(), t).isEqualTo(bits(a.mean(t)));
                for (int i = 0; i < Bands.LEVELS.size(); i++) {
                    assertThat(bits(b.quantile(i, t))).as("%s@%d", series.id(), t).isEqualTo(bits(a.quantile(i, t)));
                    assertThat(bits(b.error(i, t))).isEqualTo(bits(a.error(i, t)));
                }
            }
        }
    }

    private static long bits(double value) {
        return Double.doubleToRawLongBits(value);
    }
}
