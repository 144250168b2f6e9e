package sightline.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;

import org.jspecify.annotations.Nullable;

import sightline.text.Texts;

/**
 * A field of one service of a scenario.
 *
 * @param service the service's id
 * @param field which of its numbers
 */
public record ServiceInput(String service, ServiceField field) implements ScenarioInput {

    /** The fields that have a coordinate, in the order of the coordinates. */
    static final List<ServiceField> SAMPLED = Arrays.stream(ServiceField.values()).filter(ServiceField::mayHaveRange)
            .toList();

    private static final String PREFIX = "services.";

    static Optional<ScenarioInput> of(String id) {
        int end = id.startsWith(PREFIX) ? id.indexOf('.', PREFIX.length()) : -1;
        if (end < 0) {
            return Optional.empty();
        }
        var service = id.substring(PREFIX.length(), end);
        var field = id.substring(end + 1);
        return Service.ID.matcher(service).matches() ? Arrays.stream(ServiceField.values())
                .filter(each -> each.id().equals(field)).findFirst().map(each -> new ServiceInput(service, each))
                : Optional.empty();
    }

    /** The fields that {@code service} sets: no share if it is the last one, a coverage only if it has its own. */
    public static List<ScenarioInput> of(Service service) {
        var inputs = new ArrayList<ScenarioInput>();
        for (var field : ServiceField.values()) {
            if (setting(service, field) != null) {
                inputs.add(new ServiceInput(service.id(), field));
            }
        }
        return inputs;
    }

    /** The coordinate of {@code field}, one of {@link #SAMPLED}, of service {@code index}. */
    static int coordinate(int index, ServiceField field) {
        return ParameterInput.all().size() + SAMPLED.size() * index + SAMPLED.indexOf(field);
    }

    /** As the compiler would write it: decision 27. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ServiceInput that && service.equals(that.service) && field == that.field;
    }

    @Override
    public int hashCode() {
        return 31 * service.hashCode() + field.hashCode();
    }

    @Override
    public String id() {
        return field.of(service);
    }

    @Override
    public Quantity quantity() {
        return field;
    }

    @Override
    public Optional<Setting> setting(Scenario scenario) {
        return scenario.service(service).map(found -> setting(found, field));
    }

    private static @Nullable Setting setting(Service found, ServiceField field) {
        return switch (field) {
            case SHARE -> found.share();
            case CONTENT_DEPENDENCE -> found.contentDependence();
            case COVERAGE -> found.coverage();
            case ROLLOUT_START -> Setting.certain(found.rollout().start());
            case ROLLOUT_MONTHS -> Setting.certain(found.rollout().months());
        };
    }

    @Override
    public Scenario set(Scenario scenario, Setting setting) {
        var found = scenario.service(service).orElseThrow(
                () -> new IllegalArgumentException("no service " + service + " in " + scenario.name()));
        var fitting = field.addsUpToOne() ? setting.atMost(most(scenario, found)) : setting;
        return scenario.withService(scenario.services().indexOf(found), with(found, fitting));
    }

    /** The largest share that {@code found} can be given: what the others leave, or what it has if that is more by rounding. */
    private static double most(Scenario scenario, Service found) {
        double others = scenario.services().stream().filter(other -> !other.id().equals(found.id()))
                .map(Service::share).filter(Objects::nonNull).mapToDouble(Setting::value).sum();
        var own = found.share();
        return own == null ? 1 - others : Math.max(own.value(), 1 - others);
    }

    private Service with(Service found, Setting setting) {
        var rollout = found.rollout();
        return switch (field) {
            case SHARE -> found.withShare(setting);
            case CONTENT_DEPENDENCE -> found.withContentDependence(setting);
            case COVERAGE -> found.withCoverage(setting);
            case ROLLOUT_START -> found.withRollout(new Rollout(setting.value(), rollout.months(), rollout.shape()));
            case ROLLOUT_MONTHS -> found.withRollout(new Rollout(rollout.start(), setting.value(), rollout.shape()));
        };
    }

    @Override
    public String name(Scenario scenario) {
        return Texts.of(ScenarioInput.class).get("input.service",
                scenario.service(service).map(scenario::nameOf).orElse(service), name());
    }

    @Override
    public OptionalInt coordinate(Scenario scenario) {
        int index = 0;
        for (var each : scenario.services()) {
            if (each.id().equals(service)) {
                return SAMPLED.contains(field) ? OptionalInt.of(coordinate(index, field)) : OptionalInt.empty();
            }
            index++;
        }
        return OptionalInt.empty();
    }

    @Override
    public boolean takesEvidence() {
        return true;
    }
}
