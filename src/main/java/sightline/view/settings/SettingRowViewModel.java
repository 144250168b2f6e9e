package sightline.view.settings;

import java.math.BigDecimal;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

import sightline.model.InvalidScenarioException;
import sightline.model.Scenario;
import sightline.text.Numbers;
import sightline.text.Texts;
import sightline.text.Unit;
import sightline.view.document.Document;

/** One row of the left side: a number as text and as a place on a track. */
public final class SettingRowViewModel {

    private final Knob knob;
    private final Document document;
    private final Numbers numbers;
    private final ReadOnlyDoubleWrapper value = new ReadOnlyDoubleWrapper();
    private final ReadOnlyStringWrapper text = new ReadOnlyStringWrapper("");
    private final ReadOnlyDoubleWrapper standard = new ReadOnlyDoubleWrapper();
    private final ReadOnlyBooleanWrapper changed = new ReadOnlyBooleanWrapper();
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");

    public SettingRowViewModel(Knob knob, Document document, Numbers numbers) {
        this.knob = knob;
        this.document = document;
        this.numbers = numbers;
        show(document.scenario());
    }

    public Knob knob() {
        return knob;
    }

    /** The unit in words; empty where the number carries its sign with it. */
    public String unit() {
        var unit = knob.quantity().unit();
        return unit == Unit.SHARE || unit == Unit.MULTIPLE ? "" : Texts.of(Unit.class).get(unit.key());
    }

    public ReadOnlyDoubleProperty valueProperty() {
        return value.getReadOnlyProperty();
    }

    public ReadOnlyStringProperty textProperty() {
        return text.getReadOnlyProperty();
    }

    /** Where the tick of the default stands. */
    public ReadOnlyDoubleProperty standardProperty() {
        return standard.getReadOnlyProperty();
    }

    /** Whether there is something to reset. */
    public ReadOnlyBooleanProperty changedProperty() {
        return changed.getReadOnlyProperty();
    }

    /** Why the last typed value was not taken; empty if it was. */
    public ReadOnlyStringProperty problemProperty() {
        return problem.getReadOnlyProperty();
    }

    /** Takes over what stands in {@code scenario}. */
    public void show(Scenario scenario) {
        var setting = knob.get().apply(scenario);
        var reset = knob.standard().apply(scenario);
        value.set(setting.value());
        text.set(numbers.format(knob.quantity().unit(), setting.value()));
        standard.set(reset.value());
        changed.set(!setting.equals(reset));
        problem.set("");
    }

    /** The thumb is at {@code raw}; the value takes the nearest step. */
    public void slide(double raw) {
        var slider = knob.quantity().slider();
        put(slider.clamp(nearestStep(raw)));
    }

    /** {@code steps} steps up, or down where negative, within the slider. */
    public void step(int steps) {
        slide(value.get() + steps * knob.quantity().step());
    }

    /** Takes a typed value, which may lie outside the slider but not outside the file's bounds. */
    public void type(String typed) {
        if (typed.strip().equals(text.get())) {
            problem.set("");
            return;
        }
        var parsed = numbers.parse(knob.quantity().unit(), typed);
        if (parsed.isEmpty()) {
            problem.set(Texts.of(SettingRowViewModel.class).get("row.notANumber", knob.name(),
                    numbers.format(knob.quantity().unit(), knob.quantity().standard())));
            return;
        }
        try {
            put(knob.quantity().require(knob.name(), parsed.getAsDouble()));
            problem.set(value.get() == parsed.getAsDouble() ? ""
                    : Texts.of(SettingRowViewModel.class).get("row.held", knob.name(), typed.strip(), text.get()));
        } catch (InvalidScenarioException refused) {
            problem.set(outOfBounds(typed.strip()));
        }
    }

    /** Back to value and range of the default. */
    public void reset() {
        document.edit(knob::reset);
    }

    private void put(double newValue) {
        document.edit(scenario -> knob.withValue(scenario, newValue));
    }

    private String outOfBounds(String typed) {
        var unit = knob.quantity().unit();
        var bounds = knob.quantity().file();
        return Texts.of(SettingRowViewModel.class).get("row.outOfBounds", knob.name(), typed,
                numbers.format(unit, bounds.low()), numbers.format(unit, bounds.high()));
    }

    /** In decimals, so that seven steps of 0.01 are 0.07 and not 0.07000000000000001. */
    private double nearestStep(double raw) {
        double step = knob.quantity().step();
        return BigDecimal.valueOf(step).multiply(BigDecimal.valueOf(Math.round(raw / step))).doubleValue();
    }
}
