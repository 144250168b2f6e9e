package sightline.model;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

import org.jspecify.annotations.Nullable;

/** The quarterly baseline W_j of a warrant stream: a plain number without a range, in the stream's unit a quarter. */
public record WarrantInput(LawfulStream stream) implements ScenarioInput {

    private static final List<ScenarioInput> ALL = Arrays.stream(LawfulStream.values())
            .<ScenarioInput>map(WarrantInput::new).toList();

    /** Every stream, in the order of the table. */
    public static List<ScenarioInput> all() {
        return ALL;
    }

    static Optional<ScenarioInput> of(String id) {
        return ALL.stream().filter(input -> input.id().equals(id)).findFirst();
    }

    /** As the compiler would write it: decision 27. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof WarrantInput that && stream == that.stream;
    }

    @Override
    public int hashCode() {
        return stream.hashCode();
    }

    @Override
    public String id() {
        return stream.path();
    }

    @Override
    public Quantity quantity() {
        return stream;
    }

    @Override
    public Optional<Setting> setting(Scenario scenario) {
        return Optional.of(Setting.certain(scenario.lawfulBaseline(stream)));
    }

    @Override
    public Scenario set(Scenario scenario, Setting setting) {
        return scenario.withLawfulBaseline(stream, setting.value());
    }

    @Override
    public String name(Scenario scenario) {
        return name();
    }

    @Override
    public OptionalInt coordinate(Scenario scenario) {
        return OptionalInt.empty();
    }

    @Override
    public boolean takesEvidence() {
        return false;
    }
}
