package sightline.view.evidence;

import java.util.List;
import java.util.Optional;

import sightline.evidence.Library;
import sightline.model.AddedSource;
import sightline.model.Scenario;
import sightline.model.ScenarioInput;
import sightline.view.settings.Knob;

/**
 * The number in focus with all that is behind it.
 *
 * @param knob the number
 * @param target what entries and added sources call it; empty if none of them can be about it
 * @param name what people call it
 * @param cards what is published about it
 * @param disputes where those sources disagree, or repeat each other
 * @param added the sources added to the scenario
 */
record Subject(Knob knob, Optional<ScenarioInput> target, String name, List<Card> cards, List<Dispute> disputes,
        List<AddedSource> added) {

    Subject {
        cards = List.copyOf(cards);
        disputes = List.copyOf(disputes);
        added = List.copyOf(added);
    }

    /** The subject of {@code knob}; empty if {@code scenario} has no such number. */
    static Optional<Subject> of(Knob knob, Scenario scenario, Library library) {
        var target = ScenarioInput.of(knob.id());
        if (target.isEmpty()) {
            return Optional.of(new Subject(knob, target, knob.name(), List.of(), List.of(), List.of()));
        }
        var named = target.orElseThrow();
        return named.setting(scenario).map(setting -> new Subject(knob, target, named.name(scenario),
                Card.of(library, named),
                library.contradictions(named).stream().map(row -> Dispute.of(row, library)).toList(),
                scenario.evidence().stream().filter(source -> source.target().equals(named)).toList()));
    }

    /** Whether figures can be held against its value: not where none is tied to it, nor where what is published are dates. */
    boolean hasStanding() {
        return target.isPresent() && !knob.quantity().isTiming();
    }

    /** Whether it has no figure, added sources aside. */
    boolean hasNoFigure() {
        return cards.stream().flatMap(card -> card.marks().stream()).noneMatch(mark -> mark.span().isNumeric());
    }
}
