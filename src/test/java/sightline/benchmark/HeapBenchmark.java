package sightline.benchmark;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;

import javafx.application.Platform;

import com.google.gson.GsonBuilder;

import sightline.view.window.MainWindow;

/** By how much the heap grows while a slider is dragged for very long, and whether the window's threads end with it. */
public final class HeapBenchmark {

    private static final int EVENTS = 100_000;
    private static final long PATIENCE_MILLIS = 5000;

    private HeapBenchmark() {}

    /**
     * The result.
     *
     * @param heapGrowthMiB after garbage collection, below 0 where it shrank
     * @param threadsLeft how many of the window's threads are still there after it was closed
     */
    record Result(int events, double heapGrowthMiB, long threadsLeft) {}

    /** @param args the file to write */
    public static void main(String[] args) throws Exception {
        var settings = Files.createTempDirectory("sightline-heap");
        var opened = new CompletableFuture<MainWindow>();
        Platform.startup(() -> opened.complete(QuietWindow.open(settings)));
        var window = opened.get();
        double growth = (double) new LongDrag(window).growth(EVENTS) / (1 << 20);
        var threads = LongDrag.threadsOfWindows();
        Platform.runLater(window::close);
        for (var thread : threads) {
            thread.join(PATIENCE_MILLIS);
        }
        var result = new Result(EVENTS, Math.round(growth * 100) / 100.0,
                threads.stream().filter(Thread::isAlive).count());
        var file = Path.of(args[0]).toAbsolutePath();
        Files.createDirectories(file.getParent());
        Files.writeString(file, new GsonBuilder().setPrettyPrinting().create().toJson(result));
        Platform.exit();
    }
}
