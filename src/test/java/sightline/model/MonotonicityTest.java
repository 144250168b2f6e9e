package sightline.model;

import static org.assertj.core.api.Assertions.assertThat;
import static sightline.model.Parameter.BASELINE_SAFEGUARDED;
import static sightline.model.Parameter.CASES_CHANGE;
import static sightline.model.Parameter.CASE_SUBSTITUTION;
import static sightline.model.Parameter.EVIDENTIAL_SUFFICIENCY;
import static sightline.model.Parameter.FLAG_PRECISION;
import static sightline.model.Parameter.METADATA_EFFECTIVENESS;
import static sightline.model.Parameter.ON_DEVICE_RECOVERY;
import static sightline.model.Parameter.ROLLOUT_COVERAGE;
import static sightline.model.Parameter.TRIAGE_CAPACITY;
import static sightline.model.Parameter.USER_REPORTING;

import java.util.SplittableRandom;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Which way outcomes move when one thing does. */
class MonotonicityTest {

    private static final int SCENARIOS = 500;

    @Test
    void moreCoverageNeverGivesMoreOutcomes() {
        var random = new SplittableRandom(41);
        RandomScenarios.of(41, SCENARIOS).map(scenario -> Scenarios.with(scenario, 0, METADATA_EFFECTIVENESS,
                USER_REPORTING, ON_DEVICE_RECOVERY, CASES_CHANGE)).forEach(scenario -> {
                    double less = random.nextDouble();
                    double more = random.nextDouble(less, 1);
                    var run = Run.of(Scenarios.with(scenario, less, ROLLOUT_COVERAGE));
                    var covered = Run.of(Scenarios.with(scenario, more, ROLLOUT_COVERAGE));
                    for (int t = 0; t <= run.lastMonth(); t++) {
                        assertThat(covered.value(Output.SAFEGUARDED, t))
                                .isLessThanOrEqualTo(run.value(Output.SAFEGUARDED, t) * (1 + 1e-12));
                    }
                });
    }

    @ParameterizedTest
    @EnumSource(value = Parameter.class, names = {"ON_DEVICE_RECOVERY", "USER_REPORTING", "TRIAGE_CAPACITY"})
    void moreOfItNeverGivesFewerOutcomesInAll(Parameter parameter) {
        var random = new SplittableRandom(42);
        RandomScenarios.of(42, SCENARIOS).map(scenario -> Scenarios.with(scenario, 1, CASE_SUBSTITUTION))
                .map(scenario -> scenario.withTriageOrder(TriageOrder.EVIDENCE_FIRST)).forEach(scenario -> {
                    double less = random.nextDouble(parameter.slider().low(), parameter.slider().high());
                    double more = random.nextDouble(less, parameter.slider().high());
                    requireNoFewer(Run.of(Scenarios.with(scenario, less, parameter)),
                            Run.of(Scenarios.with(scenario, more, parameter)));
                });
    }

    private static void requireNoFewer(Run less, Run more) {
        double sumOfLess = 0;
        double sumOfMore = 0;
        for (int t = 0; t <= less.lastMonth(); t++) {
            sumOfLess += less.value(Output.SAFEGUARDED, t);
            sumOfMore += more.value(Output.SAFEGUARDED, t);
            assertThat(sumOfMore).as("month %d of %s", t, less.scenario())
                    .isGreaterThanOrEqualTo(
                            sumOfLess - 1e-12 * (sumOfLess + less.scenario().value(BASELINE_SAFEGUARDED)));
        }
    }

    @Test
    void flagsCanCrowdOutCasesUnderArrivalShare() {
        var poor = Scenarios.with(Scenarios.with(Scenarios.oneService(0.7), 0.02, FLAG_PRECISION), 0.05,
                EVIDENTIAL_SUFFICIENCY).withTriageOrder(TriageOrder.ARRIVAL_SHARE);
        var none = Run.of(Scenarios.with(poor, 0, METADATA_EFFECTIVENESS));
        var some = Run.of(Scenarios.with(poor, 0.5, METADATA_EFFECTIVENESS));
        assertThat(some.value(Output.SAFEGUARDED, 36)).isLessThan(none.value(Output.SAFEGUARDED, 36));
    }

    @Test
    void theSameFlagsCrowdOutNothingWhenEvidenceComesFirst() {
        var poor = Scenarios.with(Scenarios.with(Scenarios.oneService(0.7), 0.02, FLAG_PRECISION), 0.05,
                EVIDENTIAL_SUFFICIENCY);
        var none = Run.of(Scenarios.with(poor, 0, METADATA_EFFECTIVENESS));
        var some = Run.of(Scenarios.with(poor, 0.5, METADATA_EFFECTIVENESS));
        assertThat(some.value(Output.SAFEGUARDED, 36)).isGreaterThan(none.value(Output.SAFEGUARDED, 36));
    }

    @Test
    void doneEarlierCanMeanFewerInASingleMonth() {
        // The reason why the statement above is about sums: at least one random scenario shows it.
        var fell = RandomScenarios.of(43, SCENARIOS).map(scenario -> Scenarios.with(scenario, 1, CASE_SUBSTITUTION))
                .anyMatch(scenario -> {
                    var less = Run.of(Scenarios.with(scenario, 0.5, TRIAGE_CAPACITY));
                    var more = Run.of(Scenarios.with(scenario, 1, TRIAGE_CAPACITY));
                    for (int t = 0; t <= less.lastMonth(); t++) {
                        if (more.value(Output.SAFEGUARDED, t) < less.value(Output.SAFEGUARDED, t) * 0.99) {
                            return true;
                        }
                    }
                    return false;
                });
        assertThat(fell).isTrue();
    }
}
