package sightline.benchmark;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.concurrent.SynchronousQueue;

import javafx.application.Platform;
import javafx.scene.control.Slider;

import com.google.gson.GsonBuilder;
import com.google.gson.JsonParser;
import com.sun.javafx.tk.TKPulseListener;
import com.sun.javafx.tk.Toolkit;

import sightline.Main;
import sightline.chart.ChartId;
import sightline.live.RecomputeMode;
import sightline.model.Scenario;
import sightline.view.window.MainWindow;

/**
 * How long a moved slider takes to be seen: from the change of its value to the end of the pulse that carries the result,
 * in the whole window at 1280 x 800 on the headless platform, with two charts that have bands, and the hero. A Java machine
 * for each pulse rate and number of futures.
 */
public final class DragBenchmark {

    /** Many, because the Java machine compiles in the background for long, on the cores that the window needs. */
    private static final int WARM_UP = 800;
    private static final int MOVES = 600;
    private static final int USUAL_HZ = 60;
    /** With none no bands are asked for: what the others take more is the cost of the bands. */
    private static final int[] FUTURES = {0, 1024, Scenario.STANDARD_FUTURES, 32_768};
    private static final String FUTURES_PROPERTY = "sightline.drag.futures";
    /** Without it the readings are laid over the charts, as at the first start. */
    private static final String READINGS_PROPERTY = "sightline.drag.readings";
    /** The longest pause before a move, so that moves fall anywhere between two pulses. */
    private static final int LONGEST_PAUSE_MILLIS = 40;

    private final SynchronousQueue<Long> seen = new SynchronousQueue<>();
    private final SplittableRandom random = new SplittableRandom(600);
    /** Held here: the toolkit forgets listeners that nobody holds. */
    private final TKPulseListener pulseEnded = this::pulseEnded;
    private long moved;
    private boolean carried;
    private int gaveUp;

    private DragBenchmark() {}

    /**
     * One line of the result.
     *
     * @param futures how many futures each move draws; 0 for the run alone
     * @param readings whether readings are laid over the charts
     * @param pulseHz pulses a second at the most
     * @param gaveUp how often the window stopped following because it was too slow; it was told to go on each time
     */
    record Result(int futures, boolean readings, int pulseHz, int moves, int gaveUp, double p50Ms, double p95Ms,
            double p99Ms) {}

    /** @param args the file to write */
    public static void main(String[] args) throws Exception {
        if (args.length == 0) {
            new DragBenchmark().measure();
            return;
        }
        var results = new ArrayList<Object>();
        results.add(JsonParser.parseString(inAnotherMachine(USUAL_HZ, Scenario.STANDARD_FUTURES, true)));
        results.add(JsonParser.parseString(inAnotherMachine(Main.PULSE_HZ, Scenario.STANDARD_FUTURES, false)));
        for (int futures : FUTURES) {
            results.add(JsonParser.parseString(inAnotherMachine(Main.PULSE_HZ, futures, futures > 0)));
        }
        var file = Path.of(args[0]).toAbsolutePath();
        Files.createDirectories(file.getParent());
        Files.writeString(file, new GsonBuilder().setPrettyPrinting().create().toJson(results));
    }

