package sightline.view.evidence;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import sightline.model.AddedSource;
import sightline.model.Bounds;
import sightline.model.Scenario;
import sightline.model.ScenarioInput;
import sightline.text.Numbers;
import sightline.text.Texts;
import sightline.view.toolkit.QuantityText;
import sightline.workspace.Document;

/** A source of one's own while it is typed. What is refused stays as it was typed. */
public final class SourceFormViewModel {

    /** What there is to type. */
    enum Field {
        LOW("low"), HIGH("high"), TITLE("title"), PUBLISHER("publisher"), DATE("date"), ADDRESS("address"),
        NOTE("note");

        private final String id;

        Field(String id) {
            this.id = id;
        }

        /** The name in ids and keys. */
        String id() {
            return id;
        }
    }

    private final ScenarioInput input;
    private final String name;
    private final Document document;
    private final QuantityText number;
    private final Texts texts = Texts.of(SourceFormViewModel.class);
    private final Map<Field, StringProperty> typed = new EnumMap<>(Field.class);
    private final Map<Field, StringProperty> problems = new EnumMap<>(Field.class);

    SourceFormViewModel(ScenarioInput input, String name, Document document, Numbers numbers) {
        this.input = input;
        this.name = name;
        this.document = document;
        number = new QuantityText(input.quantity(), numbers);
        for (var field : Field.values()) {
            typed.put(field, new SimpleStringProperty(""));
            problems.put(field, new SimpleStringProperty(""));
        }
    }

    /** What was typed into {@code other} and not added. */
    void typeAs(SourceFormViewModel other) {
        typed.forEach((field, text) -> text.set(other.typedProperty(field).get()));
    }

    /** Nothing typed. */
    void clear() {
        typed.values().forEach(text -> text.set(""));
        problems.values().forEach(problem -> problem.set(""));
    }

    /** What the source is about. */
    String name() {
        return name;
    }

    /** How a number is typed. */
    String example() {
        return number.example();
    }

    StringProperty typedProperty(Field field) {
        return typed.getOrDefault(field, new SimpleStringProperty(""));
    }

    /** What was last said of {@code field} is said no more. */
    void forgive(Field field) {
        problemProperty(field).set("");
    }

    /** One sentence on what is wrong with {@code field}; empty if nothing is, or nobody has asked yet. */
    StringProperty problemProperty(Field field) {
        return problems.getOrDefault(field, new SimpleStringProperty(""));
    }

    /** Adds the source to the scenario as one step of undo; the first field with a problem if that can't be. */
    Optional<Field> add() {
        var figure = check();
        var wrong = List.of(Field.values()).stream().filter(field -> !problemProperty(field).get().isEmpty())
                .findFirst();
        if (wrong.isEmpty()) {
            figure.ifPresent(bounds -> document.edit(scenario -> {
                var sources = new ArrayList<>(scenario.evidence());
                sources.add(new AddedSource(input, bounds, text(Field.PUBLISHER), text(Field.TITLE), text(Field.DATE),
                        text(Field.ADDRESS), text(Field.NOTE)));
                return scenario.withEvidence(sources);
            }));
            clear();
        }
        return wrong;
    }

    private Optional<Bounds> check() {
        problems.values().forEach(problem -> problem.set(""));
        refuse(text(Field.TITLE).isEmpty(), Field.TITLE, "form.noTitle");
        refuse(!AddedSource.isDate(text(Field.DATE)), Field.DATE,
                "form.noDate");
        refuse(!text(Field.ADDRESS).isEmpty() && !AddedSource.ADDRESS.matcher(text(Field.ADDRESS)).matches(),
                Field.ADDRESS, "form.noAddress");
        refuse(document.scenario().evidence().size() >= Scenario.MOST_SOURCES, Field.NOTE, "form.tooMany");
        return figure();
    }

    private Optional<Bounds> figure() {
        var low = number(Field.LOW);
        var high = text(Field.HIGH).isEmpty() ? low : number(Field.HIGH);
        if (low.isEmpty() || high.isEmpty()) {
            return Optional.empty();
        }
        if (low.getAsDouble() > high.getAsDouble()) {
            refuse(true, Field.HIGH, "form.turned");
            return Optional.empty();
        }
        return Optional.of(new Bounds(low.getAsDouble(), high.getAsDouble()));
    }

    private OptionalDouble number(Field field) {
        var typed = number.parse(text(field));
        if (typed.isEmpty()) {
            refuse(true, field, text(field).isEmpty() ? "form.noFigure" : "form.notANumber");
            return typed;
        }
        if (input.quantity().file().contain(typed.getAsDouble())) {
            return typed;
        }
        problemProperty(field).set(texts.get("form.outOfBounds", text(field), number.least(), number.most()));
        return OptionalDouble.empty();
    }

    private void refuse(boolean wrong, Field field, String key) {
        if (wrong) {
            problemProperty(field).set(texts.get(key, text(field), example(), Integer.toString(Scenario.MOST_SOURCES)));
        }
    }

    private String text(Field field) {
        return typedProperty(field).get().strip();
    }
}
