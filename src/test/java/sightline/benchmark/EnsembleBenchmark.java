package sightline.benchmark;

import java.util.List;
import java.util.concurrent.TimeUnit;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

import sightline.analysis.Ensemble;
import sightline.analysis.EnsembleRunner;
import sightline.analysis.SummaryRequest;
import sightline.model.Output;
import sightline.model.Parameter;
import sightline.model.RangeShape;
import sightline.model.Scenario;
import sightline.model.Setting;
import sightline.scenario.ShippedScenarios;

/**
 * What a move of a slider costs with bands: {@code workloadW} is the opening scenario with its shipped ranges over months 0
 * to 60, 8,192 futures, five quantiles of {@code safeguarded} and {@code safeguardedGap} each month. Each call is given a
 * baseline of its own, as a dragged slider would. Divide by 8,192 x 61 = 499,712 for the time of a future's month.
 */
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@State(Scope.Benchmark)
public class EnsembleBenchmark {

    private static final List<Output> SERIES = List.of(Output.SAFEGUARDED, Output.SAFEGUARDED_GAP);

    @Param({"1", "2"})
    public int threads;

    private final Scenario[] moves = new Scenario[2];
    private EnsembleRunner ensembles;
    private int move;

    @Setup
    public void open() {
        ensembles = new EnsembleRunner(threads);
        var opening = new ShippedScenarios().opening();
        moves[0] = opening;
        moves[1] = opening.withValue(Parameter.BASELINE_SAFEGUARDED, 1150);
    }

    @TearDown
    public void close() {
        ensembles.close();
    }

    @Benchmark
    public Ensemble workloadW() {
        return run(8192);
    }

    @Benchmark
    public Ensemble futures32768() {
        return run(32_768);
    }

    /** The first call in a fresh process, which has read the scenario. */
    @Benchmark
    @BenchmarkMode(Mode.SingleShotTime)
    @Fork(10)
    @Warmup(iterations = 0)
    @Measurement(iterations = 1)
    public Ensemble firstCall() {
        return run(8192);
    }

    /** One changed column of 8,192 and, as in all of these, the run at the values; nothing is simulated in futures. */
    @Benchmark
    public Ensemble redrawTriangular() {
        return redraw(RangeShape.TRIANGULAR, 0.5);
    }

    @Benchmark
    public Ensemble redrawUniform() {
        return redraw(RangeShape.UNIFORM, 0.5);
    }

    @Benchmark
    public Ensemble redrawPert() {
        return redraw(RangeShape.PERT, 0.5);
    }

    /** As when the value of a PERT range is dragged: each call has a shape that was not tabulated before. */
    @Benchmark
    public Ensemble redrawPertOfNewShape() {
        return redraw(RangeShape.PERT, 1e-4 * (move % 9999));
    }

    private Ensemble redraw(RangeShape shape, double value) {
        double low = (move++ & 1) == 0 ? 0 : -0.0; // another range to the sampler, of the same shape
        var scenario = moves[0].withSetting(Parameter.CASE_SUBSTITUTION, new Setting(value, low, 1, shape));
        return ensembles.run(scenario, 8192, scenario.seed(), SummaryRequest.bands(List.of()), () -> false)
                .orElseThrow();
    }

    private Ensemble run(int futures) {
        var scenario = moves[move++ & 1];
        return ensembles.run(scenario, futures, scenario.seed(), SummaryRequest.bands(SERIES), () -> false)
                .orElseThrow();
    }
}
