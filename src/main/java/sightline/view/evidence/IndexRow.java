package sightline.view.evidence;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

import sightline.evidence.Contradiction;
import sightline.evidence.Entry;
import sightline.evidence.Grade;
import sightline.evidence.Library;
import sightline.evidence.Mark;
import sightline.evidence.PublicationDate;
import sightline.evidence.Source;
import sightline.model.Scenario;
import sightline.model.ScenarioInput;

/**
 * One entry as the index shows and finds it.
 *
 * @param entry the entry
 * @param inputs what it bears on; a contradiction on what the entries bear on that it is about
 * @param parameters the same by name
 * @param grade absent for a contradiction
 * @param date when it was published, where that is known
 */
record IndexRow(Entry entry, List<ScenarioInput> inputs, String parameters, Optional<Grade> grade,
        Optional<PublicationDate> date) {

    IndexRow {
        inputs = List.copyOf(inputs);
    }

    static IndexRow of(Entry entry, Library library, Scenario scenario) {
        var inputs = switch (entry) {
            case Source source -> inputs(source);
            case Contradiction row -> row.between().stream().flatMap(id -> library.source(id).stream())
                    .flatMap(source -> inputs(source).stream()).distinct().toList();
        };
        var names = inputs.stream().map(input -> input.name(scenario)).collect(Collectors.joining(", "));
        return switch (entry) {
            case Source source -> new IndexRow(source, inputs, names, Optional.of(source.grade()),
                    PublicationDate.parse(source.date()));
            case Contradiction row -> new IndexRow(row, inputs, names, Optional.empty(), Optional.empty());
        };
    }

    private static List<ScenarioInput> inputs(Source source) {
        return source.marks().stream().map(Mark::input).distinct().toList();
    }

    String publisher() {
        return entry instanceof Source source ? source.publisher() : "";
    }

    /** The date as its publisher has it; empty if there is none. */
    String dateText() {
        return entry instanceof Source source ? source.date() : "";
    }

    /** Whether every word of {@code words}, in small letters, stands somewhere in the entry. */
    boolean has(List<String> words) {
        var all = switch (entry) {
            case Source source -> List.of(source.unit(), source.period(), source.publisher(), source.title(),
                    source.date(), source.url(), source.grade().text());
            case Contradiction row -> row.between();
        };
        var text = String.join("\n", entry.id(), entry.topic(), entry.claim(), entry.note(), parameters,
                String.join("\n", all)).toLowerCase(Locale.ROOT);
        return words.stream().allMatch(text::contains);
    }
}
