package sightline.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

import org.apache.commons.statistics.distribution.BetaDistribution;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import sightline.model.Output;
import sightline.model.Parameter;
import sightline.model.PlainModel;
import sightline.model.RangeShape;
import sightline.model.Scenario;
import sightline.model.Setting;
import sightline.scenario.ShippedScenarios;

/**
 * The bands against an independent plain Monte Carlo: pseudo-random draws, distributions sampled by another road than the
 * inverse, the equations of {@link PlainModel}, every value sorted. With {@code -Dsightline.slow=true} 1,000,000 futures.
 */
class MonteCarloTest {

    private static final boolean SLOW = Boolean.getBoolean("sightline.slow");
    private static final int FUTURES = SLOW ? 1_000_000 : 100_000;
    private static final int[] MONTHS = {0, 5, 14};
    private static final List<Output> SERIES = List.of(Output.SAFEGUARDED, Output.SAFEGUARDED_GAP,
            Output.SAFEGUARDED_CUMULATIVE_GAP, Output.ARRESTS_GAP, Output.WAITING_FLAGS, Output.LAWFUL_ARRESTS);
    /** In standard deviations of the values; a tail of 100,000 plain draws is itself only good to about a third of its. */
    private static final double TOLERANCE = SLOW ? 0.02 : 0.04;

    private final Scenario scenario = scenario();
    private final EnsembleRunner ensembles = new EnsembleRunner(2);

    @AfterEach
    void endThreads() {
        ensembles.close();
    }

    private static Scenario scenario() {
        var opening = new ShippedScenarios().opening();
        return opening.withSpan(opening.start(), MONTHS[MONTHS.length - 1])
                .withSetting(Parameter.ROLLOUT_COVERAGE, new Setting(0.9, 0.5, 1, RangeShape.TRIANGULAR))
                .withSetting(Parameter.METADATA_EFFECTIVENESS, new Setting(0.1, 0.02, 0.5, RangeShape.PERT))
                .withSetting(Parameter.CASES_CHANGE, new Setting(0, -0.2, 0.1, RangeShape.PERT));
    }

    @Test
    void bandsAreThoseOfPlainRandomFutures() {
        var plain = plainFutures();
        var ensemble = ensembles.run(scenario, 65_536, scenario.seed(), SummaryRequest.bands(SERIES), () -> false)
                .orElseThrow();
        double worst = 0;
        for (int i = 0; i < SERIES.size(); i++) {
            for (int m = 0; m < MONTHS.length; m++) {
                var values = plain[i][m];
                Arrays.sort(values);
                double mean = Arrays.stream(values).average().orElseThrow();
                double deviation = Math.sqrt(
                        Arrays.stream(values).map(x -> (x - mean) * (x - mean)).sum() / (values.length - 1));
                var bands = ensemble.bands(SERIES.get(i));
                for (int level = 0; level < Bands.LEVELS.size(); level++) {
                    double expected = values[(int) (Bands.LEVELS.get(level) * (values.length - 1))];
                    double off = Math.abs(bands.quantile(level, MONTHS[m]) - expected);
                    assertThat(off).as("%s@%d", SERIES.get(i), MONTHS[m])
                            .isLessThanOrEqualTo(TOLERANCE * deviation + 1e-9);
                    worst = Math.max(worst, deviation < 1e-6 ? 0 : off / deviation);
                }
                double off = Math.abs(bands.mean(MONTHS[m]) - mean);
                assertThat(off).isLessThanOrEqualTo(TOLERANCE * deviation + 1e-9);
                worst = Math.max(worst, deviation < 1e-6 ? 0 : off / deviation);
            }
        }
        System.out.printf("%,d plain futures: at most %.4f standard deviations apart%n", FUTURES, worst);
    }

    private double[][][] plainFutures() {
        var values = new double[SERIES.size()][MONTHS.length][FUTURES];
        IntStream.range(0, FUTURES).parallel().forEach(future -> {
            var series = new PlainModel(drawn(new SplittableRandom(future * 7919L + 11))).series();
            for (int i = 0; i < SERIES.size(); i++) {
                for (int m = 0; m < MONTHS.length; m++) {
                    values[i][m][future] = series.get(SERIES.get(i).id())[MONTHS[m]];
                }
            }
        });
        return values;
    }

    /** The scenario with one random future as its values. */
    private Scenario drawn(SplittableRandom random) {
        var settings = new java.util.EnumMap<Parameter, Setting>(Parameter.class);
        for (var parameter : Parameter.values()) {
            settings.put(parameter, draw(scenario.setting(parameter), random));
        }
        var services = scenario.services();
        var shares = services.stream().map(service -> service.share()).filter(share -> share != null)
                .mapToDouble(share -> draw(share, random).value()).toArray();
        double sum = Math.max(1, Arrays.stream(shares).sum());
        return scenario.withSettings(settings).withServices(IntStream.range(0, services.size()).mapToObj(p -> {
            var service = services.get(p).withContentDependence(draw(services.get(p).contentDependence(), random));
            return p < shares.length ? service.withShare(Setting.certain(shares[p] / sum)) : service;
        }).toList());
    }

    /** A triangle as the choice between its two sides, a beta by refusing what lies above its density. */
    private static Setting draw(Setting range, SplittableRandom random) {
        if (range.isCertain()) {
            return range;
        }
        double width = range.high() - range.low();
        double mode = (range.value() - range.low()) / width;
        double at = switch (range.shape()) {
            case UNIFORM -> random.nextDouble();
            case TRIANGULAR -> random.nextDouble() < mode
                    ? mode * Math.max(random.nextDouble(), random.nextDouble())
                    : 1 - (1 - mode) * Math.max(random.nextDouble(), random.nextDouble());
            case PERT -> beta(mode, random);
        };
        return Setting.certain(Math.clamp(range.low() + width * at, range.low(), range.high()));
    }

    private static double beta(double mode, SplittableRandom random) {
        double most = Math.pow(mode, 4 * mode) * Math.pow(1 - mode, 4 * (1 - mode));
        while (true) {
            double x = random.nextDouble();
            double density = Math.pow(x, 4 * mode) * Math.pow(1 - x, 4 * (1 - mode));
            if (random.nextDouble() * most <= density) {
                return x;
            }
        }
    }

    /** The sampling above is itself held against the library, so that both sides cannot be wrong alike. */
    @Test
    void refusingGivesABeta() {
        var random = new SplittableRandom(1);
        var drawn = IntStream.range(0, 20_000).mapToDouble(i -> beta(0.2, random)).sorted().toArray();
        var beta = BetaDistribution.of(1.8, 4.2);
        for (int i = 0; i < drawn.length; i++) {
            assertThat(Math.abs(beta.cumulativeProbability(drawn[i]) - (i + 0.5) / drawn.length)).isLessThan(0.012);
        }
    }
}
