package sightline.view.settings;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

import sightline.model.LawfulStream;
import sightline.model.Parameter;
import sightline.model.Quantity;
import sightline.model.Scenario;
import sightline.model.Setting;
import sightline.text.Texts;

/**
 * One number of a scenario that can be moved: where it is read, and the scenario with another.
 *
 * @param id its full name, for instance {@code services.messenger.share}; also the id of its controls
 * @param quantity its row of the table
 * @param get reads it
 * @param set the scenario with another, which is within the bounds of {@code quantity}
 * @param standard what reset goes back to
 */
public record Knob(String id, Quantity quantity, Function<Scenario, Setting> get,
        BiFunction<Scenario, Setting, Scenario> set, Function<Scenario, Setting> standard) {

    /** The knob of a lever or assumption; reset takes value and range of {@code defaults}. */
    public static Knob of(Parameter parameter, Scenario defaults) {
        return new Knob(parameter.id(), parameter, scenario -> scenario.setting(parameter),
                (scenario, setting) -> scenario.withSetting(parameter, setting),
                scenario -> defaults.setting(parameter));
    }

    /** The knob of a warrant stream's baseline. */
    public static Knob of(LawfulStream stream) {
        return new Knob(stream.path(), stream, scenario -> Setting.certain(scenario.lawfulBaseline(stream)),
                (scenario, setting) -> scenario.withLawfulBaseline(stream, setting.value()),
                scenario -> Setting.certain(stream.standard()));
    }

    /** Its name on screen. */
    public String name() {
        return Texts.of(Quantity.class).get(quantity.nameKey());
    }

    /** What it means. */
    public String about() {
        return Texts.of(Quantity.class).get(quantity.nameKey() + ".about");
    }

    /** Its value in {@code scenario}. */
    public double value(Scenario scenario) {
        return get.apply(scenario).value();
    }

    /** {@code scenario} with another value of it, set by hand (see {@link Setting#withValue}). */
    public Scenario withValue(Scenario scenario, double value) {
        return set.apply(scenario, get.apply(scenario).withValue(value));
    }

    /** The value of the slider that is the step nearest to {@code raw}. */
    double onStep(double raw) {
        // In decimals, so that seven steps of 0.01 are 0.07 and not 0.07000000000000001.
        var steps = BigDecimal.valueOf(Math.round(raw / quantity.step()));
        return quantity.slider().clamp(BigDecimal.valueOf(quantity.step()).multiply(steps).doubleValue());
    }

    /** {@code scenario} with its range acting again; empty where the rest of the scenario leaves no value in the range. */
    Optional<Scenario> unpinned(Scenario scenario) {
        return Optional.of(set.apply(scenario, get.apply(scenario).unpin()))
                .filter(changed -> !get.apply(changed).pinned());
    }

    /** {@code scenario} with value and range as reset gives them. */
    public Scenario reset(Scenario scenario) {
        return set.apply(scenario, standard.apply(scenario));
    }
}
