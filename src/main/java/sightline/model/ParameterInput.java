package sightline.model;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

import org.jspecify.annotations.Nullable;

/** A parameter of a scenario; every scenario sets each. */
public record ParameterInput(Parameter parameter) implements ScenarioInput {

    private static final List<ScenarioInput> ALL = Arrays.stream(Parameter.values())
            .<ScenarioInput>map(ParameterInput::new).toList();

    /** Every parameter, in the order of the table. */
    public static List<ScenarioInput> all() {
        return ALL;
    }

    /** As the compiler would write it: decision 27. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ParameterInput that && parameter == that.parameter;
    }

    @Override
    public int hashCode() {
        return parameter.hashCode();
    }

    @Override
    public String id() {
        return parameter.id();
    }

    @Override
    public Quantity quantity() {
        return parameter;
    }

    @Override
    public Optional<Setting> setting(Scenario scenario) {
        return Optional.of(scenario.setting(parameter));
    }

    @Override
    public Scenario set(Scenario scenario, Setting setting) {
        return scenario.withSetting(parameter, setting);
    }

    @Override
    public String name(Scenario scenario) {
        return name();
    }

    @Override
    public OptionalInt coordinate(Scenario scenario) {
        return OptionalInt.of(ALL.indexOf(this));
    }

    @Override
    public boolean takesEvidence() {
        return true;
    }
}
