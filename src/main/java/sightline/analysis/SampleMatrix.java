package sightline.analysis;

import java.util.Objects;

import org.jspecify.annotations.Nullable;

import sightline.model.Lanes;
import sightline.model.Scenario;
import sightline.model.ScenarioInput;
import sightline.model.Setting;

/**
 * What the futures of an ensemble are made of, in blocks of lanes that stay drawn: the unit points are made once, and a
 * setting that changes redraws its own column and no other. The last block is filled up with further points.
 */
final class SampleMatrix {

    private static final double[] NO_POINTS = {};

    private final int futures;
    private final long seed;
    private final int services;
    private final int block;
    private final SobolPoints points;
    private final InverseBetas tables = new InverseBetas();

    private final @Nullable Setting[] settings;
    private final InputDistribution[] spreads;

    /** Each made by the thread that first needs it: to clear their memory is work too. */
    private final @Nullable Block[] blocks;

    /** Lanes, and what each of their columns was drawn from. */
    private static final class Block {
        private final Lanes lanes;
        private final @Nullable Setting[] drawn;
        /** The points, a coordinate at a time; empty where no range has asked for them yet. */
        private final double[][] units;

        Block(int services, int size, int coordinates) {
            lanes = new Lanes(services, size);
            drawn = new Setting[coordinates];
            units = new double[coordinates][0];
        }

        double[] unit(int coordinate, SobolPoints points, int first) {
            if (units[coordinate].length == 0) {
                units[coordinate] = new double[lanes.size()];
                points.put(coordinate, first, units[coordinate]);
            }
            return units[coordinate];
        }
    }

    /**
     * @param futures how many futures
     * @param seed what they are drawn with
     * @param services how many services the scenarios have
     * @param block how many futures are in a block
     */
    SampleMatrix(int futures, long seed, int services, int block) {
        this.futures = futures;
        this.seed = seed;
        this.services = services;
        this.block = block;
        int count = (futures - 1) / block + 1;
        int coordinates = ScenarioInput.coordinates(services);
        points = new SobolPoints(seed, count * block, coordinates);
        settings = new Setting[coordinates];
        spreads = new InputDistribution[coordinates];
        blocks = new Block[count];
    }

    /** Whether these can be turned to a scenario of {@code otherServices} services, with as many futures and the same seed. */
    boolean serve(int otherFutures, long otherSeed, int otherServices) {
        return futures == otherFutures && seed == otherSeed && services == otherServices;
    }

    /** How many blocks. */
    int blocks() {
        return blocks.length;
    }

    /** From now on draws from the ranges of {@code scenario}. */
    void turnTo(Scenario scenario) {
        var inputs = ScenarioInput.sampled(scenario);
        for (int i = 0; i < settings.length; i++) {
            var setting = inputs.get(i).setting(scenario).orElse(null);
            if (setting != null && !setting.equals(settings[i])) {
                spreads[i] = InputDistribution.of(setting, tables);
            }
            settings[i] = setting;
        }
    }

    /** The lanes of block {@code number}, drawn from the scenario last turned to. Several threads may ask, each for its own. */
    Lanes block(int number) {
        var known = blocks[number];
        if (known == null) {
            known = new Block(services, block, settings.length);
            blocks[number] = known;
        }
        var lanes = known.lanes;
        var drawn = known.drawn;
        for (int i = 0; i < settings.length; i++) {
            var setting = settings[i];
            if (setting != null && !Objects.equals(setting, drawn[i])) {
                spreads[i].draw(setting.isCertain() ? NO_POINTS : known.unit(i, points, number * block),
                        lanes.column(i));
                drawn[i] = setting;
            }
        }
        return lanes;
    }
}
