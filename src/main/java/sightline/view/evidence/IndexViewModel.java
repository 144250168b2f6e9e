package sightline.view.evidence;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import javafx.beans.Observable;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.transformation.FilteredList;

import sightline.evidence.Entry;
import sightline.evidence.Grade;
import sightline.evidence.Library;
import sightline.model.Scenario;
import sightline.model.ScenarioInput;
import sightline.text.Numbers;

/** All entries of the evidence, and which of them are looked for. */
public final class IndexViewModel {

    /** Stands for entries without a date among years. */
    static final int UNDATED = 0;

    private final Library library;
    private final Scenario scenario;
    private final Numbers numbers;
    private final FilteredList<IndexRow> rows;
    private final StringProperty text = new SimpleStringProperty("");
    private final ObjectProperty<Optional<String>> topic = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Optional<Grade>> grade = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Optional<ScenarioInput>> parameter = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Optional<Integer>> year = new SimpleObjectProperty<>(Optional.empty());

    /** @param scenario the one that names services */
    public IndexViewModel(Library library, Scenario scenario, Numbers numbers) {
        this.library = library;
        this.scenario = scenario;
        this.numbers = numbers;
        rows = new FilteredList<>(FXCollections.observableArrayList(
                library.entries().stream().map(entry -> IndexRow.of(entry, library, scenario)).toList()));
        Stream.<Observable>of(text, topic, grade, parameter, year).forEach(filter -> filter.subscribe(this::filter));
    }

    Library library() {
        return library;
    }

    Scenario scenario() {
        return scenario;
    }

    Figures figures() {
        return new Figures(numbers);
    }

    /** The entries that have all that is looked for, in the order of the file. */
    FilteredList<IndexRow> rows() {
        return rows;
    }

    List<Entry> entries() {
        return rows.stream().map(IndexRow::entry).toList();
    }

    /** How many entries there are in all. */
    int all() {
        return rows.getSource().size();
    }

    StringProperty textProperty() {
        return text;
    }

    ObjectProperty<Optional<String>> topicProperty() {
        return topic;
    }

    ObjectProperty<Optional<Grade>> gradeProperty() {
        return grade;
    }

    ObjectProperty<Optional<ScenarioInput>> parameterProperty() {
        return parameter;
    }

    ObjectProperty<Optional<Integer>> yearProperty() {
        return year;
    }

    List<Optional<String>> topics() {
        return choices(library.entries().stream().map(Entry::topic).distinct());
    }

    List<Optional<Grade>> grades() {
        return choices(Arrays.stream(Grade.values()));
    }

    List<Optional<ScenarioInput>> parameters() {
        return choices(library.inputs().stream()
                .sorted(Comparator.comparing(input -> input.name(scenario), String.CASE_INSENSITIVE_ORDER)));
    }

    /** The years in which anything was published, newest first, and {@link #UNDATED}. */
    List<Optional<Integer>> years() {
        return choices(rows.getSource().stream().map(IndexViewModel::yearOf).distinct()
                .sorted(Comparator.reverseOrder()));
    }

    /** Looks for everything. */
    void clear() {
        text.set("");
        topic.set(Optional.empty());
        grade.set(Optional.empty());
        parameter.set(Optional.empty());
        year.set(Optional.empty());
    }

    private void filter() {
        var words = Arrays.stream(text.get().strip().toLowerCase(Locale.ROOT).split("\\s+")).toList();
        rows.setPredicate(row -> row.has(words) && matches(topic.get(), row.entry().topic())
                && (grade.get().isEmpty() || grade.get().equals(row.grade()))
                && (parameter.get().isEmpty() || row.inputs().contains(parameter.get().get()))
                && matches(year.get(), yearOf(row)));
    }

    private static int yearOf(IndexRow row) {
        return row.date().map(date -> date.year()).orElse(UNDATED);
    }

    private static <T> boolean matches(Optional<T> wanted, T found) {
        return wanted.isEmpty() || Objects.equals(wanted.get(), found);
    }

    private static <T> List<Optional<T>> choices(Stream<T> values) {
        return Stream.concat(Stream.of(Optional.<T>empty()), values.map(Optional::of)).toList();
    }
}
