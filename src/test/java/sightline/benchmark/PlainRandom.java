package sightline.benchmark;

import java.util.List;
import java.util.SplittableRandom;

import org.jspecify.annotations.Nullable;

import sightline.model.Lanes;
import sightline.model.Output;
import sightline.model.Parameter;
import sightline.model.Scenario;
import sightline.model.Setting;
import sightline.model.Simulation;

/** Futures from pseudo-random numbers in place of the program's points; for triangular and uniform ranges. */
final class PlainRandom {

    private static final int BLOCK = 256;

    private final Scenario scenario;
    private final SplittableRandom random;
    private final Lanes lanes;
    private final Simulation simulation;

    PlainRandom(Scenario scenario, SplittableRandom random) {
        this.scenario = scenario;
        this.random = random;
        lanes = new Lanes(scenario.services().size(), BLOCK);
        simulation = new Simulation(scenario, BLOCK);
    }

    /** What {@code series} comes to: for each of {@code months} a value a future; whole blocks of futures. */
    double[][] draw(Output series, List<Integer> months, int futures) {
        var values = new double[months.size()][futures];
        for (int from = 0; from < futures; from += BLOCK) {
            int first = from;
            drawLanes();
            simulation.run(lanes, (t, now) -> {
                int m = months.indexOf(t);
                if (m >= 0) {
                    System.arraycopy(now.values(series), 0, values[m], first, BLOCK);
                }
            });
        }
        return values;
    }

    private void drawLanes() {
        for (var parameter : Parameter.values()) {
            draw(scenario.setting(parameter), lanes.parameter(parameter));
        }
        for (int p = 0; p < lanes.services(); p++) {
            var service = scenario.services().get(p);
            draw(service.contentDependence(), lanes.contentDependence(p));
            draw(service.coverage(), lanes.coverage(p));
            if (p < lanes.services() - 1) {
                draw(service.share(), lanes.share(p));
            }
        }
    }

    private void draw(@Nullable Setting setting, double[] to) {
        if (setting != null) {
            for (int i = 0; i < to.length; i++) {
                to[i] = setting.isCertain() ? setting.value() : draw(setting);
            }
        }
    }

    private double draw(Setting range) {
        double low = range.low();
        double high = range.high();
        double mode = range.value();
        return switch (range.shape()) {
            case UNIFORM -> random.nextDouble(low, high);
            case TRIANGULAR -> random.nextDouble(low, high) < mode
                    ? low + (mode - low) * Math.max(random.nextDouble(), random.nextDouble())
                    : high - (high - mode) * Math.max(random.nextDouble(), random.nextDouble());
            case PERT -> throw new IllegalArgumentException("a PERT range");
        };
    }
}
