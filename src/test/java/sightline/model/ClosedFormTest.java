package sightline.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static sightline.model.Parameter.BASELINE_CAPACITY;
import static sightline.model.Parameter.BASELINE_SAFEGUARDED;
import static sightline.model.Parameter.CAPACITY_GROWTH;
import static sightline.model.Parameter.CASES_CHANGE;
import static sightline.model.Parameter.DISPLACEMENT;
import static sightline.model.Parameter.EVIDENTIAL_SUFFICIENCY;
import static sightline.model.Parameter.GROWTH;
import static sightline.model.Parameter.INDUSTRY_SHARE;
import static sightline.model.Parameter.INVESTIGATION_DELAY;
import static sightline.model.Parameter.LAWFUL_ACCESS_RETENTION;
import static sightline.model.Parameter.METADATA_EFFECTIVENESS;
import static sightline.model.Parameter.ON_DEVICE_RECOVERY;
import static sightline.model.Parameter.ROLLOUT_COVERAGE;
import static sightline.model.Parameter.TRIAGE_CAPACITY;
import static sightline.model.Parameter.USER_REPORTING;
import static sightline.model.Parameter.WARRANT_DEPENDENCE;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the equations come to where they can be solved by hand. */
class ClosedFormTest {

    private static final int SCENARIOS = 300;

    @Test
    void withoutARolloutTheWorldIsItsCounterfactual() {
        RandomScenarios.of(31, SCENARIOS).map(scenario -> Scenarios.withCoverage(scenario, 0)).forEach(scenario -> {
            var run = Run.of(scenario);
            for (int t = 0; t <= run.lastMonth(); t++) {
                requireNoGap(run, t);
                assertThat(run.value(Output.UNSEEN, t)).isZero();
                assertThat(run.value(Output.CASES_CHANGED, t)).isZero();
            }
        });
    }

    @Test
    void aRolloutOfTheWholeScenarioAtNoCoverageIsNoRollout() {
        var run = Run.of(Scenarios.with(Scenarios.standard(), 0, ROLLOUT_COVERAGE));
        for (int t = 0; t <= run.lastMonth(); t++) {
            requireNoGap(run, t);
        }
    }

    @Test
    void withoutARolloutMonthZeroIsTheBaseline() {
        RandomScenarios.of(32, SCENARIOS).map(scenario -> Scenarios.withCoverage(scenario, 0))
                .map(scenario -> Scenarios.with(scenario, 1, TRIAGE_CAPACITY)).map(Run::of).forEach(run -> {
                    double safeguarded = run.scenario().value(BASELINE_SAFEGUARDED);
                    double arrests = run.scenario().value(Parameter.BASELINE_ARRESTS);
                    assertThat(run.value(Output.SAFEGUARDED, 0)).isCloseTo(safeguarded, within(1e-12 * safeguarded));
                    assertThat(run.value(Output.ARRESTS, 0)).isCloseTo(arrests, within(1e-12 * arrests));
                });
    }

    @Test
    void casesThatDoNotOccurAreNotOutcomesLost() {
        RandomScenarios.of(33, SCENARIOS).map(scenario -> Scenarios.with(scenario, 0, DISPLACEMENT))
                .map(scenario -> scenario.withServices(scenario.services().stream()
                        .map(service -> service.withContentDependence(Setting.certain(0))).toList()))
                .map(Run::of).forEach(run -> {
                    for (int t = 0; t <= run.lastMonth(); t++) {
                        requireNoGap(run, t);
                    }
                });
    }

    /** To 1e-12 B_s, or of the counterfactual where growth has made far more of it. */
    private static void requireNoGap(Run run, int t) {
        double largest = Math.max(run.scenario().value(BASELINE_SAFEGUARDED),
                run.value(Output.SAFEGUARDED_COUNTERFACTUAL, t));
        assertThat(run.value(Output.SAFEGUARDED_GAP, t)).isCloseTo(0, within(1e-12 * largest));
    }