    private static String inAnotherMachine(int pulseHz, int futures, boolean readings)
            throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of(ProcessHandle.current().info().command().orElseThrow()));
        command.addAll(ManagementFactory.getRuntimeMXBean().getInputArguments());
        command.addAll(List.of("-Djavafx.animation.pulse=" + pulseHz, "-D" + FUTURES_PROPERTY + "=" + futures,
                "-D" + READINGS_PROPERTY + "=" + readings,
                "-Dglass.platform=Headless", "-Dprism.order=sw",
                "-Djava.awt.headless=true", "-classpath", System.getProperty("java.class.path"),
                DragBenchmark.class.getName()));
        var process = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
        try (var out = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            var line = Optional.ofNullable(out.readLine()).orElseThrow();
            if (process.waitFor() != 0) {
                throw new IllegalStateException("the measuring machine ended with " + process.exitValue());
            }
            return line;
        }
    }

    private void measure() throws Exception {
        var settings = Files.createTempDirectory("sightline-drag");
        var opened = new SynchronousQueue<MainWindow>();
        Platform.startup(() -> Thread.ofVirtual().start(() -> hand(opened, settings)));
        var window = opened.take();
        hold(window);
        var times = new double[MOVES];
        for (int i = -WARM_UP; i < MOVES; i++) {
            Thread.sleep(random.nextInt(LONGEST_PAUSE_MILLIS), random.nextInt(1_000_000));
            Platform.runLater(() -> move(window));
            long nanos = seen.take();
            if (i >= 0) {
                times[i] = nanos / 1e6;
            }
        }
        Platform.runLater(window::close);
        Arrays.sort(times);
        var result = new Result(Integer.getInteger(FUTURES_PROPERTY),
                Boolean.getBoolean(READINGS_PROPERTY), Integer.getInteger("javafx.animation.pulse"),
                MOVES, gaveUp, at(times, 0.5),
                at(times, 0.95), at(times, 0.99));
        System.out.println(new GsonBuilder().create().toJson(result));
        Platform.exit();
    }

    private void hand(SynchronousQueue<MainWindow> opened, Path settings) {
        Platform.runLater(() -> {
            var window = open(settings);
            window.evidence().doneProperty().subscribe(done -> {
                if (done) { // the marks are there
                    Thread.ofVirtual().start(() -> put(opened, window));
                }
            });
        });
    }

    private static void put(SynchronousQueue<MainWindow> opened, MainWindow window) {
        try {
            opened.put(window);
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }

    private MainWindow open(Path settings) {
        var window = QuietWindow.open(settings);
        window.view().features().results().charts().getFirst().chartProperty().set(ChartId.SAFEGUARDED);
        window.view().features().results().charts().getLast().chartProperty().set(ChartId.GAP);
        int futures = Integer.getInteger(FUTURES_PROPERTY);
        if (futures == 0) {
            window.view().session().requireNothing();
        } else {
            window.model().document().edit(scenario -> scenario.withSampling(futures, scenario.seed()));
        }
        window.view().features().readings().shownProperty().set(Boolean.getBoolean(READINGS_PROPERTY));
        window.view().session().results().whenProperty().subscribe(when -> {
            if (when != RecomputeMode.WHILE_DRAGGING) {
                gaveUp++;
                Platform.runLater(
                        () -> window.view().session().results().whenProperty().set(RecomputeMode.WHILE_DRAGGING));
            }
        });
        window.view().session().results().shownProperty()
                .subscribe(shown -> carried = shown.scenario().equals(window.model().document().scenario()));
        return window;
    }

    /** Once everything is on screen. */
    private void hold(MainWindow window) throws InterruptedException {
        var settled = new SynchronousQueue<Boolean>();
        boolean ready = false;
        while (!ready) {
            Thread.sleep(LONGEST_PAUSE_MILLIS);
            Platform.runLater(() -> {
                boolean all = window.view().session().overlay().settledProperty().get()
                        && window.view().session().results().shown().futures().isPresent();
                if (all) {
                    window.model().document().hold();
                    carried = false;
                    Toolkit.getToolkit().addPostSceneTkPulseListener(pulseEnded);
                }
                Thread.ofVirtual().start(() -> hand(settled, all));
            });
            ready = settled.take();
        }
    }

    private static void hand(SynchronousQueue<Boolean> settled, boolean all) {
        try {
            settled.put(all);
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }

    private void pulseEnded() {
        if (carried) {
            carried = false;
            long nanos = System.nanoTime() - moved;
            Thread.ofVirtual().start(() -> tell(nanos));
        }
    }

    private void tell(long nanos) {
        try {
            seen.put(nanos);
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }

    private void move(MainWindow window) {
        var slider = (Slider) window.scene().lookup("#rolloutCoverage-slider");
        double to;
        do {
            to = random.nextInt(101) / 100.0;
        } while (Math.abs(to - slider.getValue()) < 0.005);
        moved = System.nanoTime();
        slider.setValue(to);
    }

    private static double at(double[] sorted, double share) {
        return Math.round(sorted[(int) Math.ceil(share * sorted.length) - 1] * 1000) / 1000.0;
    }
}
