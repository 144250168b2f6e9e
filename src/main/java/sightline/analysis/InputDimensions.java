package sightline.analysis;

import java.util.Arrays;

import org.jspecify.annotations.Nullable;

import sightline.model.Lanes;
import sightline.model.Parameter;
import sightline.model.Scenario;
import sightline.model.ServiceField;
import sightline.model.Setting;

/**
 * The fixed coordinate that every quantity has in the points of the sampler, ranged or not: levers and assumptions in the
 * order of {@link Parameter}, then for each service share, dependence and coverage. So a range given to one quantity never
 * changes what is drawn for another.
 */
final class InputDimensions {

    private static final Parameter[] PARAMETERS = Parameter.values();
    private static final ServiceField[] FIELDS = Arrays.stream(ServiceField.values())
            .filter(ServiceField::mayHaveRange).toArray(ServiceField[]::new);

    private InputDimensions() {}

    /** How many coordinates a scenario of {@code services} services has. */
    static int count(int services) {
        return PARAMETERS.length + FIELDS.length * services;
    }

    /** What {@code scenario} sets at {@code coordinate}; nothing for a share or a coverage that follows from others. */
    static @Nullable Setting setting(Scenario scenario, int coordinate) {
        if (coordinate < PARAMETERS.length) {
            return scenario.setting(PARAMETERS[coordinate]);
        }
        var service = scenario.services().get(service(coordinate));
        return switch (field(coordinate)) {
            case SHARE -> service.share();
            case CONTENT_DEPENDENCE -> service.contentDependence();
            default -> service.coverage();
        };
    }

    /** Where the draws of {@code coordinate}, which has a setting, belong in {@code lanes}. */
    static double[] lane(Lanes lanes, int coordinate) {
        if (coordinate < PARAMETERS.length) {
            return lanes.parameter(PARAMETERS[coordinate]);
        }
        int service = service(coordinate);
        return switch (field(coordinate)) {
            case SHARE -> lanes.share(service);
            case CONTENT_DEPENDENCE -> lanes.contentDependence(service);
            default -> lanes.coverage(service);
        };
    }

    /** The name of {@code coordinate} in files: {@code growth}, {@code services.messenger.share}. */
    static String name(Scenario scenario, int coordinate) {
        return coordinate < PARAMETERS.length ? PARAMETERS[coordinate].id()
                : field(coordinate).of(scenario.services().get(service(coordinate)).id());
    }

    private static int service(int coordinate) {
        return (coordinate - PARAMETERS.length) / FIELDS.length;
    }

    private static ServiceField field(int coordinate) {
        return FIELDS[(coordinate - PARAMETERS.length) % FIELDS.length];
    }
}