    @Test
    void oneServiceWithNothingFoundKeepsOnlyWhatStaysVisible() {
        var scenario = Scenarios.with(Scenarios.oneService(0.92), 0, METADATA_EFFECTIVENESS, USER_REPORTING,
                ON_DEVICE_RECOVERY, DISPLACEMENT, CASES_CHANGE, GROWTH, CAPACITY_GROWTH, INVESTIGATION_DELAY);
        var run = Run.of(Scenarios.with(Scenarios.with(scenario, 1, INDUSTRY_SHARE), 100, TRIAGE_CAPACITY));
        for (int t = 0; t <= run.lastMonth(); t++) {
            assertThat(run.value(Output.SAFEGUARDED, t)).isCloseTo(96, within(1e-9));
            assertThat(run.value(Output.SAFEGUARDED_COUNTERFACTUAL, t)).isCloseTo(1200, within(1e-9));
        }
    }

    @Test
    void withAmpleTriageOutcomesFallByWhatNobodyFindsInProportion() {
        RandomScenarios.of(34, SCENARIOS)
                .map(scenario -> Scenarios.with(scenario, 0, DISPLACEMENT, CASES_CHANGE, GROWTH, CAPACITY_GROWTH,
                        INVESTIGATION_DELAY))
                .map(scenario -> Scenarios.with(scenario, 0.5, Parameter.FLAG_PRECISION))
                .map(scenario -> Scenarios.with(Scenarios.with(scenario, 1, BASELINE_CAPACITY), 100, TRIAGE_CAPACITY))
                .map(Run::of).forEach(run -> {
                    for (int t = 0; t <= run.lastMonth(); t++) {
                        double base = run.scenario().value(BASELINE_SAFEGUARDED);
                        assertThat(run.value(Output.SAFEGUARDED, t)).isCloseTo(base * withAmpleTriage(run, t),
                                within(1e-9 * base));
                    }
                });
    }

    /** 1 - A sum_p s z c (1 - [d + (1-d) u + (1-d) (1-u) m e]). */
    private static double withAmpleTriage(Run run, int t) {
        var scenario = run.scenario();
        double d = scenario.value(ON_DEVICE_RECOVERY);
        double u = scenario.value(USER_REPORTING);
        double found = d + (1 - d) * u
                + (1 - d) * (1 - u) * scenario.value(METADATA_EFFECTIVENESS) * scenario.value(EVIDENTIAL_SUFFICIENCY);
        double hidden = 0;
        for (int p = 0; p < scenario.services().size(); p++) {
            var service = scenario.services().get(p);
            hidden += scenario.shareValue(p) * service.contentDependence().value()
                    * run.value(new Series.Coverage(service.id()), t);
        }
        return 1 - scenario.value(INDUSTRY_SHARE) * hidden * (1 - found);
    }

    @ParameterizedTest
    @CsvSource({"23, 66", "59, 79"})
    void theStandardScenarioHasItsPublishedGap(int month, long gap) {
        assertThat(Math.round(Run.of(Scenarios.standard()).value(Output.SAFEGUARDED_GAP, month))).isEqualTo(gap);
    }

    @ParameterizedTest
    @CsvSource({"23, 66", "59, 79"})
    void moreTriageLeavesTheGap(int month, long gap) {
        var more = Run.of(Scenarios.with(Scenarios.standard(), 1.5, TRIAGE_CAPACITY));
        assertThat(Math.round(more.value(Output.SAFEGUARDED_GAP, month))).isEqualTo(gap);
    }

    @Test
    void whereCasesWaitMoreTriageRaisesBothSides() {
        var waiting = Scenarios.with(Scenarios.standard(), 0.8, BASELINE_CAPACITY);
        var less = Run.of(waiting);
        var more = Run.of(Scenarios.with(waiting, 1.5, TRIAGE_CAPACITY));
        for (var output : new Output[]{Output.SAFEGUARDED, Output.SAFEGUARDED_COUNTERFACTUAL}) {
            assertThat(more.value(output, 59)).isGreaterThan(less.value(output, 59) * 1.05);
        }
    }

