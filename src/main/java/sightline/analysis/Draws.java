package sightline.analysis;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import sightline.model.Lanes;
import sightline.model.Scenario;
import sightline.model.ScenarioInput;
import sightline.model.Series;

/**
 * Futures themselves: what was drawn for each quantity of the scenario, and what came out of it for some series in some
 * months. Futures are counted from 0. Not to be changed once it is handed out.
 */
public final class Draws {

    /**
     * A series in a month.
     *
     * @param month counted from 0, the first month of the scenario
     */
    public record Cell(Series series, int month) {

        /** The name in files: {@code safeguardedGap@23}. */
        public String id() {
            return series.id() + "@" + month;
        }
    }

    private final int futures;
    private final List<ScenarioInput> inputs;
    private final int[] coordinates;
    private final double[][] drawn;
    private final Map<Cell, double[]> cells = new LinkedHashMap<>();

    Draws(Scenario scenario, int futures, List<Cell> cells) {
        this.futures = futures;
        inputs = ScenarioInput.sampled(scenario).stream().filter(input -> input.setting(scenario).isPresent()).toList();
        coordinates = inputs.stream().mapToInt(input -> input.coordinate(scenario).orElseThrow()).toArray();
        drawn = new double[coordinates.length][futures];
        cells.forEach(cell -> this.cells.put(cell, new double[futures]));
    }

    void putInputs(Lanes lanes, int from) {
        for (int i = 0; i < drawn.length; i++) {
            System.arraycopy(lanes.column(coordinates[i]), 0, drawn[i], from,
                    Math.min(lanes.size(), futures - from));
        }
    }

    void putCell(Series series, int t, double[] values) {
        var cell = cells.get(new Cell(series, t));
        if (cell != null) {
            System.arraycopy(values, 0, cell, 0, futures);
        }
    }

    /** How many futures. */
    public int futures() {
        return futures;
    }

    /** What was drawn for, certain inputs too, in the order of {@link ScenarioInput#coordinate}. */
    public List<ScenarioInput> inputs() {
        return inputs;
    }

    /** What future {@code future} drew for the input at {@code index} of {@link #inputs}. */
    public double input(int index, int future) {
        return drawn[index][future];
    }

    /** The cells that were asked for. */
    public List<Cell> cells() {
        return List.copyOf(cells.keySet());
    }

    /**
     * What {@code series} comes to in {@code month} of future {@code future}.
     *
     * @throws IllegalArgumentException if that cell was not asked for
     */
    public double value(Series series, int month, int future) {
        return cell(series, month)[future];
    }

    /**
     * The values of {@code series} in {@code month}, future by future, a copy.
     *
     * @throws IllegalArgumentException if that cell was not asked for
     */
    public double[] values(Series series, int month) {
        return cell(series, month).clone();
    }

    private double[] cell(Series series, int month) {
        var values = cells.get(new Cell(series, month));
        if (values == null) {
            throw new IllegalArgumentException("no draws of " + series.id() + "@" + month + " were asked for");
        }
        return values;
    }
}
