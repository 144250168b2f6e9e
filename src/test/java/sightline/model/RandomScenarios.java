package sightline.model;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * Scenarios at random, the same for the same seed, that reach every corner a file may hold: half of them stay within the
 * sliders, where queues fill and empty, and half go to the ends of the file's bounds.
 */
public final class RandomScenarios {

    private static final double[] TINY_DELAYS = {0, -0.0, Double.MIN_VALUE, 0.001, 0.0039, 0.00403, 0.005, 0.05};

    private final RandomGenerator random;

    public RandomScenarios(long seed) {
        random = new SplittableRandom(seed);
    }

    /** {@code count} scenarios of {@code seed}. */
    public static Stream<Scenario> of(long seed, int count) {
        var scenarios = new RandomScenarios(seed);
        return Stream.generate(scenarios::next).limit(count);
    }

    /** The next scenario. */
    public Scenario next() {
        int months = chance(0.1) ? 1 : chance(0.1) ? 240 : random.nextInt(2, 90);
        return new Scenario("random", "", Scenario.STANDARD_START, months, oneOf(TriageOrder.values()), settings(),
                services(), baselines(), Scenario.STANDARD_FUTURES, Scenario.STANDARD_SEED);
    }

    /** A certain value of every parameter. */
    public Map<Parameter, Setting> settings() {
        boolean wild = chance(0.5);
        var settings = new EnumMap<Parameter, Setting>(Parameter.class);
        for (var parameter : Parameter.values()) {
            settings.put(parameter, Setting.certain(wild ? wild(parameter) : tame(parameter)));
        }
        return settings;
    }

    private double tame(Parameter parameter) {
        if (parameter == Parameter.INVESTIGATION_DELAY && chance(0.3)) {
            return TINY_DELAYS[random.nextInt(TINY_DELAYS.length)];
        }
        if (chance(0.1)) {
            return chance(0.5) ? parameter.slider().low() : parameter.slider().high();
        }
        return chance(0.3) ? parameter.standard() : within(parameter.slider());
    }

    private double wild(Parameter parameter) {
        if (chance(0.2)) {
            return chance(0.5) ? parameter.file().low() : parameter.file().high();
        }
        return chance(0.4) ? within(parameter.file()) : tame(parameter);
    }

    private List<Service> services() {
        int named = chance(0.15) ? 0 : random.nextInt(1, 6);
        var shares = shares(named);
        var services = new ArrayList<Service>();
        for (int p = 0; p <= named; p++) {
            var share = p == named ? null : Setting.certain(shares[p]);
            services.add(new Service("s" + p, "Service " + p, share, certain(share()), chance(0.7), coverage(),
                    rollout()));
        }
        return services;
    }

    private @Nullable Setting coverage() {
        return chance(0.6) ? null : certain(share());
    }

    private double[] shares(int named) {
        var shares = random.doubles(named).map(share -> chance(0.1) ? 0 : share).toArray();
        double sum = 0;
        for (var share : shares) {
            sum += share;
        }
        double all = chance(0.2) ? 1 : random.nextDouble();
        for (int p = 0; p < named && sum > 0; p++) {
            shares[p] *= all / sum;
        }
        return shares;
    }

    private Rollout rollout() {
        double start = switch (random.nextInt(6)) {
            case 0 -> 0;
            case 1 -> random.nextInt(-24, 25);
            case 2 -> random.nextDouble(-24, 25);
            case 3 -> within(ServiceField.ROLLOUT_START.file());
            case 4 -> ServiceField.ROLLOUT_START.file().low();
            default -> random.nextInt(1, 60);
        };
        double months = switch (random.nextInt(6)) {
            case 0 -> 0;
            case 1 -> random.nextDouble();
            case 2 -> within(ServiceField.ROLLOUT_MONTHS.file());
            default -> random.nextInt(1, 61);
        };
        return new Rollout(start, months, oneOf(RolloutShape.values()));
    }

    private Map<LawfulStream, Double> baselines() {
        var baselines = new EnumMap<LawfulStream, Double>(LawfulStream.class);
        for (var stream : LawfulStream.values()) {
            if (chance(0.5)) {
                baselines.put(stream, within(chance(0.5) ? stream.slider() : stream.file()));
            }
        }
        return baselines;
    }

    private static Setting certain(double value) {
        return Setting.certain(value);
    }

    private double share() {
        return chance(0.1) ? 0 : chance(0.1) ? 1 : random.nextDouble();
    }

    private double within(Bounds bounds) {
        return random.nextDouble(bounds.low(), bounds.high());
    }

    private boolean chance(double probability) {
        return random.nextDouble() < probability;
    }

    private <T> T oneOf(T[] values) {
        return values[random.nextInt(values.length)];
    }
}
