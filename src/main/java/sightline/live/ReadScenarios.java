package sightline.live;

import java.util.ArrayList;
import java.util.List;

import sightline.evidence.Reading;
import sightline.model.InvalidScenarioException;
import sightline.model.Scenario;
import sightline.text.Texts;

/**
 * A scenario as several readings have it.
 *
 * @param read those that go with the scenario, in the order in which they are laid over
 * @param refused why others do not, a sentence each
 */
record ReadScenarios(List<Read> read, List<String> refused) {

    static final ReadScenarios NONE = new ReadScenarios(List.of(), List.of());

    /**
     * By one reading.
     *
     * @param place of the reading among all
     */
    record Read(Reading reading, int place, Scenario scenario) {}

    static ReadScenarios of(List<Reading> readings, Scenario scenario) {
        var read = new ArrayList<Read>();
        var refused = new ArrayList<String>();
        for (var reading : readings) {
            try {
                read.add(new Read(reading, readings.indexOf(reading), reading.applyTo(scenario)));
            } catch (InvalidScenarioException refusal) {
                refused.add(refusal(reading, refusal));
            }
        }
        return new ReadScenarios(List.copyOf(read), List.copyOf(refused));
    }

    static String refusal(Reading reading, InvalidScenarioException refusal) {
        return Texts.of(ReadScenarios.class).get("reading.refused", reading.name(), refusal.getMessage());
    }
}
