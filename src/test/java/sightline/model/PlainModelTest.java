package sightline.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@link Simulation} against {@link PlainModel}, every series of every month. */
class PlainModelTest {

    private static final int SCENARIOS = 500;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void theLanesAgreeWithThePlainModel(long seed) {
        RandomScenarios.of(seed, SCENARIOS).forEach(PlainModelTest::requireAgreement);
    }

    private static void requireAgreement(Scenario scenario) {
        var run = Run.of(scenario);
        var plain = new PlainModel(scenario);
        assertThat(Series.all(scenario).stream().map(Series::id))
                .containsExactlyInAnyOrderElementsOf(plain.series().keySet());
        for (var series : Series.all(scenario)) {
            for (int t = 0; t <= scenario.months(); t++) {
                double value = run.value(series, t);
                if (!(Math.abs(value - plain.series().get(series.id())[t]) <= tolerance(scenario, plain, series, t))) {
                    assertThat(value).as("%s in month %d of %s", series.id(), t, scenario)
                            .isCloseTo(plain.series().get(series.id())[t],
                                    within(tolerance(scenario, plain, series, t)));
                }
            }
        }
    }

    /** 1e-9 of the baseline while the flow is about today's; of what there is where it is far more. */
    private static double tolerance(Scenario scenario, PlainModel plain, Series series, int t) {
        double flow = plain.largestFlow(t);
        return 1e-9 * switch (series) {
            case Output.SAFEGUARDED, Output.SAFEGUARDED_COUNTERFACTUAL, Output.SAFEGUARDED_GAP ->
                scenario.value(Parameter.BASELINE_SAFEGUARDED) * flow;
            case Output.ARRESTS, Output.ARRESTS_COUNTERFACTUAL, Output.ARRESTS_GAP ->
                scenario.value(Parameter.BASELINE_ARRESTS) * flow;
            case Output.SAFEGUARDED_CUMULATIVE_GAP ->
                scenario.value(Parameter.BASELINE_SAFEGUARDED) * flow * (t + 1);
            case Output.ARRESTS_CUMULATIVE_GAP -> scenario.value(Parameter.BASELINE_ARRESTS) * flow * (t + 1);
            case Output.WORKED_STRONG, Output.WORKED_FLAGS, Output.WAITING_STRONG, Output.WAITING_FLAGS, Output.STALE,
                    Output.ACTIONABLE ->
                plain.queued(t);
            case Output.CAPACITY -> plain.series().get("capacity")[t];
            case Series.Coverage coverage -> 1;
            case Series.VisibleIndex share -> 1;
            case Output.LAWFUL_ARRESTS, Output.LAWFUL_CLASS_A_DRUGS, Output.LAWFUL_RECOVERED,
                    Output.LAWFUL_THREATS_TO_LIFE, Output.LAWFUL_THREATS_TO_HARM ->
                plain.series().get(series.id())[t];
            default -> plain.arriving(t);
        };
    }

    @Test
    void everyOutputIsFiniteWithinTheBoundsOfFiles() {
        RandomScenarios.of(5, 1000).forEach(scenario -> {
            var run = Run.of(scenario);
            for (var series : Series.all(scenario)) {
                for (var value : run.values(series)) {
                    if (!Double.isFinite(value)) {
                        assertThat(value).as("%s of %s", series.id(), scenario).isFinite();
                    }
                }
            }
        });
    }

    @Test
    void theScenariosReachEveryCorner() {
        var corners = corners();
        var reached = RandomScenarios.of(1, SCENARIOS).flatMap(scenario -> corners.entrySet().stream()
                .filter(corner -> corner.getValue().test(scenario)).map(Map.Entry::getKey))
                .collect(Collectors.toSet());
        assertThat(reached).containsExactlyInAnyOrderElementsOf(corners.keySet());
    }

    private static Map<String, Predicate<Scenario>> corners() {
        var corners = new LinkedHashMap<String, Predicate<Scenario>>();
        corners.put("no named services", scenario -> scenario.services().size() == 1);
        corners.put("months 1", scenario -> scenario.months() == 1);
        corners.put("months 240", scenario -> scenario.months() == 240);
        corners.put("nothing left to the last", scenario -> scenario.shareValue(scenario.services().size() - 1) < 1e-9);
        corners.put("nothing in scope", scenario -> scenario.services().stream().noneMatch(Service::inScope));
        corners.put("an override", scenario -> any(scenario, service -> service.coverage() != null));
        corners.put("an override out of scope",
                scenario -> any(scenario, service -> service.coverage() != null && !service.inScope()));
        corners.put("at once", scenario -> any(scenario, service -> service.rollout().months() == 0));
        corners.put("negative start", scenario -> any(scenario, service -> service.rollout().start() < 0));
        corners.put("start between months",
                scenario -> any(scenario, service -> service.rollout().start() % 1 != 0));
        for (var shape : RolloutShape.values()) {
            corners.put(shape.id(), scenario -> any(scenario, service -> service.inScope()
                    && service.rollout().months() > 0 && service.rollout().shape() == shape));
        }
        for (var order : TriageOrder.values()) {
            corners.put(order.id(), scenario -> scenario.triageOrder() == order);
        }
        for (var delay : new double[]{0, 0.001, 0.0039, 0.005, 240}) {
            corners.put("delay " + delay, scenario -> scenario.value(Parameter.INVESTIGATION_DELAY) == delay);
        }
        corners.put("capacity far below load", scenario -> capacity(scenario) < 0.05);
        corners.put("capacity far above load", scenario -> capacity(scenario) > 50);
        corners.put("substitution between",
                scenario -> Math.abs(scenario.value(Parameter.CASE_SUBSTITUTION) - 0.5) < 0.49);
        corners.put("more cases", scenario -> scenario.value(Parameter.CASES_CHANGE) > 0);
        corners.put("fewer cases", scenario -> scenario.value(Parameter.CASES_CHANGE) < 0);
        corners.put("displacement", scenario -> scenario.value(Parameter.DISPLACEMENT) > 0);
        for (var parameter : Parameter.values()) {
            corners.put(parameter.id() + " lowest", scenario -> scenario.value(parameter) == parameter.file().low());
            corners.put(parameter.id() + " highest", scenario -> scenario.value(parameter) == parameter.file().high());
        }
        return corners;
    }

    private static boolean any(Scenario scenario, Predicate<Service> what) {
        return scenario.services().stream().anyMatch(what);
    }

    private static double capacity(Scenario scenario) {
        return scenario.value(Parameter.TRIAGE_CAPACITY) * scenario.value(Parameter.BASELINE_CAPACITY);
    }
}
