package sightline.model;

/**
 * Cases that a service itself still sees, with every setting at its value: the part of {@link Output#VISIBLE} that is one
 * service's, {@code N (1 - z c) (1 - v Cbar)} of {@code src/site/model.md}.
 */
public final class VisibleCases {

    private VisibleCases() {}

    /** The visible cases of service {@code index} of {@code scenario} in month {@code t}, 0 to the scenario's last. */
    public static double of(Scenario scenario, int index, int t) {
        var service = scenario.services().get(index);
        double c = coverage(scenario, index, t);
        double meanCoverage = 0;
        for (int p = 0; p < scenario.services().size(); p++) {
            meanCoverage += scenario.shareValue(p) * coverage(scenario, p, t);
        }
        double cases = scenario.value(Parameter.BASELINE_REFERRALS) * scenario.shareValue(index)
                * Math.pow(1 + scenario.value(Parameter.GROWTH), t / 12.0);
        return cases * (1 + scenario.value(Parameter.CASES_CHANGE) * c) * (1 - service.contentDependence().value() * c)
                * (1 - scenario.value(Parameter.DISPLACEMENT) * meanCoverage);
    }

    private static double coverage(Scenario scenario, int p, int t) {
        var service = scenario.services().get(p);
        return scenario.finalCoverage(service) * service.rollout().progress(t);
    }
}
