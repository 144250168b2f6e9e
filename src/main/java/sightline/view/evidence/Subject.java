package sightline.view.evidence;

import java.util.List;
import java.util.Optional;

import sightline.evidence.Library;
import sightline.model.AddedSource;
import sightline.model.Scenario;
import sightline.model.ScenarioInput;

/**
 * The number in focus with all that is behind it.
 *
 * @param input the number
 * @param name what people call it
 * @param cards what is published about it
 * @param disputes where those sources disagree, or repeat each other
 * @param added the sources added to the scenario
 */
record Subject(ScenarioInput input, String name, List<Card> cards, List<Dispute> disputes, List<AddedSource> added) {

    Subject {
        cards = List.copyOf(cards);
        disputes = List.copyOf(disputes);
        added = List.copyOf(added);
    }

    /** The subject of {@code input}; empty if {@code scenario} has no such number. */
    static Optional<Subject> of(ScenarioInput input, Scenario scenario, Library library) {
        return input.setting(scenario).map(setting -> new Subject(input, input.name(scenario), Card.of(library, input),
                library.contradictions(input).stream().map(row -> Dispute.of(row, library)).toList(),
                scenario.evidence().stream().filter(source -> source.input().equals(input)).toList()));
    }

    /** Whether figures can be held against its value: not where none is tied to it, nor where what is published are dates. */
    boolean hasStanding() {
        return input.takesEvidence() && !input.quantity().isTiming();
    }

    /** Whether it has no figure, added sources aside. */
    boolean hasNoFigure() {
        return cards.stream().flatMap(card -> card.marks().stream()).noneMatch(mark -> mark.span().isNumeric());
    }
}