    /** D = 3: out of month n - 1 is 1 - (1 - p) (I(n) - I(n-1)), I(n) = n - 3 + exp(-n) (3 + 2n + n^2/2). */
    @ParameterizedTest
    @ValueSource(doubles = {0, 0.25, 0.9, 3})
    void aStepRunsThroughThreeStages(double flow) {
        var delay = new Delay(1);
        delay.start(Scenarios.delayRates(3));
        for (int n = 1; n <= 60; n++) {
            delay.month(new double[]{flow});
            double expected = 1 - (1 - flow) * (stepIntegral(n) - stepIntegral(n - 1));
            assertThat(delay.out()[0]).as("month %d", n - 1).isCloseTo(expected, within(1e-12));
        }
    }

    private static double stepIntegral(double n) {
        return n - 3 + Math.exp(-n) * (3 + 2 * n + n * n / 2);
    }

    /** The same step in a whole scenario: phi falls from 1 to p = 1 - z (1 - found) where nothing else moves. */
    @Test
    void aRolloutAtOnceReachesOutcomesThroughTheDelay() {
        var scenario = Scenarios.with(Scenarios.oneService(0.8), 0, METADATA_EFFECTIVENESS, USER_REPORTING, GROWTH,
                CAPACITY_GROWTH);
        var run = Run.of(Scenarios.with(Scenarios.with(scenario, 3, INVESTIGATION_DELAY), 1, INDUSTRY_SHARE));
        for (int t = 0; t <= run.lastMonth(); t++) {
            double out = 1 - 0.8 * (stepIntegral(t + 1) - stepIntegral(t));
            assertThat(run.value(Output.SAFEGUARDED, t)).isCloseTo(1200 * out, within(1e-9));
        }
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, -0.0, Double.MIN_VALUE})
    void withoutADelayWhatFlowsInFlowsOut(double mean) {
        var delay = new Delay(1);
        delay.start(Scenarios.delayRates(mean));
        for (double flow : new double[]{0.3, 0, 7, 1e20}) {
            delay.month(new double[]{flow});
            assertThat(delay.out()[0]).isEqualTo(flow);
        }
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.001, 0.0039, 0.004, 0.00402, 0.00403, 0.005, 0.02, 0.5, 240})
    void aSteadyFlowOfOneStaysOne(double mean) {
        var delay = new Delay(1);
        delay.start(Scenarios.delayRates(mean));
        for (int t = 0; t < 240; t++) {
            delay.month(new double[]{1});
            assertThat(delay.out()[0]).isCloseTo(1, within(1e-12));
        }
    }

    @Test
    void aTinyDelayCarriesOverItsLengthOfTheFlow() {
        var delay = new Delay(1);
        delay.start(Scenarios.delayRates(0.003));
        delay.month(new double[]{0});
        assertThat(delay.out()[0]).isCloseTo(0.003, within(1e-15));
        delay.month(new double[]{0});
        assertThat(delay.out()[0]).isCloseTo(0, within(1e-15));
    }

    @Test
    void warrantsLoseTheContentThatNobodyCanHandOver() {
        var half = Scenarios.with(Scenarios.standard(), 0.5, WARRANT_DEPENDENCE, LAWFUL_ACCESS_RETENTION);
        var run = Run.of(half);
        assertThat(run.value(Output.LAWFUL_ARRESTS, 0)).isEqualTo(109);
        assertThat(run.value(Output.LAWFUL_ARRESTS, 15)).isCloseTo(109 * 0.75, within(1e-12));
        assertThat(run.value(Output.LAWFUL_CLASS_A_DRUGS, 60)).isCloseTo(3.5 / 3 * 0.75, within(1e-12));
    }

    @Test
    void warrantsMeetTheUnweightedMeanOfServicesInScope() {
        var scenario = Scenarios.standard();
        var both = scenario.withService(1, scenario.services().get(1).withInScope(true)
                .withCoverage(Setting.certain(0.2)));
        var run = Run.of(Scenarios.with(both, 1, WARRANT_DEPENDENCE));
        assertThat(run.value(Output.LAWFUL_THREATS_TO_LIFE, 60)).isCloseTo(29 / 3.0 * (1 - 0.6), within(1e-12));
    }
}
