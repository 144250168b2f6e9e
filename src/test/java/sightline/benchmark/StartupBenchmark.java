package sightline.benchmark;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;

import com.google.gson.GsonBuilder;

/**
 * How long the installed program takes from the start of its process to its first charts with bands, painted; against the same
 * image without its start-up cache, and against a bare JavaFX window with a label started by the JDK's {@code java}. Each is a
 * new process with new settings; they take turns, so that a slow minute is everybody's. Files are in the system's memory
 * after the first round, which is not counted.
 */
public final class StartupBenchmark {

    private static final int ROUNDS = 20;
    private static final double NANOS_PER_MS = 1e6;
    /** Until the rest of the window is there, and what is laid over the charts. */
    private static final Duration COMPLETE = Duration.ofSeconds(3);

    private final Path settings;
    private final Map<String, List<Double>> times = new LinkedHashMap<>();
    private final List<Double> painted = new ArrayList<>();
    private final List<Double> resident = new ArrayList<>();

    private StartupBenchmark(Path settings) {
        this.settings = settings;
    }

    /**
     * @param args the image's launcher, a scenario file, the folder of the JavaFX modules, the file to write
     */
    public static void main(String[] args) throws Exception {
        var launcher = args[0];
        var scenario = args[1];
        var java = ProcessHandle.current().info().command().orElseThrow();
        var benchmark = new StartupBenchmark(Files.createTempDirectory("sightline-startup"));
        var bare = List.of(java, "--module-path=" + args[2], "--add-modules=javafx.controls",
                "--enable-native-access=javafx.graphics", "-classpath", System.getProperty("java.class.path"),
                BareWindow.class.getName());
        for (int round = 0; round <= ROUNDS; round++) {
            boolean counts = round > 0;
            benchmark.window("installed", List.of(launcher), "-Dsightline.tellPainted=true", counts);
            benchmark.window("without cache", List.of(launcher), "-Dsightline.tellPainted=true -XX:AOTMode=off",
                    counts);
            benchmark.window("bare window", bare, "", counts);
            benchmark.command("run", List.of(launcher, "run", scenario), "", counts);
            benchmark.command("run without cache", List.of(launcher, "run", scenario), "-XX:AOTMode=off", counts);
            benchmark.firstCall(asInstalled(Path.of(launcher)), counts);
        }
        benchmark.write(Path.of(args[3]));
    }

    private void window(String name, List<String> command, String options, boolean counts) throws Exception {
        long start = System.nanoTime();
        var process = start(command, options);
        try (var lines = new BufferedReader(
                new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            String line = lines.readLine();
            while (!"painted".equals(line)) {
                if (line == null) {
                    throw new IllegalStateException(name + " ended before it was painted");
                }
                line = lines.readLine();
            }
            take(name, start, counts);
            if (counts && name.equals("installed")) {
                painted.add(residentMegabytes(process.pid()));
                Thread.sleep(COMPLETE);
                resident.add(residentMegabytes(process.pid()));
            }
        } finally {
            process.destroy();
            process.waitFor();
        }
    }

    private void command(String name, List<String> command, String options, boolean counts) throws Exception {
        long start = System.nanoTime();
        var process = start(command, options);
        process.getInputStream().readAllBytes();
        if (process.waitFor() != 0) {
            throw new IllegalStateException(name + " ended with " + process.exitValue());
        }
        take(name, start, counts);
    }

    /** A Java machine with the flags, the cache and the libraries of the image, and {@link FirstCall} behind them. */
    private static List<String> asInstalled(Path launcher) throws IOException {
        var lib = launcher.getParent().resolveSibling("lib");
        var app = lib.resolve("app");
        var command = new ArrayList<>(List.of(lib.resolve("runtime/bin/java").toString()));
        var path = new StringJoiner(File.pathSeparator);
        for (var line : Files.readAllLines(app.resolve("Sightline.cfg"))) {
            var value = line.substring(line.indexOf('=') + 1).replace("$APPDIR", app.toString());
            if (line.startsWith("java-options=")) {
                command.add(value);
            } else if (line.startsWith("app.classpath=")) {
                path.add(value);
            }
        }
        path.add(Path.of("target/test-classes").toAbsolutePath().toString());
        command.addAll(List.of("-classpath", path.toString(), FirstCall.class.getName()));
        return command;
    }

    private void firstCall(List<String> command, boolean counts) throws Exception {
        var process = start(command, "");
        double nanos = Double.parseDouble(
                new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip());
        process.waitFor();
        if (counts) {
            times.computeIfAbsent("first call", absent -> new ArrayList<>()).add(nanos / NANOS_PER_MS);
        }
    }

    private Process start(List<String> command, String options) throws IOException {
        var builder = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD);
        var environment = builder.environment();
        environment.put("XDG_CONFIG_HOME", settings.toString());
        environment.put("XDG_STATE_HOME", settings.toString());
        environment.put("XDG_RUNTIME_DIR", settings.toString());
        environment.remove("JAVA_TOOL_OPTIONS");
        if (!options.isEmpty()) {
            environment.put("JAVA_TOOL_OPTIONS", options);
        }
        return builder.start();
    }

    private void take(String name, long start, boolean counts) {
        if (counts) {
            times.computeIfAbsent(name, absent -> new ArrayList<>()).add((System.nanoTime() - start) / NANOS_PER_MS);
        }
    }

    private static double residentMegabytes(long process) throws IOException {
        return Files.readAllLines(Path.of("/proc/" + process + "/status")).stream()
                .filter(line -> line.startsWith("VmRSS:")).findFirst()
                .map(line -> Long.parseLong(line.replaceAll("\\D", "")) * 1024 / 1e6).orElseThrow();
    }

    private void write(Path file) throws IOException {
        var result = new LinkedHashMap<String, Object>();
        times.forEach((name, all) -> result.put(name + ", ms", rounded(median(all))));
        double installed = median(times.getOrDefault("installed", List.of()));
        result.put("installed to without cache",
                rounded(installed / median(times.getOrDefault("without cache", List.of()))));
        result.put("installed to bare window",
                rounded(installed / median(times.getOrDefault("bare window", List.of()))));
        result.put("resident when painted, MB", rounded(median(painted)));
        result.put("resident three seconds later, MB", rounded(median(resident)));
        result.put("rounds", ROUNDS);
        var json = new GsonBuilder().setPrettyPrinting().create().toJson(result);
        Files.createDirectories(file.toAbsolutePath().getParent());
        Files.writeString(file, json);
        System.out.println(json);
    }

    private static double median(List<Double> all) {
        var sorted = all.stream().mapToDouble(Double::doubleValue).toArray();
        Arrays.sort(sorted);
        int middle = sorted.length / 2;
        return sorted.length % 2 == 0 ? (sorted[middle - 1] + sorted[middle]) / 2 : sorted[middle];
    }

    private static double rounded(double value) {
        return Math.round(value * 1000) / 1000.0;
    }
}
