package sightline.model;

import java.util.LinkedHashMap;
import java.util.Map;

/** The result of one scenario with every setting at its value. Immutable. */
public final class Run {

    private final Scenario scenario;
    private final Map<Series, double[]> values;

    private Run(Scenario scenario, Map<Series, double[]> values) {
        this.scenario = scenario;
        this.values = values;
    }

    /** Simulates {@code scenario}. */
    public static Run of(Scenario scenario) {
        var values = new LinkedHashMap<Series, double[]>();
        for (var series : Series.all(scenario)) {
            values.put(series, new double[scenario.months() + 1]);
        }
        Series.visibleIndices(scenario).forEach(series -> values.put(series, new double[scenario.months() + 1]));
        new Simulation(scenario, 1).run(Lanes.ofValues(scenario), (t, simulation) -> values
                .forEach((series, months) -> months[t] = simulation.values(series)[0]));
        return new Run(scenario, values);
    }

    /** What was simulated. */
    public Scenario scenario() {
        return scenario;
    }

    /** T, the last month; months run from 0 to it. */
    public int lastMonth() {
        return scenario.months();
    }

    /**
     * The value of {@code series} in month {@code t}.
     *
     * @throws IllegalArgumentException if the scenario has no such series
     */
    public double value(Series series, int t) {
        return months(series)[t];
    }

    /** A copy of the months of {@code series}, from 0 to {@link #lastMonth()}. */
    public double[] values(Series series) {
        return months(series).clone();
    }

    private double[] months(Series series) {
        var months = values.get(series);
        if (months == null) {
            throw new IllegalArgumentException("no series " + series.id() + " in " + scenario.name());
        }
        return months;
    }
}
