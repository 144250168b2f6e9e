package sightline.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

/** Held against the simulation itself: what is moved and changes a series must be said to act on it. */
class InfluenceTest {

    @Test
    void whateverChangesASeriesIsSaidToActOnIt() {
        int changes = 0;
        for (var scenario : RandomScenarios.of(11, 60).toList()) {
            var shorter = scenario.withSpan(scenario.start(), Math.min(scenario.months(), 24));
            for (var input : ScenarioInput.all(shorter)) {
                for (var series : changedBy(input, shorter)) {
                    assertThat(Influence.on(withRange(input, shorter), List.of(series)))
                            .as(input.id() + " on " + series.id())
                            .contains(input);
                    changes++;
                }
            }
        }
        assertThat(changes).isGreaterThan(5000);
    }

    /** Its range reaches wherever it was moved to. */
    private static Scenario withRange(ScenarioInput input, Scenario scenario) {
        var bounds = input.quantity().file();
        double value = input.setting(scenario).orElseThrow().value();
        return !input.quantity().mayHaveRange() || isShare(input) ? scenario
                : input.set(scenario, new Setting(value, bounds.low(), bounds.high(), RangeShape.UNIFORM));
    }

    private static List<Series> changedBy(ScenarioInput input, Scenario scenario) {
        var before = Run.of(scenario);
        var changed = new ArrayList<Series>();
        for (double to : new double[]{input.quantity().slider().low(), input.quantity().slider().high()}) {
            double most = isShare(input) ? input.setting(scenario).orElseThrow().value() : to;
            var after = Run.of(input.set(scenario, Setting.certain(Math.min(to, most))));
            for (var series : Stream.concat(Series.all(scenario).stream(), Series.visibleIndices(scenario).stream())
                    .toList()) {
                double noise = 1e-9 * (1 + scenario.value(Parameter.BASELINE_SAFEGUARDED)
                        + scenario.value(Parameter.BASELINE_ARRESTS));
                if (!changed.contains(series) && differs(before.values(series), after.values(series), noise)) {
                    changed.add(series);
                }
            }
        }
        return changed;
    }

    private static boolean differs(double[] one, double[] other, double noise) {
        for (int t = 0; t < one.length; t++) {
            if (Math.abs(one[t] - other[t]) > noise + 1e-9 * Math.abs(one[t])) {
                return true;
            }
        }
        return false;
    }

    private static boolean isShare(ScenarioInput input) {
        return input.quantity() == ServiceField.SHARE;
    }

    @Test
    void whatIsSaidToActInTheStandardScenarioDoes() {
        var scenario = Scenarios.standard();
        // with a queue, so that shelf life and capacity matter
        var waiting = Scenarios.with(scenario, 0.7, Parameter.TRIAGE_CAPACITY)
                .withTriageOrder(TriageOrder.ARRIVAL_SHARE);
        for (var input : Influence.on(waiting, Series.all(waiting))) {
            assertThat(changedBy(input, waiting)).as(input.id()).isNotEmpty();
        }
        assertThat(Influence.on(waiting, Series.all(waiting))).hasSize(21 + 4 + 5).doesNotContain(
                new ServiceInput("instagram", ServiceField.CONTENT_DEPENDENCE));
    }

    @Test
    void eachChartHasItsOwn() {
        var scenario = Scenarios.standard();
        assertThat(ids(scenario, Output.LAWFUL_ARRESTS)).containsExactly("rolloutCoverage", "lawfulAccessRetention",
                "warrantDependence", "services.messenger.rollout.start", "services.messenger.rollout.months",
                "lawfulAccess.arrests");
        assertThat(ids(scenario, Output.SAFEGUARDED_GAP)).contains("baselineSafeguarded", "services.messenger.share")
                .doesNotContain("baselineArrests", "baselineReferrals", "services.instagram.share",
                        "services.other.contentDependence", "lawfulAccessRetention");
        assertThat(ids(scenario, new Series.Coverage("instagram"))).isEmpty();
        assertThat(ids(scenario.withValue(Parameter.DISPLACEMENT, 0.2), new Series.VisibleIndex("instagram")))
                .as("who moves elsewhere comes from the services in scope").contains("displacement",
                        "rolloutCoverage", "services.messenger.share", "services.messenger.rollout.start");
        assertThat(ids(scenario.withValue(Parameter.DISPLACEMENT, 0), new Series.VisibleIndex("instagram")))
                .as("nobody moves").containsExactly("displacement");
        assertThat(ids(scenario, new Series.Coverage("messenger"))).startsWith("rolloutCoverage").hasSize(3);
        var none = scenario.withValue(Parameter.ROLLOUT_COVERAGE, 0);
        assertThat(ids(none, Output.SAFEGUARDED)).contains("rolloutCoverage", "growth")
                .doesNotContain("metadataEffectiveness", "displacement", "services.messenger.share");
        assertThat(Influence.isEncrypted(none, none.services().getFirst())).isFalse();
        var maybe = scenario.withSetting(Parameter.ROLLOUT_COVERAGE, new Setting(0, 0, 0.5, RangeShape.UNIFORM));
        assertThat(Influence.isEncrypted(maybe, maybe.services().getFirst())).isTrue();
        assertThat(Influence.isEncrypted(maybe, maybe.services().get(1))).isFalse();
        var pinned = maybe.withValue(Parameter.ROLLOUT_COVERAGE, 0);
        assertThat(Influence.isEncrypted(pinned, pinned.services().getFirst())).as("its range has no effect").isFalse();
    }

    private static List<String> ids(Scenario scenario, Series... shown) {
        return Influence.on(scenario, Arrays.asList(shown)).stream().map(ScenarioInput::id).toList();
    }

    @Test
    void visibleCasesOfAllServicesAddUp() {
        for (var scenario : RandomScenarios.of(12, 100).toList()) {
            var run = Run.of(scenario);
            for (int t = 0; t <= scenario.months(); t += 7) {
                double sum = 0;
                for (int p = 0; p < scenario.services().size(); p++) {
                    sum += VisibleCases.of(scenario, p, t);
                }
                double whole = run.value(Output.VISIBLE, t);
                assertThat(sum).isCloseTo(whole, within(1e-12 * Math.max(whole, 1)
                        * Math.max(1, scenario.services().size())));
            }
        }
    }
}
