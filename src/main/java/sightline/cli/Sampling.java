package sightline.cli;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

import sightline.model.Scenario;

/** How many futures are drawn, and with what: said on the command line, or else by the scenario. */
final class Sampling {

    @Option(names = "--futures", paramLabel = "N", converter = Converters.Futures.class, descriptionKey = "sampling.futures")
    private @Nullable Integer futures;

    @Option(names = "--seed", paramLabel = "S", converter = Converters.Seed.class, descriptionKey = "sampling.seed")
    private @Nullable Long seed;

    int futures(Scenario scenario) {
        return futures == null ? scenario.futures() : futures;
    }

    long seed(Scenario scenario) {
        return seed == null ? scenario.seed() : seed;
    }
}
