package sightline.benchmark;

import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
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
import org.openjdk.jmh.annotations.Warmup;

import sightline.model.Lanes;
import sightline.model.Output;
import sightline.model.Parameter;
import sightline.model.Rollout;
import sightline.model.RolloutShape;
import sightline.model.Run;
import sightline.model.Scenario;
import sightline.model.Service;
import sightline.model.Setting;
import sightline.model.Simulation;
import sightline.model.TriageOrder;

/**
 * The model alone: what one movement of a slider costs ({@code oneRun}), and what the futures of an ensemble cost
 * ({@code lanes8192x61}, one thread, the inputs already drawn).
 *
 * <p>Futures are simulated a block at a time, so that a block's buffers stay in the processor's nearest cache. The block
 * size is a parameter here, to choose it by measurement; divide by 8,192 x 61 = 499,712 for the time of a lane's month.
 */
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class SimulationBenchmark {

    private static final int FUTURES = 8192;

    /** The scenario of both, with the model's standard values: one service changes, two do not. */
    @State(Scope.Benchmark)
    public static class Case {
        final Scenario scenario = new Scenario("benchmark", "", Scenario.STANDARD_START, Scenario.STANDARD_MONTHS,
                TriageOrder.EVIDENCE_FIRST, Map.of(),
                List.of(service("messenger", 0.11, 0.69, true), service("instagram", 0.13, 0.65, false),
                        service("other", null, 0.69, false)),
                Map.of(), Scenario.STANDARD_FUTURES, Scenario.STANDARD_SEED);

        private static Service service(String id, Double share, double dependence, boolean inScope) {
            return new Service(id, id, share == null ? null : Setting.certain(share), Setting.certain(dependence),
                    inScope, null, new Rollout(0, 15, RolloutShape.SATURATING));
        }
    }

    /** Inputs of every block, different in every lane, as a sampler would draw them. */
    @State(Scope.Benchmark)
    public static class Blocks {
        @Param({"64", "128", "256"})
        public int block;

        Simulation simulation;
        Lanes[] inputs;

        @Setup
        public void draw(Case drawn) {
            simulation = new Simulation(drawn.scenario, block);
            inputs = new Lanes[FUTURES / block];
            var random = new SplittableRandom(1);
            for (int i = 0; i < inputs.length; i++) {
                inputs[i] = new Lanes(drawn.scenario.services().size(), block);
                inputs[i].fill(drawn.scenario);
                for (var parameter : Parameter.values()) {
                    spread(inputs[i].parameter(parameter), random);
                }
            }
        }

        private static void spread(double[] lanes, SplittableRandom random) {
            for (int i = 0; i < lanes.length; i++) {
                lanes[i] *= random.nextDouble(0.5, 1);
            }
        }
    }

    @Benchmark
    public Run oneRun(Case one) {
        return Run.of(one.scenario);
    }

    @Benchmark
    public double lanes8192x61(Blocks blocks) {
        var sum = new double[1];
        for (var inputs : blocks.inputs) {
            blocks.simulation.run(inputs, (t, simulation) -> sum[0] += simulation.values(Output.SAFEGUARDED)[0]
                    + simulation.values(Output.SAFEGUARDED_GAP)[0]);
        }
        return sum[0];
    }
}
