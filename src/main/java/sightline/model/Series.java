package sightline.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/** Something that comes out of the model, one value a month. */
// Why the records write out equals and hashCode: decision 27.
public sealed interface Series permits Output, Series.Coverage, Series.VisibleIndex {

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

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Coverage that && service.equals(that.service);
        }

        @Override
        public int hashCode() {
            return service.hashCode();
        }
    }

    /**
     * 100 (1 - z_p c_p)(1 - v Cbar), the share of a service's cases that it still sees itself, as an index: with nothing hidden it
     * is 100. Not among the series that are written of a run. Why it has a chart of its own: decision 12.
     *
     * @param service the service's id
     */
    record VisibleIndex(String service) implements Series {
        @Override
        public String id() {
            return "visibleIndex." + service;
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof VisibleIndex that && service.equals(that.service);
        }

        @Override
        public int hashCode() {
            return service.hashCode();
        }
    }

    /** The coverage of every service of {@code scenario}, in the order of the services. */
    static List<Series> coverages(Scenario scenario) {
        return scenario.services().stream().<Series>map(service -> new Coverage(service.id())).toList();
    }

    /** The index of every service of {@code scenario}, in the order of the services. */
    static List<Series> visibleIndices(Scenario scenario) {
        return scenario.services().stream().<Series>map(service -> new VisibleIndex(service.id())).toList();
    }

    /** Every series of {@code scenario} in the order of files: coverage stands between capacity and lawful access. */
    static List<Series> all(Scenario scenario) {
        var series = new ArrayList<Series>();
        for (var output : Output.values()) {
            series.add(output);
            if (output == Output.CAPACITY) {
                series.addAll(coverages(scenario));
            }
        }
        return List.copyOf(series);
    }

    /** The series of {@code scenario} called {@code id}, an index too, if there is one. */
    static Optional<Series> of(Scenario scenario, String id) {
        return Stream.concat(all(scenario).stream(), visibleIndices(scenario).stream())
                .filter(series -> series.id().equals(id)).findFirst();
    }
}
