package sightline.scenario;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import sightline.evidence.Reading;
import sightline.model.Scenario;
import sightline.text.Texts;

/**
 * A scenario as a reading has it, called and described as what it is. A name that ends with a reading, or is shipped, ends with
 * this one; any other stays, and so does a description that somebody has written. What a shipped scenario says of itself goes on
 * to the reading's.
 */
public final class ByReading {

    private final ShippedScenarios shipped;
    private final List<Reading> readings;
    private final Texts texts = Texts.of(ByReading.class);

    /** @param readings all that a name may end with */
    public ByReading(ShippedScenarios shipped, List<Reading> readings) {
        this.shipped = shipped;
        this.readings = List.copyOf(readings);
    }

    /**
     * {@code scenario} as {@code reading} has it.
     *
     * @throws sightline.model.InvalidScenarioException if the reading does not go with it
     */
    public Scenario of(Scenario scenario, Reading reading) {
        var read = reading.applyTo(scenario);
        if (read.equals(scenario) && stem(scenario.name()).equals(scenario.name())) {
            return scenario; // it is that already, and does not say otherwise
        }
        var name = name(scenario.name(), reading);
        return read.withName(name).withDescription(description(scenario.description(), name, reading));
    }

    private String name(String name, Reading reading) {
        var stem = stem(name);
        boolean endsWithOne = !stem.equals(name);
        boolean shippedStem = all().stream().anyMatch(each -> stem(each.name()).equals(stem));
        return endsWithOne || shippedStem ? named(stem, reading) : name;
    }

    /** {@code name} without the reading at its end. */
    private String stem(String name) {
        return readings.stream().map(reading -> named("", reading)).filter(name::endsWith).findFirst()
                .map(end -> name.substring(0, name.length() - end.length())).orElse(name);
    }

    private String named(String stem, Reading reading) {
        var name = reading.name();
        int first = name.offsetByCodePoints(0, 1);
        // A shipped name goes on in small letters.
        return texts.get("byReading.name", stem, name.substring(0, first).toLowerCase(Locale.ROOT)
                + name.substring(first));
    }

    private String description(String description, String name, Reading reading) {
        var begun = begun(description);
        if (begun.isEmpty()) {
            return description;
        }
        return all().stream().filter(each -> each.name().equals(name)).map(Scenario::description).findFirst()
                .orElseGet(() -> described(begun.get(), reading));
    }

    /** The shipped scenario whose description it is, or of which one made here says that it began as it; else none. */
    private Optional<Scenario> begun(String description) {
        return all().stream().filter(each -> each.description().equals(description)
                || readings.stream().anyMatch(reading -> described(each, reading).equals(description))).findFirst();
    }

    private String described(Scenario begun, Reading reading) {
        return texts.get("byReading.description", begun.name(), reading.name());
    }

    private List<Scenario> all() {
        return shipped.ids().stream().map(shipped::scenario).toList();
    }
}
