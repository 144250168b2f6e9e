package sightline.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

import sightline.analysis.Bands;
import sightline.analysis.Draws;
import sightline.analysis.EnsembleRunner;
import sightline.analysis.SummaryRequest;
import sightline.model.Output;
import sightline.model.Scenario;
import sightline.scenario.ShippedScenarios;

/**
 * How far off the median gap of the opening scenario is, against the number of futures: for the points that the program
 * draws and for plain random ones. Root mean square over seeds, against the mean of some far larger ensembles.
 */
public final class ConvergenceBenchmark {

    static final List<Integer> MONTHS = List.of(23, 60);
    static final List<Integer> FUTURES = IntStream.rangeClosed(8, 16).mapToObj(bits -> 1 << bits).toList();
    private static final int MOST = 1 << 16;
    private static final int SEEDS = 32;
    private static final int REFERENCES = 4;
    private static final Output SERIES = Output.SAFEGUARDED_GAP;

    private final Scenario scenario = new ShippedScenarios().opening();
    /** Of each month. */
    private final double[] reference = new double[MONTHS.size()];
    private final double[] referenceError = new double[MONTHS.size()];

    /**
     * Errors of one way of drawing in one month.
     *
     * @param errors root mean squares, in children a month, for each of {@link #FUTURES}
     */
    record Curve(String points, int month, double[] errors) {}

    private ConvergenceBenchmark() {}

    /** @param args the picture and the table to write: PNG and Markdown */
    public static void main(String[] args) throws IOException {
        var benchmark = new ConvergenceBenchmark();
        var curves = benchmark.measure();
        for (var file : args) {
            Files.createDirectories(Path.of(file).toAbsolutePath().getParent());
        }
        Files.write(Path.of(args[0]), ConvergencePicture.png(curves));
        Files.writeString(Path.of(args[1]), benchmark.table(curves));
    }

    private List<Curve> measure() {
        var sobol = new double[MONTHS.size()][SEEDS][];
        var random = new double[MONTHS.size()][SEEDS][];
        try (var ensembles = new EnsembleRunner(Runtime.getRuntime().availableProcessors())) {
            refer(ensembles);
            var cells = MONTHS.stream().map(month -> new Draws.Cell(SERIES, month)).toList();
            for (int seed = 0; seed < SEEDS; seed++) {
                var draws = ensembles.draws(scenario, MOST, seed, cells, () -> false).orElseThrow();
                var plain = new PlainRandom(scenario, new SplittableRandom(seed)).draw(SERIES, MONTHS, MOST);
                for (int m = 0; m < MONTHS.size(); m++) {
                    int month = MONTHS.get(m);
                    var values = IntStream.range(0, MOST).mapToDouble(future -> draws.value(SERIES, month, future));
                    sobol[m][seed] = medians(values.toArray());
                    random[m][seed] = medians(plain[m]);
                }
            }
        }
        var curves = new ArrayList<Curve>();
        for (int m = 0; m < MONTHS.size(); m++) {
            curves.add(new Curve("scrambled Sobol’", MONTHS.get(m), errors(sobol[m], reference[m])));
            curves.add(new Curve("plain random", MONTHS.get(m), errors(random[m], reference[m])));
        }
        return curves;
    }

    /** The mean of the medians of large ensembles of other seeds, and its standard error. */
    private void refer(EnsembleRunner ensembles) {
        var medians = new double[MONTHS.size()][REFERENCES];
        for (int i = 0; i < REFERENCES; i++) {
            var bands = ensembles
                    .run(scenario, EnsembleRunner.MOST_FUTURES, 1_000_000 + i, SummaryRequest.bands(List.of(SERIES)),
                            () -> false)
                    .orElseThrow().bands(SERIES);
            for (int m = 0; m < MONTHS.size(); m++) {
                medians[m][i] = bands.quantile(Bands.MEDIAN, MONTHS.get(m));
            }
        }
        for (int m = 0; m < MONTHS.size(); m++) {
            double mean = Arrays.stream(medians[m]).average().orElseThrow();
            double squares = Arrays.stream(medians[m]).map(median -> (median - mean) * (median - mean)).sum();
            reference[m] = mean;
            referenceError[m] = Math.sqrt(squares / (REFERENCES - 1) / REFERENCES);
        }
    }

    /** The first 256, 512 and so on of the values are an ensemble of as many futures. */
    private static double[] medians(double[] values) {
        return FUTURES.stream().mapToDouble(futures -> {
            var sorted = Arrays.copyOf(values, futures);
            Arrays.sort(sorted);
            return (sorted[futures / 2 - 1] + sorted[futures / 2]) / 2;
        }).toArray();
    }

    private static double[] errors(double[][] medians, double exact) {
        return IntStream.range(0, FUTURES.size())
                .mapToDouble(i -> Math.sqrt(Arrays.stream(medians)
                        .mapToDouble(seed -> (seed[i] - exact) * (seed[i] - exact)).average().orElseThrow()))
                .toArray();
    }

    private String table(List<Curve> curves) {
        var text = new StringBuilder("| futures |");
        curves.forEach(curve -> text.append(" %s, month %d |".formatted(curve.points(), curve.month())));
        text.append("\n|---:|").append("---:|".repeat(curves.size())).append('\n');
        for (int i = 0; i < FUTURES.size(); i++) {
            text.append(String.format(Locale.UK, "| %,d |", FUTURES.get(i)));
            for (var curve : curves) {
                text.append(String.format(Locale.UK, " %.4f |", curve.errors()[i]));
            }
            text.append('\n');
        }
        for (int m = 0; m < MONTHS.size(); m++) {
            text.append(String.format(Locale.UK, "%nMonth %d: reference %.5f, standard error %.5f%n", MONTHS.get(m),
                    reference[m], referenceError[m]));
        }
        return text.toString();
    }
}
