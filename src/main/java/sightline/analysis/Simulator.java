package sightline.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

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
         * @param values of each series a value a future; overwritten by the next month
         * @return whether to go on
         */
        boolean take(int t, double[][] values);
    }

    private final Crew crew;
    private final int block;
    private final List<Simulation> simulations = new ArrayList<>();
    private double[][][] kept = {};

    Simulator(Crew crew, int block) {
        this.crew = crew;
        this.block = block;
    }

    /** The values of each series in each month, one a future (and some more, to fill the last block); empty if cancelled. */
    Optional<double[][][]> byBlock(Scenario scenario, Inputs inputs, List<Series> series, Pace pace) {
        turnTo(scenario, crew.size());
        var values = room(series.size(), scenario.months() + 1, inputs.blocks() * block);
        boolean done = crew.run(inputs.blocks(), (worker, b) -> simulations.get(worker).run(inputs.block(b),
                (t, simulation) -> keep(simulation, series, b, t, values)), pace);
        return done ? Optional.of(values) : Optional.empty();
    }

    private void keep(Simulation simulation, List<Series> series, int b, int t, double[][][] values) {
        for (int i = 0; i < series.size(); i++) {
            System.arraycopy(simulation.values(series.get(i)), 0, values[i][t], b * block, block);
        }
    }

    /** Hands {@code taker} the values of one month after the other; returns whether it got all. */
    boolean byMonth(Scenario scenario, Inputs inputs, List<Series> series, MonthTaker taker,
            Pace pace) {
        turnTo(scenario, inputs.blocks());
        var values = new double[series.size()][inputs.blocks() * block];
        boolean going = crew.run(inputs.blocks(), (worker, b) -> simulations.get(b).start(inputs.block(b)), pace);
        for (int month = 0; going && month <= scenario.months(); month++) {
            int t = month;
            going = crew.run(inputs.blocks(), (worker, b) -> {
                simulations.get(b).month(t);
                for (int i = 0; i < series.size(); i++) {
                    System.arraycopy(simulations.get(b).values(series.get(i)), 0, values[i], b * block, block);
                }
            }, pace) && taker.take(t, values);
        }
        simulations.clear(); // one a block is more than the next call may need
        return going;
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
