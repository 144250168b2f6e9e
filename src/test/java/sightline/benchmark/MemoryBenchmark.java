package sightline.benchmark;

import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;

import javafx.application.Platform;
import javafx.scene.control.Slider;

import com.google.gson.GsonBuilder;

import sightline.chart.ChartId;
import sightline.view.toolkit.FirstPaint;
import sightline.view.window.MainWindow;

/**
 * What is left on the heap by windows that were opened and closed and by a long session of moves, other charts and steps back.
 * Fails where it is more than {@link #MOST_MIB}.
 */
public final class MemoryBenchmark {

    private static final double MOST_MIB = 10;
    private static final int OPENINGS = 300;
    private static final int MOVES = 40_000;
    /** Of each kind, before the heap is looked at for the first time. */
    private static final int WARM_UP_OPENINGS = 30;
    private static final int WARM_UP_MOVES = 8000;
    private static final int MOVES_A_DRAG = 25;
    private static final int DRAGS_A_CHART = 9;
    private static final int DRAGS_A_STEP_BACK = 11;
    private static final int PULSES = 2;
    private static final int LOOKS = 4;
    private static final int MOVES_BETWEEN_LOOKS = 250;
    private static final int COLLECTIONS = 4;

    private final MainWindow window;
    private final SplittableRandom random = new SplittableRandom(13);

    private MemoryBenchmark(MainWindow window) {
        this.window = window;
    }

    /** What was done how often, and by how much the heap grew after garbage collection; below 0 where it shrank. */
    record Result(String what, int times, double heapGrowthMiB) {}

    /** @param args the file to write */
    public static void main(String[] args) throws Exception {
        var settings = Files.createTempDirectory("sightline-memory");
        var opened = new CompletableFuture<MainWindow>();
        Platform.startup(() -> opened.complete(QuietWindow.open(settings)));
        var results = new MemoryBenchmark(opened.get()).measure();
        var file = Path.of(args[0]).toAbsolutePath();
        Files.createDirectories(file.getParent());
        Files.writeString(file, new GsonBuilder().setPrettyPrinting().create().toJson(results));
        onFx(opened.get()::close);
        Platform.exit();
        var tooMuch = results.stream().filter(result -> result.heapGrowthMiB() > MOST_MIB).toList();
        if (!tooMuch.isEmpty()) {
            throw new IllegalStateException("more than " + MOST_MIB + " MiB is left by " + tooMuch);
        }
    }

    private List<Result> measure() throws Exception {
        var complete = new CountDownLatch(1);
        onFx(() -> window.evidence().doneProperty().subscribe(done -> {
            if (done) {
                complete.countDown();
            }
        }));
        complete.await();
        pulses();
        var results = new ArrayList<Result>();
        var openings = new Openings(window);
        for (var opening : openings.all()) {
            open(openings, opening, WARM_UP_OPENINGS);
            long before = usedHeap();
            open(openings, opening, OPENINGS);
            results.add(result(opening.name(), OPENINGS, before));
        }
        var shown = window.view().features().results().charts().stream().map(chart -> chart.chartProperty().get())
                .toList();
        move(WARM_UP_MOVES);
        long before = leastHeap(shown);
        move(MOVES);
        results.add(result("moves", MOVES, before, leastHeap(shown)));
        return results;
    }

    /** The least of several looks: pixels that JavaFX keeps ready for a while come to 20 MiB in one of them and none in the next. */
    private long leastHeap(List<ChartId> shown) throws InterruptedException {
        long least = Long.MAX_VALUE;
        for (int i = 0; i < LOOKS; i++) {
            move(MOVES_BETWEEN_LOOKS);
            show(shown);
            least = Math.min(least, usedHeap());
        }
        return least;
    }

    private static Result result(String what, int times, long before) {
        return result(what, times, before, usedHeap());
    }

    private static Result result(String what, int times, long before, long after) {
        double growth = (double) (after - before) / (1 << 20);
        return new Result(what, times, Math.round(growth * 100) / 100.0);
    }

    private static void open(Openings openings, Openings.Opening opening, int times) throws InterruptedException {
        for (int i = 0; i < times; i++) {
            onFx(() -> {
                opening.open().run();
                if (openings.open() == 0) {
                    throw new IllegalStateException(opening.name() + " did not open");
                }
            });
            pulses();
            onFx(openings::close);
            pulses();
        }
    }

    /** The same charts, and nothing under way, whenever the heap is looked at: both decide how much is kept ready. */
    private void show(List<ChartId> wanted) throws InterruptedException {
        onFx(() -> {
            for (int i = 0; i < wanted.size(); i++) {
                window.view().features().results().charts().get(i).chartProperty().set(wanted.get(i));
            }
        });
        var settled = new CompletableFuture<Boolean>();
        while (!settled.isDone()) {
            pulses();
            onFx(() -> {
                var results = window.view().session().results().shown();
                if (results.futures().isPresent() && window.view().session().overlay().settledProperty().get()
                        && results.scenario().equals(window.model().document().scenario())) {
                    settled.complete(true);
                }
            });
        }
        pulses();
    }

    /** Drags, and between them other charts and steps back. */
    private void move(int moves) throws InterruptedException {
        var document = window.model().document();
        for (int drag = 0; drag < moves / MOVES_A_DRAG; drag++) {
            onFx(document::hold);
            for (int i = 0; i < MOVES_A_DRAG; i++) {
                double to = random.nextInt(101) / 100.0;
                onFx(() -> ((Slider) window.scene().lookup("#rolloutCoverage-slider")).setValue(to));
            }
            onFx(document::release);
            pulses();
            if (drag % DRAGS_A_CHART == 0) {
                var chart = ChartId.values()[random.nextInt(ChartId.values().length)];
                onFx(() -> window.view().features().results().charts()
                        .get(random.nextInt(window.view().features().results().charts().size())).chartProperty()
                        .set(chart));
            }
            if (drag % DRAGS_A_STEP_BACK == 0) {
                onFx(document::undo);
            }
        }
    }

    /** Waits until what has changed is painted. */
    private static void pulses() throws InterruptedException {
        var painted = new CountDownLatch(1);
        Platform.runLater(
                () -> FirstPaint.await(() -> true, PULSES, () -> FirstPaint.afterPainting(painted::countDown)));
        painted.await();
    }

    private static void onFx(Runnable deed) throws InterruptedException {
        var done = new CompletableFuture<Boolean>();
        Platform.runLater(() -> {
            try {
                deed.run();
                done.complete(true);
            } catch (RuntimeException | Error fault) {
                done.completeExceptionally(fault);
            }
        });
        done.join();
    }

    private static long usedHeap() {
        for (int i = 0; i < COLLECTIONS; i++) {
            System.gc();
        }
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }
}
