package sightline.scenario;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import sightline.model.Scenario;

/**
 * The scenarios that come with the program, from {@code assets/scenarios}. Each file is read when it is first asked for.
 * Safe for use by several threads.
 */
public final class ShippedScenarios {

    private static final String OPENING = "messenger-middle";
    private static final List<String> IDS = List.of(OPENING, "messenger-police", "messenger-observed",
            "messenger-platform", "forecast-april-2024", "other-detection", "flags-crowd", "on-device", "more-triage",
            "large-services");

    private final Map<String, Scenario> read = new ConcurrentHashMap<>();

    /** The names of all shipped scenarios, the opening one first, in the order in which they are offered. */
    public List<String> ids() {
        return IDS;
    }

    /**
     * The shipped scenario called {@code id}.
     *
     * @throws IllegalArgumentException if there is none
     */
    public Scenario scenario(String id) {
        if (!IDS.contains(id)) {
            throw new IllegalArgumentException("no shipped scenario is called " + id);
        }
        return read.computeIfAbsent(id, ShippedScenarios::read);
    }

    /** The scenario that a new window shows: every parameter at its standard value, with the shipped ranges. */
    public Scenario opening() {
        return scenario(OPENING);
    }

    /**
     * What {@code scenario} is told apart from (see {@link Differences}): the shipped scenario of the same name, or else the
     * opening one.
     */
    public Scenario baseOf(Scenario scenario) {
        return IDS.stream().map(this::scenario).filter(shipped -> shipped.name().equals(scenario.name())).findFirst()
                .orElseGet(this::opening);
    }

    private static Scenario read(String id) {
        var file = id + "." + ScenarioFiles.EXTENSION;
        try (var in = ShippedScenarios.class.getResourceAsStream("/assets/scenarios/" + file)) {
            if (in == null) {
                throw new IllegalStateException("not on the class path: " + file);
            }
            return ScenarioFiles.read(in.readAllBytes(), file);
        } catch (IOException exception) {
            throw new UncheckedIOException(exception);
        }
    }
}
