package sightline.model;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

/**
 * The inputs of a {@link Simulation}: for every quantity of a scenario an array with one value a lane. A lane is one
 * future; a single run has one. The arrays are the caller's to fill and are reused from block to block.
 *
 * <p>Values are taken as they are: whoever fills them keeps to the bounds of {@link Quantity#file()}.
 */
public final class Lanes {

    private final int size;
    private final Map<Parameter, double[]> parameters = new EnumMap<>(Parameter.class);
    private final double[][] shares;
    private final double[][] contentDependences;
    private final double[][] coverages;
    private final DerivedColumns rates;

    /**
     * @param services how many services the scenario has, the last one included
     * @param size how many lanes, at least 1
     */
    public Lanes(int services, int size) {
        this.size = size;
        for (var parameter : Parameter.values()) {
            parameters.put(parameter, new double[size]);
        }
        shares = new double[services - 1][size];
        contentDependences = new double[services][size];
        coverages = new double[services][size];
        rates = new DerivedColumns(size);
    }

    /** One lane that holds the values of {@code scenario}. */
    public static Lanes ofValues(Scenario scenario) {
        var lanes = new Lanes(scenario.services().size(), 1);
        lanes.fill(scenario);
        return lanes;
    }

    /** Puts the values of {@code scenario}, which has as many services as these lanes, into every lane. */
    public void fill(Scenario scenario) {
        for (var parameter : Parameter.values()) {
            Arrays.fill(parameter(parameter), scenario.value(parameter));
        }
        for (int p = 0; p < contentDependences.length; p++) {
            var service = scenario.services().get(p);
            var share = service.share();
            if (share != null) {
                Arrays.fill(share(p), share.value());
            }
            var coverage = service.coverage();
            if (coverage != null) {
                Arrays.fill(coverage(p), coverage.value());
            }
            Arrays.fill(contentDependence(p), service.contentDependence().value());
        }
    }

    /** How many lanes. */
    public int size() {
        return size;
    }

    /** How many services, the last one included. */
    public int services() {
        return contentDependences.length;
    }

    /** The values of {@code parameter}, one a lane. */
    public double[] parameter(Parameter parameter) {
        return Objects.requireNonNull(parameters.get(parameter));
    }

    /** s of service {@code p} as drawn, one a lane; there is none for the last service, which has what is left. */
    public double[] share(int p) {
        return shares[p];
    }

    /** z of service {@code p}, one a lane. */
    public double[] contentDependence(int p) {
        return contentDependences[p];
    }

    /** Own final coverage of service {@code p}, one a lane; not read where it follows the rollout's. */
    public double[] coverage(int p) {
        return coverages[p];
    }

    /** What else a simulation needs of these, kept until they change. */
    DerivedColumns rates() {
        return rates;
    }
}
