package sightline.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.openjdk.jmh.results.format.ResultFormatType;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** Runs every JMH benchmark of this package, each in a Java machine of its own, and writes JMH's JSON. */
public final class JmhBenchmarks {

    private JmhBenchmarks() {}

    /** @param args the file to write */
    public static void main(String[] args) throws IOException, RunnerException {
        var result = Path.of(args[0]).toAbsolutePath();
        Files.createDirectories(result.getParent());
        new Runner(new OptionsBuilder().include("^sightline\\.benchmark\\.")
                .shouldFailOnError(true).resultFormat(ResultFormatType.JSON).result(result.toString()).build()).run();
    }
}
