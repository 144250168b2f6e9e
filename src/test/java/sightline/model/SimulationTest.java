package sightline.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Many futures side by side. */
class SimulationTest {

    private static final int FUTURES = 192;

    @ParameterizedTest
    @ValueSource(ints = {1, 3, 4, 64, 192})
    void aLaneIsTheSingleRunBitForBitWhateverTheBlockSize(int block) {
        RandomScenarios.of(51, 3).forEach(scenario -> {
            var futures = futures(scenario);
            var simulation = new Simulation(scenario, block);
            for (int first = 0; first < FUTURES; first += block) {
                var lanes = futures.subList(first, first + block);
                simulation.run(side(lanes), (t, month) -> requireSame(month, lanes, t));
            }
        });
    }

    private static void requireSame(Simulation simulation, List<Run> lanes, int t) {
        for (var series : Series.all(lanes.getFirst().scenario())) {
            var alone = lanes.stream().mapToDouble(run -> run.value(series, t)).toArray();
            assertThat(Arrays.equals(simulation.values(series), alone)).as("%s in month %d", series.id(), t).isTrue();
        }
    }

    /** Runs of {@code scenario} with other numbers wherever a lane has a number of its own. */
    private static List<Run> futures(Scenario scenario) {
        var scenarios = new RandomScenarios(52);
        var random = new SplittableRandom(53);
        var runs = new ArrayList<Run>();
        for (int i = 0; i < FUTURES; i++) {
            var services = scenario.services().stream().map(service -> drawn(service, random)).toList();
            runs.add(Run.of(scenario.withSettings(scenarios.settings()).withServices(services)));
        }
        return runs;
    }

    private static Service drawn(Service service, SplittableRandom random) {
        var share = service.share();
        var other = service.withContentDependence(Setting.certain(random.nextDouble()));
        if (share != null) {
            other = other.withShare(Setting.certain(share.value() * random.nextDouble()));
        }
        return service.coverage() == null ? other : other.withCoverage(Setting.certain(random.nextDouble()));
    }

    /** The inputs of {@code runs}, a lane each. */
    private static Lanes side(List<Run> runs) {
        var lanes = new Lanes(runs.getFirst().scenario().services().size(), runs.size());
        for (int i = 0; i < runs.size(); i++) {
            var one = Lanes.ofValues(runs.get(i).scenario());
            for (var parameter : Parameter.values()) {
                lanes.parameter(parameter)[i] = one.parameter(parameter)[0];
            }
            for (int p = 0; p < lanes.services(); p++) {
                lanes.contentDependence(p)[i] = one.contentDependence(p)[0];
                lanes.coverage(p)[i] = one.coverage(p)[0];
                if (p < lanes.services() - 1) {
                    lanes.share(p)[i] = one.share(p)[0];
                }
            }
        }
        return lanes;
    }

    @Test
    void aSecondRunStartsAfresh() {
        var scenario = Scenarios.standard();
        var simulation = new Simulation(scenario, 1);
        simulation.run(Lanes.ofValues(Scenarios.with(scenario, 0.2, Parameter.TRIAGE_CAPACITY)), (t, month) -> {});
        var alone = Run.of(scenario);
        simulation.run(Lanes.ofValues(scenario), (t, month) -> requireSame(month, List.of(alone), t));
    }

    /** Roots and exponentials of the settings are kept with the lanes. */
    @ParameterizedTest
    @EnumSource(value = Parameter.class, names = {"GROWTH", "CAPACITY_GROWTH", "LEAD_SHELF_LIFE",
            "INVESTIGATION_DELAY"})
    void aChangedLaneIsSeen(Parameter parameter) {
        var scenario = Scenarios.with(Scenarios.standard(), 0.5, Parameter.TRIAGE_CAPACITY);
        var lanes = Lanes.ofValues(scenario);
        var simulation = new Simulation(scenario, 1);
        simulation.run(lanes, (t, month) -> {});
        lanes.parameter(parameter)[0] = 0.25;
        var alone = Run.of(Scenarios.with(scenario, 0.25, parameter));
        simulation.run(lanes, (t, month) -> requireSame(month, List.of(alone), t));
    }

    @Test
    void everyMonthIsSeenOnceInOrder() {
        var seen = new ArrayList<Integer>();
        new Simulation(Scenarios.standard(), 1).run(Lanes.ofValues(Scenarios.standard()), (t, month) -> seen.add(t));
        assertThat(seen).hasSize(61).isSorted().startsWith(0).endsWith(60);
    }

