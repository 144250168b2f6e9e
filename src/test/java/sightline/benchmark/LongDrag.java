package sightline.benchmark;

import java.lang.management.ManagementFactory;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Collectors;

import javafx.application.Platform;
import javafx.scene.control.Slider;

import sightline.view.window.MainWindow;

/** A slider that is dragged for very long, to see what it leaves behind. */
public final class LongDrag {

    private static final int WARM_UP = 1000;
    /** How many moves are handed over before waiting for them. */
    private static final int TOGETHER = 50;
    private static final int STEPS = 100;
    private static final int COLLECTIONS = 3;

    private final MainWindow window;

    public LongDrag(MainWindow window) {
        this.window = window;
    }

    /** By how many bytes the heap after garbage collection has grown over {@code events} moves; below 0 if it has shrunk. */
    public long growth(int events) throws InterruptedException {
        drag(WARM_UP);
        long before = usedHeap();
        drag(events);
        return usedHeap() - before;
    }

    private void drag(int events) throws InterruptedException {
        onFx(() -> window.model().document().hold());
        for (int i = 0; i < events; i++) {
            double to = (double) (i % STEPS) / STEPS;
            Platform.runLater(() -> slider().setValue(to));
            if (i % TOGETHER == 0) {
                onFx(() -> {});
            }
        }
        onFx(() -> window.model().document().release());
    }

    private Slider slider() {
        return (Slider) window.scene().lookup("#rolloutCoverage-slider");
    }

    private static void onFx(Runnable deed) throws InterruptedException {
        var done = new CountDownLatch(1);
        Platform.runLater(() -> {
            deed.run();
            done.countDown();
        });
        done.await();
    }

    private static long usedHeap() {
        for (int i = 0; i < COLLECTIONS; i++) {
            System.gc();
        }
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }

    /** The threads that belong to a window. */
    public static Set<Thread> threadsOfWindows() {
        return Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> thread.getName().equals("recomputation") || thread.getName().startsWith("futures-"))
                .collect(Collectors.toSet());
    }
}
