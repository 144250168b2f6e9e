package sightline.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import sightline.model.Scenario;
import sightline.model.Series;
import sightline.model.Simulation;

/**
 * Simulates all blocks of futures and keeps what the series asked for come to. In one of two orders: a block at a time
 * through all months, whose state then stays in the nearest cache, or a month at a time through all blocks, which needs room
 * for the values of one month only.
 */
final class Simulator {

    /** Takes the values of one month. */
    @FunctionalInterface
    interface MonthTaker {
        /**
         * Takes month {@code t}.
         *
         * @param first the place, among the series asked for, of the first of those here
         * @param values of each of these series a value a future; overwritten by the next call
         * @return whether to go on
         */
        boolean take(int t, int first, List<double[]> values);
    }

    /** How many series are taken from a month at a time: room for all of them would be a fifth of all memory. */
    private static final int AT_A_TIME = 8;

    private final WorkerPool crew;
    private final int block;
    private final List<Simulation> simulations = new ArrayList<>();
    /** For each worker, what a block comes to. */
    private final double[][] rooms;
    private double[][][] kept = {};

    Simulator(WorkerPool crew, int block) {
        this.crew = crew;
        this.block = block;
        rooms = new double[crew.size()][block];
    }

    /** The values of each series in each month, one a future (and some more, to fill the last block); empty if cancelled. */
    Optional<double[][][]> byBlock(Scenario scenario, SampleMatrix inputs, List<Series> series, ProgressTracker pace) {
        turnTo(scenario, crew.size());
        var values = room(series.size(), scenario.months() + 1, inputs.blocks() * block);
        boolean done = crew.run(inputs.blocks(), (worker, b) -> simulations.get(worker).run(inputs.block(b),
                (t, simulation) -> {
                    for (int i = 0; i < series.size(); i++) {
                        keep(simulation, series.get(i), rooms[worker], values[i][t], b);
                    }
                }), pace);
        return done ? Optional.of(values) : Optional.empty();
    }

    private void keep(Simulation simulation, Series series, double[] room, double[] values, int b) {
        System.arraycopy(simulation.values(series, room), 0, values, b * block, block);
    }

    /**
     * Hands {@code taker} the values of one month after the other, some series at a time; returns whether it got all. Jobs
     * done: {@link #jobsByMonth}.
     */
    boolean byMonth(Scenario scenario, SampleMatrix inputs, List<Series> series, MonthTaker taker,
            ProgressTracker pace) {
        turnTo(scenario, inputs.blocks());
        var values = Stream.generate(() -> new double[inputs.blocks() * block])
                .limit(Math.min(series.size(), AT_A_TIME)).toList();
        boolean going = crew.run(inputs.blocks(), (worker, b) -> simulations.get(b).start(inputs.block(b)), pace);
        for (int month = 0; going && month <= scenario.months(); month++) {
            int t = month;
            going = crew.run(inputs.blocks(), (worker, b) -> simulations.get(b).month(t), pace);
            for (int from = 0; going && from < series.size(); from += AT_A_TIME) {
                int first = from;
                var some = series.subList(first, Math.min(series.size(), first + AT_A_TIME));
                going = crew.run(inputs.blocks(), (worker, b) -> {
                    for (int i = 0; i < some.size(); i++) {
                        keep(simulations.get(b), some.get(i), rooms[worker], values.get(i), b);
                    }
                }, pace) && taker.take(t, first, values.subList(0, some.size()));
            }
        }
        simulations.clear(); // one a block is more than the next call may need
        return going;
    }

    /** How many jobs {@link #byMonth} does itself. */
    static long jobsByMonth(Scenario scenario, SampleMatrix inputs, List<Series> series) {
        int timesTaken = (series.size() + AT_A_TIME - 1) / AT_A_TIME;
        return inputs.blocks() * (1 + (scenario.months() + 1L) * (1 + timesTaken));
    }

    private void turnTo(Scenario scenario, int count) {
        if (!simulations.isEmpty() && !simulations.getFirst().fits(scenario)) {
            simulations.clear();
        }
        simulations.forEach(simulation -> simulation.turnTo(scenario));
        while (simulations.size() < count) {
            simulations.add(new Simulation(scenario, block));
        }
    }

    private double[][][] room(int series, int months, int futures) {
        if (kept.length != series || (series > 0 && (kept[0].length != months || kept[0][0].length != futures))) {
            kept = new double[0][][];
            kept = new double[series][months][futures];
        }
        return kept;
    }
}
