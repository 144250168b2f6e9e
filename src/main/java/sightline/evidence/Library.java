package sightline.evidence;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import sightline.model.ScenarioInput;

/** All entries of the evidence. Immutable. */
public final class Library {

    private final Map<String, Entry> entries = new LinkedHashMap<>();
    private final Map<ScenarioInput, List<Mark>> marks = new LinkedHashMap<>();
    private final DuplicateSources repeats;

    Library(List<Entry> entries, DuplicateSources repeats) {
        this.repeats = repeats;
        for (var entry : entries) {
            this.entries.put(entry.id(), entry);
            if (entry instanceof Source source) {
                source.marks().forEach(
                        mark -> marks.computeIfAbsent(mark.input(), input -> new ArrayList<>()).add(mark));
            }
        }
    }

    /** Every entry in the order of the file. */
    public List<Entry> entries() {
        return List.copyOf(entries.values());
    }

    /** Every entry that is a source. */
    public List<Source> sources() {
        return entries.values().stream().filter(Source.class::isInstance).map(Source.class::cast).toList();
    }

    /** Every entry that says where others disagree, or repeat each other. */
    public List<Contradiction> contradictions() {
        return entries.values().stream().filter(Contradiction.class::isInstance).map(Contradiction.class::cast)
                .toList();
    }

    /** The entry called {@code id}, if there is one. */
    public Optional<Entry> entry(String id) {
        return Optional.ofNullable(entries.get(id));
    }

    /** The source called {@code id}, if there is one. */
    public Optional<Source> source(String id) {
        return entry(id).filter(Source.class::isInstance).map(Source.class::cast);
    }

    /** What sources say of {@code input}, in the order of the file, statements in words among them. */
    public List<Mark> marks(ScenarioInput input) {
        return List.copyOf(marks.getOrDefault(input, List.of()));
    }

    /** Everything that any source says something of. */
    public List<ScenarioInput> inputs() {
        return List.copyOf(marks.keySet());
    }

    /** The contradictions among the entries that say something of {@code input}, or between one of them and others. */
    public List<Contradiction> contradictions(ScenarioInput input) {
        var said = marks(input).stream().map(Mark::source).toList();
        return contradictions().stream().filter(row -> row.between().stream().anyMatch(said::contains)).toList();
    }

    /** The contradictions that name the entry called {@code id}. */
    public List<Contradiction> contradictions(String id) {
        return contradictions().stream().filter(row -> row.between().contains(id)).toList();
    }

    /** The numeric marks of {@code input} as figures: those that repeat each other stand together and count once. */
    public List<List<Mark>> figures(ScenarioInput input) {
        return repeats.figures(marks(input)).stream().map(List::copyOf).toList();
    }

    /** Where {@code value} stands among the figures of {@code input}. */
    public EvidencePosition standing(ScenarioInput input, double value) {
        int statements = (int) marks(input).stream().filter(mark -> !mark.span().isNumeric()).count();
        return EvidencePosition.of(value, figures(input), statements);
    }
}
