package sightline.model;

import java.util.List;
import java.util.Map;

/** Scenarios that tests start from. */
final class Scenarios {

    private Scenarios() {}

    /** The scenario of the standard values with the shipped services: Messenger encrypted, Instagram not. */
    static Scenario standard() {
        var saturating = new Rollout(0, 15, RolloutShape.SATURATING);
        return of(60,
                new Service("messenger", "Facebook and Messenger", Setting.certain(0.11), Setting.certain(0.69), true,
                        null, saturating),
                new Service("instagram", "Instagram", Setting.certain(0.13), Setting.certain(0.65), false, null,
                        Rollout.AT_ONCE),
                new Service("other", "All other services", null, Setting.certain(0.69), false, null, Rollout.AT_ONCE));
    }

    /** One service that is encrypted at once, standard values otherwise. */
    static Scenario oneService(double contentDependence) {
        return of(36, new Service("only", "Only", null, Setting.certain(contentDependence), true, null,
                Rollout.AT_ONCE));
    }

    static Scenario of(int months, Service... services) {
        return new Scenario("test", "", Scenario.STANDARD_START, months, TriageOrder.EVIDENCE_FIRST, Map.of(),
                List.of(services), Map.of(), Scenario.STANDARD_FUTURES, Scenario.STANDARD_SEED);
    }

    /** {@code scenario} with {@code value} as the value of each of {@code parameters}. */
    static Scenario with(Scenario scenario, double value, Parameter... parameters) {
        var changed = scenario;
        for (var parameter : parameters) {
            changed = changed.withSetting(parameter, Setting.certain(value));
        }
        return changed;
    }

    /** {@code scenario} with {@code coverage} as every service's own final coverage. */
    static Scenario withCoverage(Scenario scenario, double coverage) {
        return scenario.withServices(scenario.services().stream()
                .map(service -> service.withCoverage(Setting.certain(coverage))).toList());
    }

    /** Of one lane whose delay has {@code mean}, in months. */
    static DelayRates delayRates(double mean) {
        var rates = new DelayRates(1);
        rates.follow(new double[]{mean});
        return rates;
    }
}
