package sightline.view.settings;

import java.util.ArrayList;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

import sightline.model.Rollout;
import sightline.model.RolloutShape;
import sightline.model.Scenario;
import sightline.model.Service;
import sightline.model.ServiceField;
import sightline.model.Setting;
import sightline.text.Texts;
import sightline.workspace.Document;

/** What can be done to the list of services. */
public final class ServicesViewModel {

    private final SettingsViewModel settings;
    private final Document document;
    private final Consumer<String> say;

    /** @param say told, in one sentence, what else a change has changed */
    public ServicesViewModel(SettingsViewModel settings, Consumer<String> say) {
        this.settings = settings;
        this.say = say;
        document = settings.document();
    }

    SettingsViewModel settings() {
        return settings;
    }

    Document document() {
        return document;
    }

    public boolean canAdd() {
        return document.scenario().services().size() < Scenario.MOST_SERVICES;
    }

    public boolean canRemove() {
        return document.scenario().services().size() > 1;
    }

    /**
     * Adds a service before the last one: with no share and out of scope it changes no number until it is moved.
     *
     * @return its id; empty if there is no room for another one
     */
    public Optional<String> add() {
        if (!canAdd()) {
            return Optional.empty();
        }
        int number = freeNumber(document.scenario());
        var id = "service-" + number;
        document.edit(scenario -> {
            var services = new ArrayList<>(scenario.services());
            services.add(services.size() - 1,
                    new Service(id,
                            Texts.of(ServicesViewModel.class).get("services.new", Integer.toString(number)),
                            Setting.certain(ServiceField.SHARE.standard()),
                            Setting.certain(ServiceField.CONTENT_DEPENDENCE.standard()), false, null,
                            Rollout.AT_ONCE));
            return scenario.withServices(services);
        });
        return Optional.of(id);
    }

    /** Removes a service; without the last one, the one before it has what the others leave, which is said. */
    public void remove(String id) {
        if (!canRemove()) {
            return;
        }
        boolean last = document.scenario().services().getLast().id().equals(id);
        document.edit(scenario -> {
            var services = new ArrayList<>(scenario.services());
            services.removeIf(service -> service.id().equals(id));
            services.set(services.size() - 1, services.getLast().withShare(null));
            return scenario.withServices(services);
        });
        if (last) {
            sayWhoHasTheRest();
        }
    }

    private void sayWhoHasTheRest() {
        var scenario = document.scenario();
        var rest = scenario.services().getLast();
        say.accept(Texts.of(ServicesViewModel.class).get("services.hasTheRest", scenario.nameOf(rest),
                settings.numbers().format(ServiceField.SHARE.unit(),
                        scenario.shareValue(scenario.services().size() - 1))));
    }

    public void rename(String id, String name) {
        change(id, service -> service.withName(name));
    }

    public void scope(String id, boolean inScope) {
        change(id, service -> service.withInScope(inScope));
    }

    /** Its own final coverage, at first the rollout's; or the rollout's again. */
    public void ownCoverage(String id, boolean own) {
        change(id, service -> service.withCoverage(own
                ? Setting.certain(document.scenario().value(sightline.model.Parameter.ROLLOUT_COVERAGE)) : null));
    }

    public void shape(String id, RolloutShape shape) {
        change(id, service -> service
                .withRollout(new Rollout(service.rollout().start(), service.rollout().months(), shape)));
    }

    private void change(String id, UnaryOperator<Service> change) {
        document.edit(scenario -> scenario.withServices(scenario.services().stream()
                .map(service -> service.id().equals(id) ? change.apply(service) : service).toList()));
    }

    private static int freeNumber(Scenario scenario) {
        int number = 1;
        while (scenario.service("service-" + number).isPresent()) {
            number++;
        }
        return number;
    }
}
