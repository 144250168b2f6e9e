package sightline.benchmark;

import java.util.List;

import sightline.analysis.EnsembleRunner;
import sightline.analysis.SummaryRequest;
import sightline.model.Output;
import sightline.scenario.ShippedScenarios;

/**
 * The first workload W (see {@link EnsembleBenchmark}) of a process that has read its scenario, for {@link StartupBenchmark},
 * which starts it as the installed program is started. Says how many nanoseconds it took.
 */
public final class FirstCall {

    private static final int THREADS = 2;

    private FirstCall() {}

    public static void main(String[] args) {
        var scenario = new ShippedScenarios().opening();
        try (var ensembles = new EnsembleRunner(THREADS)) {
            long start = System.nanoTime();
            ensembles.run(scenario, 8192, scenario.seed(),
                    SummaryRequest.bands(List.of(Output.SAFEGUARDED, Output.SAFEGUARDED_GAP)),
                    () -> false).orElseThrow();
            System.out.println(System.nanoTime() - start);
        }
    }
}
