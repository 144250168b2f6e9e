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
import sightline.model.ScenarioInput;
import sightline.model.Setting;
import sightline.text.Numbers;
import sightline.text.Texts;
import sightline.text.Unit;
import sightline.view.settings.NumberText.Typed;
import sightline.view.track.SliderSteps;
import sightline.workspace.Document;

/** One row of the left side: a number as text and as a place on a track. */
public final class SettingRowViewModel {

    private final ScenarioInput input;
    private final Document document;
    private final Setting reset;
    private final Scenario defaults;
    private final NumberText words;
    private final SliderSteps steps;
    private final ReadOnlyObjectWrapper<Setting> setting;
    private final ReadOnlyStringWrapper text = new ReadOnlyStringWrapper("");
    private final ReadOnlyDoubleWrapper standard = new ReadOnlyDoubleWrapper();
    private final ReadOnlyBooleanWrapper changed = new ReadOnlyBooleanWrapper();
    private final ReadOnlyStringWrapper unpin = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper pinned = new ReadOnlyBooleanWrapper();
    private final ReadOnlyStringWrapper range = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");

    private Optional<Setting> said = Optional.empty();

    /** @param defaults the scenario that reset goes back to */
    public SettingRowViewModel(ScenarioInput input, Document document, Scenario defaults, Numbers numbers) {
        this.input = input;
        this.document = document;
        this.defaults = defaults;
        reset = input.standard(defaults);
        words = new NumberText(input, numbers);
        steps = new SliderSteps(input.quantity());
        setting = new ReadOnlyObjectWrapper<>(in(document.scenario()));
        show(document.scenario());
    }

    public ScenarioInput input() {
        return input;
    }

    /** The unit in words; empty where the number carries its sign with it. */
    public String unit() {
        var unit = input.quantity().unit();
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
        return new RangeViewModel(document, defaults, words);
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
        var shown = in(scenario);
        if (said.equals(Optional.of(shown))) {
            return; // most rows, with every move of one of them
        }
        said = Optional.of(shown);
        setting.set(shown);
        text.set(words.write(shown.value()));
        range.set(inWords(shown));
        standard.set(reset.value());
        changed.set(!shown.equals(reset));
        pinned.set(shown.pinned());
        unpin.set(words.unpinning(shown));
    }

    /** The thumb is at {@code raw}; the value takes the nearest step. */
    public void slide(double raw) {
        double value = steps.nearest(raw);
        if (Double.compare(value, setting.get().value()) != 0) { // less than a step is no move, and pins nothing
            put(value);
        }
    }

    /** {@code count} steps up, or down where negative, within the slider. */
    public void step(int count) {
        double value = setting.get().value();
        double next = steps.from(value, count);
        if (Math.signum(next - value) == Math.signum(count)) { // beyond an end a step goes no further, and not back either
            slide(next);
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
                        : Texts.of(SettingRowViewModel.class).get("row.held", input.name(), typed.strip(), text.get()));
            }
        }
    }

    /** Back to value and range of the default. */
    public void reset() {
        document.edit(scenario -> input.reset(scenario, defaults));
    }

    /** What unpinning does, in words. */
    public ReadOnlyStringProperty unpinProperty() {
        return unpin.getReadOnlyProperty();
    }

    /** Lets the range act again. */
    public void unpin() {
        input.unpinned(document.scenario()).ifPresentOrElse(unpinned -> document.edit(scenario -> unpinned),
                () -> problem.set(words.cannotUnpin(setting.get())));
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

    /** A service's row may be asked once more when its service has gone. */
    private Setting in(Scenario scenario) {
        return input.setting(scenario).orElse(reset);
    }

    private void put(double newValue) {
        document.edit(scenario -> input.withValue(scenario, newValue));
    }
}
