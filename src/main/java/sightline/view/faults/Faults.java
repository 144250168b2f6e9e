package sightline.view.faults;

import java.util.HashMap;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.logging.Logger;

import javafx.application.Platform;

/** Where every error ends that nobody expected, on whatever thread: in the log, and before the person. */
public final class Faults implements Consumer<Throwable>, Thread.UncaughtExceptionHandler {

    private static final int MOST_COUNTED = 100;

    private final Logger log;
    private final BiConsumer<String, String> show;
    private final Map<String, Integer> times = new HashMap<>();

    /** @param show shows an error's name and its text; called on JavaFX's thread */
    public Faults(Logger log, BiConsumer<String, String> show) {
        this.log = log;
        this.show = show;
    }

    @Override
    public void accept(Throwable fault) {
        uncaughtException(Thread.currentThread(), fault);
    }

    @Override
    public void uncaughtException(Thread thread, Throwable fault) {
        var text = FaultText.of(fault);
        int time = count(text);
        if (isPowerOfTen(time)) { // one that comes with every pulse would soon be all that is in the log
            log.log(Level.SEVERE, "thread " + thread.getName() + ", time " + time, fault);
        }
        Platform.runLater(() -> show(fault.getClass().getSimpleName(), text));
    }

    private void show(String name, String text) {
        try {
            show.accept(name, text);
        } catch (RuntimeException | Error another) { // which must not come back here, or there is no end
            log.log(Level.SEVERE, "an error could not be shown", another);
        }
    }

    private synchronized int count(String text) {
        if (times.size() == MOST_COUNTED && !times.containsKey(text)) {
            times.clear();
        }
        return times.merge(text, 1, Integer::sum);
    }

    private static boolean isPowerOfTen(int number) {
        int rest = number;
        while (rest % 10 == 0) {
            rest /= 10;
        }
        return rest == 1;
    }
}
