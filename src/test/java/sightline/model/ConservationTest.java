package sightline.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.SplittableRandom;

import org.junit.jupiter.api.Test;

/** Nothing is lost and nothing made: cases, queues and what is under way, month by month in random scenarios. */
class ConservationTest {

    private static final int SCENARIOS = 1000;

    @Test
    void everyCaseIsSeenInOneWayOrByNobody() {
        RandomScenarios.of(21, SCENARIOS).map(Run::of).forEach(run -> {
            for (int t = 0; t <= run.lastMonth(); t++) {
                double before = cases(run, t);
                double found = sum(run, t, Output.VISIBLE, Output.ON_DEVICE, Output.USER_REPORTED, Output.FLAGGED_TRUE,
                        Output.UNSEEN);
                assertThat(found).isCloseTo(before + run.value(Output.CASES_CHANGED, t), within(1e-12 * before));
            }
        });
    }

    @Test
    void everyFlagIsTrueOrFalse() {
        RandomScenarios.of(22, SCENARIOS).map(Run::of).forEach(run -> {
            double precision = run.scenario().value(Parameter.FLAG_PRECISION);
            for (int t = 0; t <= run.lastMonth(); t++) {
                double flagged = run.value(Output.FLAGGED, t);
                assertThat(sum(run, t, Output.FLAGGED_TRUE, Output.FALSE_FLAGS)).isCloseTo(flagged,
                        within(1e-12 * flagged));
                assertThat(run.value(Output.FLAGGED_TRUE, t)).isCloseTo(precision * flagged, within(1e-12 * flagged));
            }
        });
    }

    @Test
    void whatWaitedOrArrivedIsWorkedStaleOrWaiting() {
        RandomScenarios.of(23, SCENARIOS).map(Run::of).forEach(run -> {
            double waiting = 0;
            for (int t = 0; t <= run.lastMonth(); t++) {
                double in = waiting + strong(run, t) + run.value(Output.FLAGGED, t);
                waiting = sum(run, t, Output.WAITING_STRONG, Output.WAITING_FLAGS);
                double out = waiting + sum(run, t, Output.WORKED_STRONG, Output.WORKED_FLAGS, Output.STALE);
                assertThat(out).isCloseTo(in, within(1e-9 * Math.max(cases(run, t), in)));
            }
        });
    }

    @Test
    void eachQueueKeepsItsShareOfWhatIsLeft() {
        RandomScenarios.of(24, SCENARIOS).map(Run::of).forEach(run -> {
            double keep = Math.exp(-1 / run.scenario().value(Parameter.LEAD_SHELF_LIFE));
            double waitingStrong = 0;
            double waitingFlags = 0;
            for (int t = 0; t <= run.lastMonth(); t++) {
                double strong = waitingStrong + strong(run, t);
                double flags = waitingFlags + run.value(Output.FLAGGED, t);
                waitingStrong = run.value(Output.WAITING_STRONG, t);
                waitingFlags = run.value(Output.WAITING_FLAGS, t);
                assertThat(waitingStrong).isCloseTo(keep * (strong - run.value(Output.WORKED_STRONG, t)),
                        within(1e-9 * (strong + flags)));
                assertThat(waitingFlags).isCloseTo(keep * (flags - run.value(Output.WORKED_FLAGS, t)),
                        within(1e-9 * (strong + flags)));
            }
        });
    }

    @Test
    void triageWorksWhatThereIsUpToItsCapacity() {
        RandomScenarios.of(25, SCENARIOS).map(Run::of).forEach(run -> {
            double waiting = 0;
            for (int t = 0; t <= run.lastMonth(); t++) {
                double there = waiting + strong(run, t) + run.value(Output.FLAGGED, t);
                double worked = sum(run, t, Output.WORKED_STRONG, Output.WORKED_FLAGS);
                assertThat(worked).isCloseTo(Math.min(there, run.value(Output.CAPACITY, t)), within(1e-9 * there));
                waiting = sum(run, t, Output.WAITING_STRONG, Output.WAITING_FLAGS);
            }
        });
    }

    @Test
    void whatFlowsIntoTheDelayFlowsOutOrIsUnderWay() {
        var random = new SplittableRandom(26);
        for (int i = 0; i < SCENARIOS; i++) {
            double mean = i < 10 ? i * 0.001 : Math.pow(10, random.nextDouble(-3, Math.log10(240)));
            var delay = new Delay(1);
            delay.start(Scenarios.delayRates(mean));
            for (int t = 0; t < 60; t++) {
                double before = delay.contents(0);
                double flow = random.nextInt(10) == 0 ? 0 : random.nextDouble(2);
                delay.month(new double[]{flow});
                assertThat(delay.out()[0]).as("D = %s", mean).isCloseTo(flow + before - delay.contents(0),
                        within(1e-9));
            }
        }
    }

    /** With B_s = A = x_s = 1 the series of outcomes is the delay's outflow and its inflow is a / (min(k0, 1) R). */
    @Test
    void whatIsWorkedInAScenarioBecomesOutcomesOrIsUnderWay() {
        RandomScenarios.of(27, SCENARIOS).map(scenario -> Scenarios.with(scenario, 1, Parameter.BASELINE_SAFEGUARDED,
                Parameter.INDUSTRY_SHARE, Parameter.CASE_SUBSTITUTION)).forEach(scenario -> {
                    double today = Math.min(1, scenario.value(Parameter.BASELINE_CAPACITY))
                            * scenario.value(Parameter.BASELINE_REFERRALS);
                    double[] before = {Math.abs(scenario.value(Parameter.INVESTIGATION_DELAY))};
                    double[] largest = {1};
                    new Simulation(scenario, 1).run(Lanes.ofValues(scenario), (t, simulation) -> {
                        double in = simulation.values(Output.ACTIONABLE)[0] / today;
                        double out = simulation.values(Output.SAFEGUARDED)[0];
                        double after = simulation.delay().contents(0);
                        largest[0] = Math.max(largest[0], in);
                        assertThat(out).isCloseTo(in + before[0] - after, within(1e-9 * largest[0]));
                        before[0] = after;
                    });
                });
    }

    /** V of all services: R (1 + g)^(t/12). */
    private static double cases(Run run, int t) {
        return run.scenario().value(Parameter.BASELINE_REFERRALS)
                * Math.pow(1 + run.scenario().value(Parameter.GROWTH), t / 12.0);
    }

    private static double strong(Run run, int t) {
        return sum(run, t, Output.VISIBLE, Output.ON_DEVICE, Output.USER_REPORTED);
    }

    private static double sum(Run run, int t, Output... outputs) {
        return Arrays.stream(outputs).mapToDouble(output -> run.value(output, t))
                .sum();
    }
}
