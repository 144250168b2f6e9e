package sightline.view.settings;

import java.util.Optional;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

import sightline.model.Scenario;
import sightline.model.Setting;
import sightline.text.Numbers;
import sightline.text.Texts;
import sightline.text.Unit;
import sightline.view.settings.NumberText.Typed;
import sightline.workspace.Document;

/** One row of the left side: a number as text and as a place on a track. */
public final class SettingRowViewModel {

    private final Knob knob;
    private final Document document;
    private final NumberText words;
    private final ReadOnlyObjectWrapper<Setting> setting;
    private final ReadOnlyStringWrapper text = new ReadOnlyStringWrapper("");
    private final ReadOnlyDoubleWrapper standard = new ReadOnlyDoubleWrapper();
    private final ReadOnlyBooleanWrapper changed = new ReadOnlyBooleanWrapper();
    private final ReadOnlyStringWrapper unpin = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper pinned = new ReadOnlyBooleanWrapper();
    private final ReadOnlyStringWrapper range = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");

    private Optional<Setting> said = Optional.empty();

    public SettingRowViewModel(Knob knob, Document document, Numbers numbers) {
        this.knob = knob;
        this.document = document;
        words = new NumberText(knob, numbers);
        setting = new ReadOnlyObjectWrapper<>(knob.get().apply(document.scenario()));
        show(document.scenario());
    }

    public Knob knob() {
        return knob;
    }

    /** The unit in words; empty where the number carries its sign with it. */
    public String unit() {
        var unit = knob.quantity().unit();
        return unit.isWrittenAsSign() ? "" : Texts.of(Unit.class).get(unit.key());
    }

    /** Value and range. */
    public ReadOnlyObjectProperty<Setting> settingProperty() {
        return setting.getReadOnlyProperty();
    }

    public ReadOnlyStringProperty textProperty() {
        return text.getReadOnlyProperty();
    }

    /** The range in words, or that there is none. */
    public ReadOnlyStringProperty rangeProperty() {
        return range.getReadOnlyProperty();
    }

    /** For an editor of the range. */
    public RangeViewModel editRange() {
        return new RangeViewModel(document, words);
    }

    /** Where the tick of the default stands. */
    public ReadOnlyDoubleProperty standardProperty() {
        return standard.getReadOnlyProperty();
    }

    /** Whether there is something to reset. */
    public ReadOnlyBooleanProperty changedProperty() {
        return changed.getReadOnlyProperty();
    }

    /** Whether the value was set by hand, so that its range has no effect. */
    public ReadOnlyBooleanProperty pinnedProperty() {
        return pinned.getReadOnlyProperty();
    }

    /** Why the last typed value was not taken; empty if it was. */
    public ReadOnlyStringProperty problemProperty() {
        return problem.getReadOnlyProperty();
    }

    /** Takes over what stands in {@code scenario}. */
    public void show(Scenario scenario) {
        problem.set("");
        var shown = knob.get().apply(scenario);
        if (said.equals(Optional.of(shown))) {
            return; // most rows, with every move of one of them
        }
        said = Optional.of(shown);
        var reset = knob.standard().apply(scenario);
        setting.set(shown);
        text.set(words.write(shown.value()));
        range.set(inWords(shown));
        standard.set(reset.value());
        changed.set(!shown.equals(reset));
        pinned.set(shown.pinned());
        unpin.set(unpinInWords(shown));
    }

    /** The thumb is at {@code raw}; the value takes the nearest step. */
    public void slide(double raw) {
        double value = knob.onStep(raw);
        if (Double.compare(value, setting.get().value()) != 0) { // less than a step is no move, and pins nothing
            put(value);
        }
    }

    /** {@code steps} steps up, or down where negative, within the slider. */
    public void step(int steps) {
        double value = setting.get().value();
        double target = knob.quantity().slider().clamp(value + steps * knob.quantity().step());
        if (Math.signum(target - value) == Math.signum(steps)) { // beyond an end a step goes no further, and not back either
            slide(target);
        }
    }

    /** Takes a typed value, which may lie outside the slider but not outside the file's bounds. */
    public void type(String typed) {
        if (typed.strip().equals(text.get())) {
            problem.set("");
            return;
        }
        switch (words.read(typed)) {
            case Typed.Refused refused -> problem.set(refused.sentence());
            case Typed.Taken(double number) -> {
                put(number);
                problem.set(setting.get().value() == number ? ""
                        : Texts.of(SettingRowViewModel.class).get("row.held", knob.name(), typed.strip(), text.get()));
            }
        }
    }

    /** Back to value and range of the default. */
    public void reset() {
        document.edit(knob::reset);
    }

    /** What unpinning does, in words. */
    public ReadOnlyStringProperty unpinProperty() {
        return unpin.getReadOnlyProperty();
    }

    /** Lets the range act again. */
    public void unpin() {
        knob.unpinned(document.scenario()).ifPresentOrElse(unpinned -> document.edit(scenario -> unpinned),
                () -> problem.set(words.cannotUnpin(setting.get())));
    }

    private String unpinInWords(Setting shown) {
        var texts = Texts.of(SettingRowViewModel.class);
        return shown.rangeContainsValue() ? texts.get("row.unpin", knob.name())
                : texts.get("row.unpinMoves", knob.name(), words.write(shown.unpin().value()));
    }

    private String inWords(Setting shown) {
        var texts = Texts.of(SettingRowViewModel.class);
        var low = words.write(shown.low());
        var high = words.write(shown.high());
        var shape = texts.get("range.word." + shown.shape().id());
        if (shown.pinned()) {
            return texts.get("range.pinnedWords", words.write(shown.value()), low, high, shape);
        }
        return shown.isCertain() ? texts.get("range.none") : texts.get("range.words", low, high, shape);
    }

    private void put(double newValue) {
        document.edit(scenario -> knob.withValue(scenario, newValue));
    }
}
