package sightline.evidence;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Optional;

import sightline.model.Parameter;
import sightline.model.ParameterInput;
import sightline.model.Rollout;
import sightline.model.Scenario;
import sightline.model.Service;
import sightline.model.ServiceField;
import sightline.model.ServiceInput;
import sightline.model.Setting;

/**
 * A set of assumptions that somebody who knows the evidence could hold, each value with what backs it.
 *
 * @param id its name in files
 * @param name its name on screen
 * @param brief its name where there is little room
 * @param values what it sets, in the order of the file
 */
public record Reading(String id, String name, String brief, List<ReadingValue> values) {

    public Reading {
        values = List.copyOf(values);
    }

    /**
     * {@code scenario} read so: with this reading's assumptions, detection, growth of capacity and triage order, and with its
     * shares, dependences and speed of rollout for those services that the scenario has. Name, span, sampling, start and scope of
     * each rollout, coverage, warrants, added sources and the other levers stay the scenario's; so does everything of services
     * that the reading does not know, and the share of the last one is what the others leave.
     *
     * @throws sightline.model.InvalidScenarioException if the shares then add up to more than 1
     */
    public Scenario applyTo(Scenario scenario) {
        var settings = new EnumMap<Parameter, Setting>(scenario.settings());
        var order = scenario.triageOrder();
        for (var value : values) {
            if (value instanceof ReadingValue.OfSetting(ParameterInput(var parameter), var setting, var ids, var note)) {
                settings.put(parameter, setting);
            } else if (value instanceof ReadingValue.OfTriageOrder(var read, var ids, var note)) {
                order = read;
            }
        }
        return scenario.withTriageOrder(order).withSettings(settings)
                .withServices(scenario.services().stream().map(this::read).toList());
    }

    private Service read(Service service) {
        var read = service;
        for (var value : values) {
            if (value instanceof ReadingValue.OfSetting(ServiceInput(var id, var field), var setting, var ids, var note)
                    && id.equals(service.id())) {
                read = with(read, field, setting);
            } else if (value instanceof ReadingValue.OfRollout(var id, var rollout, var ids, var note)
                    && id.equals(service.id())) {
                read = read.withRollout(new Rollout(read.rollout().start(), rollout.months(), rollout.shape()));
            }
        }
        return read;
    }

    private static Service with(Service service, ServiceField field, Setting setting) {
        return switch (field) {
            case SHARE -> service.share() == null ? service : service.withShare(setting);
            case CONTENT_DEPENDENCE -> service.withContentDependence(setting);
            case COVERAGE, ROLLOUT_START, ROLLOUT_MONTHS -> service;
        };
    }

    /** The newest date of the sources that back any value; empty if none is dated. */
    public Optional<PublicationDate> newestSource(Library library) {
        return values.stream().flatMap(value -> value.evidence().stream()).flatMap(id -> library.source(id).stream())
                .flatMap(source -> PublicationDate.parse(source.date()).stream()).max(Comparator.naturalOrder());
    }
}
