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

    private static final double[] NONE = {};

    private final int size;
    /** Every column, in the order of {@link ScenarioInput#coordinate}; the others are the same by name. */
    private final double[][] columns;
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
        columns = new double[ScenarioInput.coordinates(services)][];
        int none = ServiceInput.coordinate(services - 1, ServiceField.SHARE);
        for (int i = 0; i < columns.length; i++) {
            columns[i] = i == none ? NONE : new double[size];
        }
        int next = 0;
        for (var parameter : Parameter.values()) {
            parameters.put(parameter, columns[next++]);
        }
        shares = columns(ServiceField.SHARE, services - 1);
        contentDependences = columns(ServiceField.CONTENT_DEPENDENCE, services);
        coverages = columns(ServiceField.COVERAGE, services);
        rates = new DerivedColumns(size);
    }

    private double[][] columns(ServiceField field, int services) {
        var ofField = new double[services][];
        for (int p = 0; p < services; p++) {
            ofField[p] = columns[ServiceInput.coordinate(p, field)];
        }
        return ofField;
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

    /** The values of the input at {@link ScenarioInput#coordinate}, one a lane; none for the share of the last service. */
    public double[] column(int coordinate) {
        return columns[coordinate];
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
