package sightline.view.settings;

import java.math.BigDecimal;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

import sightline.model.RangeShape;
import sightline.model.Scenario;
import sightline.model.Setting;
import sightline.text.Texts;
import sightline.view.document.Document;
import sightline.view.settings.NumberText.Typed;

/** What the editor of a knob's range can do: always low <= value <= high, and the value is not touched. */
public final class RangeViewModel {

    /** A new range of something that has none shipped reaches this part of the slider to both sides. */
    private static final BigDecimal REACH = new BigDecimal("0.1");

    private final Document document;
    private final NumberText words;
    private final Knob knob;
    private final ReadOnlyObjectWrapper<Setting> setting;
    private final ReadOnlyBooleanWrapper asShipped = new ReadOnlyBooleanWrapper();
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");

    RangeViewModel(Document document, NumberText words) {
        this.document = document;
        this.words = words;
        knob = words.knob();
        setting = new ReadOnlyObjectWrapper<>(now());
        show(document.scenario());
    }

    Document document() {
        return document;
    }

    public Knob knob() {
        return knob;
    }

    /** Value and range as they stand. */
    public ReadOnlyObjectProperty<Setting> settingProperty() {
        return setting.getReadOnlyProperty();
    }

    /** Whether the range is that of the shipped scenario already. */
    public ReadOnlyBooleanProperty asShippedProperty() {
        return asShipped.getReadOnlyProperty();
    }

    /** Why the last typed end was not taken; empty if it was. */
    public ReadOnlyStringProperty problemProperty() {
        return problem.getReadOnlyProperty();
    }

    /** Takes over what stands in {@code scenario}. */
    public void show(Scenario scenario) {
        setting.set(knob.get().apply(scenario));
        asShipped.set(setting.get().equals(shipped(scenario)));
        problem.set("");
    }

    /** {@code end} as text. */
    String text(RangeEnd end) {
        return words.write(end.of(setting.get()));
    }

    /** Takes the value as certain, or gives it a range: the shipped one, or where there is none one of some width. */
    public void range(boolean ranged) {
        if (!ranged) {
            put(Setting.certain(now().value()));
        } else if (now().isCertain()) {
            var shipped = shipped(document.scenario());
            put(shipped.isCertain() ? aboutTheValue() : shipped);
        }
    }

    public void shape(RangeShape shape) {
        put(new Setting(now().value(), now().low(), now().high(), shape));
    }

    /** Low, high and shape as in the shipped scenario, stretched to the value where it lies outside. */
    public void asShipped() {
        put(shipped(document.scenario()));
    }

    /** The thumb of {@code end} is at {@code raw}; it takes the nearest step, and stops at the value. */
    void slide(RangeEnd end, double raw) {
        var before = now();
        double at = end.outer(knob.onStep(raw), before.value());
        put(end.in(before, at == end.other().of(before) ? aStepFromTheValue(end, before) : at));
    }

    /** {@code steps} steps up, or down where negative, within the slider. */
    void step(RangeEnd end, int steps) {
        slide(end, knob.quantity().slider().clamp(end.of(now())) + steps * knob.quantity().step());
    }

    /** Takes a typed end, which may lie outside the slider but not outside the file's bounds. */
    void type(RangeEnd end, String typed) {
        problem.set("");
        if (typed.strip().equals(text(end))) {
            return;
        }
        switch (words.read(typed)) {
            case Typed.Refused refused -> problem.set(refused.sentence());
            case Typed.Taken(double number) -> put(end, number, typed.strip());
        }
    }

    private void put(RangeEnd end, double number, String typed) {
        var before = now();
        boolean isTheValue = words.write(number).equals(words.write(before.value())); // as far as is shown
        double at = isTheValue ? before.value() : number;
        if (end.outer(at, before.value()) == at) {
            put(end.in(before, at));
        } else {
            problem.set(Texts.of(RangeViewModel.class).get("range.refused." + end.id(), knob.name(), typed,
                    words.write(before.value())));
        }
    }

    /** A thumb does not end the range under the mouse that holds it: the switch does that. */
    private double aStepFromTheValue(RangeEnd end, Setting before) {
        double near = knob.onStep(end.outward(before.value(), knob.quantity().step()));
        boolean beyondTheValue = end.outer(near, before.value()) != before.value();
        boolean inward = end.outer(near, end.of(before)) == end.of(before);
        return beyondTheValue && inward ? near : end.of(before);
    }

    private Setting shipped(Scenario scenario) {
        return knob.standard().apply(scenario).withValue(knob.value(scenario));
    }

    private Setting aboutTheValue() {
        var slider = knob.quantity().slider();
        var value = BigDecimal.valueOf(now().value());
        var reach = BigDecimal.valueOf(slider.high()).subtract(BigDecimal.valueOf(slider.low())).multiply(REACH);
        var bounds = knob.quantity().file();
        return new Setting(now().value(), bounds.clamp(value.subtract(reach).doubleValue()),
                bounds.clamp(value.add(reach).doubleValue()), RangeShape.TRIANGULAR);
    }

    private Setting now() {
        return knob.get().apply(document.scenario());
    }

    private void put(Setting next) {
        document.edit(scenario -> knob.set().apply(scenario, next));
    }
}
