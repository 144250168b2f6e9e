package sightline.evidence;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import sightline.model.AddedSource;
import sightline.model.Influence;
import sightline.model.Scenario;
import sightline.model.ScenarioInput;
import sightline.model.Series;
import sightline.model.Setting;
import sightline.text.Numbers;
import sightline.text.Texts;

/**
 * What there is behind one setting of a scenario.
 *
 * @param input what is set
 * @param setting what it is set to
 * @param standing where its value stands among the published figures; sources added to the scenario do not count
 * @param marks what the library says of it
 * @param added the sources added to the scenario that are about it
 */
public record InputEvidence(ScenarioInput input, Setting setting, EvidencePosition standing, List<Mark> marks,
        List<AddedSource> added) {

    public InputEvidence {
        marks = List.copyOf(marks);
        added = List.copyOf(added);
    }

    /** What is behind every setting of {@code scenario} that takes evidence, in the order of {@link ScenarioInput#all}. */
    public static List<InputEvidence> all(Scenario scenario, Library library) {
        return ScenarioInput.all(scenario).stream().flatMap(input -> of(scenario, input, library).stream()).toList();
    }

    /**
     * What is behind those settings of {@code scenario} that can act on any of {@code shown}. Start and length of a rollout are
     * left out: what is published of them are dates, not figures that a value could be held against.
     */
    public static List<InputEvidence> acting(Scenario scenario, Collection<? extends Series> shown, Library library) {
        return Influence.on(scenario, shown).stream().filter(input -> !input.quantity().isTiming())
                .flatMap(input -> of(scenario, input, library).stream()).toList();
    }

    /** What is behind {@code input}; empty if {@code scenario} does not set it, or nothing published is tied to it. */
    public static Optional<InputEvidence> of(Scenario scenario, ScenarioInput input, Library library) {
        var added = scenario.evidence().stream().filter(source -> source.input().equals(input)).toList();
        return input.setting(scenario).filter(set -> input.takesEvidence())
                .map(setting -> new InputEvidence(input, setting,
                        library.standing(input, setting.value()), library.marks(input), added));
    }

    /** Whether a source that was added to the scenario contains the value. */
    public boolean isInAdded() {
        return added.stream().anyMatch(source -> span(source).contains(setting.value()));
    }

    /** That no published figure contains the value; empty if one does, or there is none at all. */
    public Optional<String> outside(Numbers numbers) {
        return standing.outside(input.quantity().unit(), numbers)
                .map(text -> isInAdded() ? Texts.of(InputEvidence.class).get("outside.butAdded", text) : text);
    }

    /** What an added source supports, to be drawn like the span of a mark. */
    public static SupportedRange span(AddedSource source) {
        return source.isPoint() ? new SupportedRange.Point(source.figure().low())
                : new SupportedRange.Interval(source.figure().low(), source.figure().high());
    }
}
