package sightline.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import sightline.text.Texts;

/** What a published figure can be about: a parameter, or a field of a service. */
// Why the records write out equals and hashCode: decision 27.
public sealed interface ScenarioInput {

    /** The name in evidence, on the command line and in files: {@code growth}, {@code services.messenger.share}. */
    String id();

    /** The row of the table with its unit and bounds. */
    Quantity quantity();

    /** What {@code scenario} sets there; empty if it has no such service, or the field follows from something else. */
    Optional<Setting> setting(Scenario scenario);

    /**
     * {@code scenario} with {@code setting} there; of a field that takes no range, its value.
     *
     * @throws InvalidScenarioException if it does not fit there
     * @throws IllegalArgumentException if the scenario has no such service
     */
    Scenario set(Scenario scenario, Setting setting);

    /** What people call it; a service's field after the name that the service has in {@code scenario}. */
    String name(Scenario scenario);

    /** The target called {@code id}, if it can be one; a service of that name need not exist. */
    static Optional<ScenarioInput> of(String id) {
        if (!id.startsWith(OfService.PREFIX)) {
            return Parameter.of(id).map(OfParameter::new);
        }
        int end = id.indexOf('.', OfService.PREFIX.length());
        if (end < 0) {
            return Optional.empty();
        }
        var service = id.substring(OfService.PREFIX.length(), end);
        var field = id.substring(end + 1);
        return Service.ID.matcher(service).matches() ? Arrays.stream(ServiceField.values())
                .filter(each -> each.id().equals(field)).findFirst().map(each -> new OfService(service, each))
                : Optional.empty();
    }

    /** Everything that {@code scenario} sets: parameters in their order, then service by service. */
    static List<ScenarioInput> all(Scenario scenario) {
        var all = new ArrayList<ScenarioInput>();
        Arrays.stream(Parameter.values()).map(OfParameter::new).forEach(all::add);
        for (var service : scenario.services()) {
            Arrays.stream(ServiceField.values()).map(field -> new OfService(service.id(), field))
                    .filter(target -> target.setting(scenario).isPresent()).forEach(all::add);
        }
        return List.copyOf(all);
    }

    /** A parameter. */
    record OfParameter(Parameter parameter) implements ScenarioInput {

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof OfParameter that && parameter == that.parameter;
        }

        @Override
        public int hashCode() {
            return parameter.hashCode();
        }

        @Override
        public String id() {
            return parameter.id();
        }

        @Override
        public Quantity quantity() {
            return parameter;
        }

        @Override
        public Optional<Setting> setting(Scenario scenario) {
            return Optional.of(scenario.setting(parameter));
        }

        @Override
        public Scenario set(Scenario scenario, Setting setting) {
            return scenario.withSetting(parameter, setting);
        }

        @Override
        public String name(Scenario scenario) {
            return Texts.of(ScenarioInput.class).get(parameter.nameKey());
        }
    }

    /**
     * A field of a service.
     *
     * @param service the service's id
     * @param field which of its numbers
     */
    record OfService(String service, ServiceField field) implements ScenarioInput {

        private static final String PREFIX = "services.";

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof OfService that && service.equals(that.service) && field == that.field;
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
            return scenario.service(service).flatMap(found -> Optional.ofNullable(switch (field) {
                case SHARE -> found.share();
                case CONTENT_DEPENDENCE -> found.contentDependence();
                case COVERAGE -> found.coverage();
                case ROLLOUT_START -> Setting.certain(found.rollout().start());
                case ROLLOUT_MONTHS -> Setting.certain(found.rollout().months());
            }));
        }

        @Override
        public Scenario set(Scenario scenario, Setting setting) {
            var found = scenario.service(service)
                    .orElseThrow(
                            () -> new IllegalArgumentException("no service " + service + " in " + scenario.name()));
            return scenario.withService(scenario.services().indexOf(found), with(found, setting));
        }

        private Service with(Service found, Setting setting) {
            var rollout = found.rollout();
            return switch (field) {
                case SHARE -> found.withShare(setting);
                case CONTENT_DEPENDENCE -> found.withContentDependence(setting);
                case COVERAGE -> found.withCoverage(setting);
                case ROLLOUT_START ->
                    found.withRollout(new Rollout(setting.value(), rollout.months(), rollout.shape()));
                case ROLLOUT_MONTHS ->
                    found.withRollout(new Rollout(rollout.start(), setting.value(), rollout.shape()));
            };
        }

        @Override
        public String name(Scenario scenario) {
            var texts = Texts.of(ScenarioInput.class);
            return texts.get("target.service", scenario.service(service).map(scenario::nameOf).orElse(service),
                    texts.get(field.nameKey()));
        }
    }
}
