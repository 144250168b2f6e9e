package sightline.view.settings;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

import sightline.model.Rollout;
import sightline.model.Scenario;
import sightline.model.Service;
import sightline.model.ServiceField;
import sightline.model.Setting;

/** The knobs of one service of a scenario: those of its numbers that it has. */
final class ServiceKnobs {

    private final String service;
    private final Scenario defaults;

    private ServiceKnobs(String service, Scenario defaults) {
        this.service = service;
        this.defaults = defaults;
    }

    /**
     * @param service what stands in the scenario now
     * @param defaults where reset looks for a service of the same id
     */
    static List<Knob> of(Service service, Scenario defaults) {
        var knobs = new ServiceKnobs(service.id(), defaults);
        var list = new ArrayList<Knob>();
        if (service.share() != null) {
            list.add(knobs.share());
        }
        list.add(knobs.knob(ServiceField.CONTENT_DEPENDENCE, Service::contentDependence,
                Service::withContentDependence));
        if (service.coverage() != null) {
            list.add(knobs.knob(ServiceField.COVERAGE, Service::coverage, Service::withCoverage));
        }
        list.add(knobs.knob(ServiceField.ROLLOUT_START, it -> Setting.certain(it.rollout().start()),
                (it, start) -> it.withRollout(
                        new Rollout(start.value(), it.rollout().months(), it.rollout().shape()))));
        list.add(knobs.knob(ServiceField.ROLLOUT_MONTHS, it -> Setting.certain(it.rollout().months()),
                (it, months) -> it.withRollout(
                        new Rollout(it.rollout().start(), months.value(), it.rollout().shape()))));
        return list;
    }

    /** A share can't grow past what the other named services leave; its range can, as drawn shares are scaled down. */
    private Knob share() {
        var plain = knob(ServiceField.SHARE, Service::share, Service::withShare);
        return new Knob(plain.id(), plain.quantity(), plain.get(), (scenario, setting) -> {
            double most = Math.max(plain.value(scenario), 1 - sharesBeside(scenario));
            return plain.set().apply(scenario, setting.atMost(most));
        }, plain.standard());
    }

    private double sharesBeside(Scenario scenario) {
        return scenario.services().stream().filter(other -> !other.id().equals(service)).map(Service::share)
                .filter(Objects::nonNull).mapToDouble(Setting::value).sum();
    }

    private Knob knob(ServiceField field, Function<Service, @Nullable Setting> get,
            BiFunction<Service, Setting, Service> set) {
        var standard = defaults.service(service).map(get).orElse(Setting.certain(field.standard()));
        return new Knob(field.of(service), field,
                scenario -> scenario.service(service).map(get).orElse(standard),
                (scenario, setting) -> scenario.service(service)
                        .map(it -> scenario.withService(scenario.services().indexOf(it), set.apply(it, setting)))
                        .orElse(scenario),
                scenario -> standard);
    }
}
