package sightline.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Something that comes out of the model, one value a month. */
public sealed interface Series permits Output, Series.Coverage {

    /** The name in files and on the command line. */
    String id();

    /**
     * c_p, the share of a service's messages that is end-to-end encrypted at the start of the month.
     *
     * @param service the service's id
     */
    record Coverage(String service) implements Series {
        @Override
        public String id() {
            return "coverage." + service;
        }
    }

    /** Every series of {@code scenario} in the order of files: coverage stands between capacity and lawful access. */
    static List<Series> all(Scenario scenario) {
        var series = new ArrayList<Series>();
        for (var output : Output.values()) {
            series.add(output);
            if (output == Output.CAPACITY) {
                scenario.services().forEach(service -> series.add(new Coverage(service.id())));
            }
        }
        return List.copyOf(series);
    }

    /** The series of {@code scenario} called {@code id}, if there is one. */
    static Optional<Series> of(Scenario scenario, String id) {
        return all(scenario).stream().filter(series -> series.id().equals(id)).findFirst();
    }
}
