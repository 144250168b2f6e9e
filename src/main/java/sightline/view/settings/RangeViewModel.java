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
import sightline.model.ScenarioInput;
import sightline.model.Setting;
import sightline.text.Texts;
import sightline.view.settings.NumberText.Typed;
import sightline.view.track.SliderSteps;
import sightline.workspace.Document;

/**
 * What the editor of an input's range can do. Its ends move without touching the value, which they stop at unless it is pinned;
 * the value moves within the range without being pinned, and is pinned and unpinned only by saying so.
 */
public final class RangeViewModel {

    /** A new range of something that has none shipped reaches this part of the slider to both sides. */
    private static final BigDecimal REACH = new BigDecimal("0.1");

    private final Document document;
    private final NumberText words;
    private final ScenarioInput input;
    private final Setting standard;
    private final SliderSteps steps;
    private final ReadOnlyObjectWrapper<Setting> setting;
    private final ReadOnlyBooleanWrapper asShipped = new ReadOnlyBooleanWrapper();
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");

    /** @param defaults the scenario whose ranges are the shipped ones */
    RangeViewModel(Document document, Scenario defaults, NumberText words) {
        this.document = document;
        this.words = words;
        input = words.input();
        standard = input.standard(defaults);
        steps = new SliderSteps(input.quantity());
        setting = new ReadOnlyObjectWrapper<>(now());
        show(document.scenario());
    }

    Document document() {
        return document;
    }

    public ScenarioInput input() {
        return input;
    }

    /** Value and range as they stand. */
    public ReadOnlyObjectProperty<Setting> settingProperty() {
        return setting.getReadOnlyProperty();
    }

    /** Whether low, high and shape are those of the shipped scenario already. */
    public ReadOnlyBooleanProperty asShippedProperty() {
        return asShipped.getReadOnlyProperty();
    }

    /** Why the last typed end was not taken; empty if it was. */
    public ReadOnlyStringProperty problemProperty() {
        return problem.getReadOnlyProperty();
    }

    /** Takes over what stands in {@code scenario}. */
    public void show(Scenario scenario) {
        setting.set(in(scenario));
        asShipped.set(isAsShipped(setting.get()));
        problem.set("");
    }

    /** {@code end} as text. */
    String text(RangeEnd end) {
        return words.write(end.of(setting.get()));
    }

    /** What pinning, or letting the range act again, does to the value. */
    String pinning() {
        return setting.get().pinned() ? words.unpinning(setting.get()) : "";
    }

    /** The value that the shape leans on, as text. */
    String valueText() {
        return words.write(setting.get().value());
    }

    /** Gives up the range for good, or gives the value one: the shipped one if it holds the value, else one around it. */
    public void range(boolean ranged) {
        if (!ranged) {
            put(Setting.certain(now().value()));
        } else if (!now().hasRange()) {
            var shipped = shipped(now());
            put(shipped.isCertain() ? aboutTheValue() : shipped);
        }
    }

    /** Keeps the range without effect, or lets it act again. */
    public void pin(boolean pinned) {
        if (pinned) {
            put(now().pin());
        } else {
            input.unpinned(document.scenario()).ifPresentOrElse(unpinned -> document.edit(scenario -> unpinned), () -> {
                var still = now();
                setting.set(still.unpin()); // shown again as it is, or the switch would stand the other way
                setting.set(still);
                problem.set(words.cannotUnpin(still));
            });
        }
    }

    public void shape(RangeShape shape) {
        put(now().withRange(now().low(), now().high(), shape));
    }

    /** Low, high and shape as in the shipped scenario; a value outside of them is pinned. */
    public void asShipped() {
        put(standard.hasRange() ? shipped(now()) : Setting.certain(now().value()));
    }

    /** The thumb of {@code end} is at {@code raw}; it takes the nearest step, and stops at the value or, if that is pinned, at the other end. */
    void slide(RangeEnd end, double raw) {
        var before = now();
        double stop = stop(end, before);
        double at = end.outer(steps.nearest(raw), stop);
        put(end.in(before, at == end.other().of(before) ? aStepFrom(stop, end, before) : at));
    }

    private static double stop(RangeEnd end, Setting setting) {
        return setting.pinned() ? end.other().of(setting) : setting.value();
    }

    /** {@code count} steps up, or down where negative, within the slider. */
    void step(RangeEnd end, int count) {
        slide(end, input.quantity().slider().clamp(end.of(now())) + count * input.quantity().step());
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

    /** Takes a typed value that the shape leans on, which lies within the range; it is not pinned by that. */
    void typeValue(String typed) {
        problem.set("");
        if (typed.strip().equals(valueText())) {
            return;
        }
        var before = now();
        switch (words.read(typed)) {
            case Typed.Refused refused -> problem.set(refused.sentence());
            case Typed.Taken(double number) when before.low() <= number && number <= before.high() ->
                put(new Setting(number, before.low(), before.high(), before.shape(), before.pinned()));
            case Typed.Taken outside -> problem.set(Texts.of(RangeViewModel.class).get("range.refused.value",
                    input.name(), typed.strip(), words.write(before.low()), words.write(before.high())));
        }
    }

    private void put(RangeEnd end, double number, String typed) {
        var before = now();
        double stop = stop(end, before);
        double at = isShownAs(number, stop) ? stop : number;
        if (end.outer(at, stop) == at) {
            put(end.in(before, at));
        } else {
            problem.set(Texts.of(RangeViewModel.class).get(
                    (before.pinned() ? "range.refused.pinned." : "range.refused.") + end.id(), input.name(), typed,
                    words.write(stop)));
        }
    }

    private boolean isShownAs(double number, double other) {
        return words.write(number).equals(words.write(other));
    }

    /** A thumb does not end the range under the mouse that holds it: the switch does that. */
    private double aStepFrom(double stop, RangeEnd end, Setting before) {
        double near = steps.nearest(end.outward(stop, input.quantity().step()));
        boolean beyond = end.outer(near, stop) != stop;
        boolean inward = end.outer(near, end.of(before)) == end.of(before);
        return beyond && inward ? near : end.of(before);
    }

    /** The shipped range around the value as it stands. */
    private Setting shipped(Setting now) {
        return now.withRange(standard.low(), standard.high(), standard.shape());
    }

    private boolean isAsShipped(Setting now) {
        return standard.hasRange() ? now.equals(shipped(now)) : !now.hasRange();
    }

    private Setting aboutTheValue() {
        var slider = input.quantity().slider();
        var value = BigDecimal.valueOf(now().value());
        var reach = BigDecimal.valueOf(slider.high()).subtract(BigDecimal.valueOf(slider.low())).multiply(REACH);
        var bounds = input.quantity().file();
        return new Setting(now().value(), bounds.clamp(value.subtract(reach).doubleValue()),
                bounds.clamp(value.add(reach).doubleValue()), RangeShape.TRIANGULAR);
    }

    private Setting now() {
        return in(document.scenario());
    }

    /** A service's row may be asked once more when its service has gone. */
    private Setting in(Scenario scenario) {
        return input.setting(scenario).orElse(standard);
    }

    private void put(Setting next) {
        document.edit(scenario -> input.change(scenario, now -> next));
    }
}
