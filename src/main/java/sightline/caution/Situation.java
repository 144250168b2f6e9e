package sightline.caution;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

import sightline.evidence.Library;
import sightline.evidence.ObservedPoint;
import sightline.evidence.ObservedSeries;
import sightline.model.Influence;
import sightline.model.Scenario;
import sightline.model.ScenarioInput;
import sightline.model.Series;
import sightline.model.Service;
import sightline.text.Numbers;
import sightline.text.Texts;

/**
 * What is in front of somebody.
 *
 * @param scenario whose numbers are shown
 * @param shown the series that are shown
 * @param month the month that single numbers are given for, 0 to the scenario's last
 * @param observed whether observed points are shown as well
 * @param compared observed points that are set against each other, if any
 * @param library the evidence
 * @param numbers how numbers look
 */
public record Situation(Scenario scenario, List<Series> shown, int month, boolean observed, List<Compared> compared,
        Library library, Numbers numbers) {

    /** An observed point that is set against another. */
    public record Compared(ObservedSeries series, ObservedPoint point) {}

    public Situation {
        shown = List.copyOf(shown);
        compared = List.copyOf(compared);
    }

    /** With nothing observed beside the scenario. */
    public static Situation of(Scenario scenario, Collection<? extends Series> shown, int month, Library library,
            Numbers numbers) {
        return new Situation(scenario, List.copyOf(shown), month, false, List.of(), library, numbers);
    }

    /** With observed points laid over the scenario's series. */
    public Situation withObserved() {
        return new Situation(scenario, shown, month, true, compared, library, numbers);
    }

    /** With {@code points} set against each other. */
    public Situation comparing(Compared... points) {
        return new Situation(scenario, shown, month, observed, List.of(points), library, numbers);
    }

    /** P: the services in scope whose final coverage can be above 0. */
    List<Service> encrypted() {
        return scenario.services().stream().filter(service -> Influence.isEncrypted(scenario, service)).toList();
    }

    /** Their names on one line. */
    String names(Collection<Service> services) {
        return services.stream().map(scenario::nameOf).collect(Collectors.joining(between()));
    }

    /** What the inputs are called, on one line. */
    String named(Collection<ScenarioInput> inputs) {
        return inputs.stream().map(input -> input.name(scenario)).collect(Collectors.joining(between()));
    }

    /** The text of {@code key}. */
    String text(String key, Object... arguments) {
        return Texts.of(Situation.class).get(key, arguments);
    }

    private String between() {
        return text("between");
    }
}