    @Test
    void drawnSharesBeyondOneAreScaledDownTogether() {
        var scenario = Scenarios.standard();
        var drawn = Lanes.ofValues(scenario);
        drawn.share(0)[0] = 0.9;
        drawn.share(1)[0] = 0.6;
        var scaled = Run.of(scenario.withService(0, scenario.services().get(0).withShare(Setting.certain(0.6)))
                .withService(1, scenario.services().get(1).withShare(Setting.certain(0.4))));
        new Simulation(scenario, 1).run(drawn, (t, simulation) -> {
            for (var series : Series.all(scenario)) {
                double expected = scaled.value(series, t);
                assertThat(simulation.values(series)[0]).as(series.id()).isCloseTo(expected,
                        within(1e-12 * Math.abs(expected) + 1e-9));
            }
        });
    }

    @Test
    void theLastServiceHasWhatDrawnSharesLeave() {
        var scenario = Scenarios.of(2, service("first", 0.1, false), service("last", null, true));
        var drawn = Lanes.ofValues(scenario);
        drawn.share(0)[0] = 0.25;
        var runs = Run.of(scenario.withService(0, service("first", 0.25, false)));
        new Simulation(scenario, 1).run(drawn, (t, month) -> requireSame(month, List.of(runs), t));
        assertThat(runs.value(Output.VISIBLE, 0)).isCloseTo(7500 * (0.25 + 0.75 * 0.5), within(1e-9));
    }

    private static Service service(String id, Double share, boolean inScope) {
        return new Service(id, id, share == null ? null : Setting.certain(share), Setting.certain(0.5), inScope, null,
                Rollout.AT_ONCE);
    }

    @Test
    void inputsOfAnotherSizeAreRefused() {
        var simulation = new Simulation(Scenarios.standard(), 4);
        assertThatIllegalArgumentException().isThrownBy(() -> simulation.run(new Lanes(3, 5), (t, month) -> {}))
                .withMessageContaining("5 lanes").withMessageContaining("4");
        assertThatIllegalArgumentException().isThrownBy(() -> simulation.run(new Lanes(2, 4), (t, month) -> {}))
                .withMessageContaining("2 services").withMessageContaining("3");
        assertThatIllegalArgumentException().isThrownBy(() -> simulation.run(new Lanes(4, 4), (t, month) -> {}));
    }

    @Test
    void aSeriesOfNoServiceIsRefused() {
        var stranger = new Series.Coverage("stranger");
        assertThatIllegalArgumentException().isThrownBy(() -> Run.of(Scenarios.standard()).value(stranger, 0))
                .withMessageContaining("coverage.stranger");
        var simulation = new Simulation(Scenarios.standard(), 1);
        assertThatIllegalArgumentException().isThrownBy(() -> simulation.values(stranger))
                .withMessageContaining("stranger");
    }

    @Test
    void aRunCannotBeChangedThroughItsValues() {
        var run = Run.of(Scenarios.standard());
        run.values(Output.SAFEGUARDED)[0] = -1;
        assertThat(run.value(Output.SAFEGUARDED, 0)).isPositive();
    }

    @Test
    void seriesStandInTheOrderOfFiles() {
        assertThat(Series.all(Scenarios.standard()).stream().map(Series::id)).containsExactly("safeguarded",
                "safeguardedCounterfactual", "safeguardedGap", "safeguardedCumulativeGap", "arrests",
                "arrestsCounterfactual", "arrestsGap", "arrestsCumulativeGap", "visible", "onDevice", "userReported",
                "flaggedTrue", "flagged", "falseFlags", "unseen", "casesChanged", "workedStrong", "workedFlags",
                "waitingStrong", "waitingFlags", "stale", "actionable", "capacity", "coverage.messenger",
                "coverage.instagram", "coverage.other", "lawful.arrests", "lawful.classADrugs", "lawful.recovered",
                "lawful.threatsToLife", "lawful.threatsToHarm");
    }

    @Test
    void aSeriesIsFoundByItsName() {
        var scenario = Scenarios.standard();
        for (var series : Series.all(scenario)) {
            assertThat(Series.of(scenario, series.id())).contains(series);
        }
        assertThat(Series.of(scenario, "coverage.stranger")).isEmpty();
    }

    @Test
    void theVisibleSharesOfServicesMakeUpTheVisibleCases() {
        RandomScenarios.of(23, 200).forEach(scenario -> {
            var run = Run.of(scenario);
            int t = scenario.months();
            double visible = 0;
            for (int p = 0; p < scenario.services().size(); p++) {
                var service = scenario.services().get(p);
                double share = run.value(new Series.VisibleIndex(service.id()), t) / 100;
                double present = 1 + scenario.value(Parameter.CASES_CHANGE)
                        * run.value(new Series.Coverage(service.id()), t);
                visible += scenario.shareValue(p) * present * share;
                assertThat(share).isBetween(0.0, 1.0);
            }
            double all = scenario.value(Parameter.BASELINE_REFERRALS)
                    * Math.pow(1 + scenario.value(Parameter.GROWTH), t / 12.0);
            assertThat(run.value(Output.VISIBLE, t)).isCloseTo(all * visible, within(1e-9 * all));
        });
    }
}
