package sightline.cli;

import java.io.PrintStream;
import java.util.function.BooleanSupplier;
import java.util.function.LongSupplier;

import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;

import sightline.analysis.Progress;

/** A bar on a terminal for what takes over a second. It is gone when it is closed. */
final class ProgressLine implements Progress, AutoCloseable {

    private static final long PATIENCE = 1_000_000_000;
    private static final int STEPS = 100;
    private static final int WIDTH = 78;

    private final PrintStream terminal;
    private final BooleanSupplier isTerminal;
    private final String title;
    private final LongSupplier clock;
    private final long start;
    private @Nullable ProgressBar bar;
    private boolean decided;

    /**
     * @param terminal where the bar stands
     * @param isTerminal whether there is somebody to see it; asked when the bar would be shown
     * @param title what is being done
     * @param clock nanoseconds
     */
    ProgressLine(PrintStream terminal, BooleanSupplier isTerminal, String title, LongSupplier clock) {
        this.terminal = terminal;
        this.isTerminal = isTerminal;
        this.title = title;
        this.clock = clock;
        start = clock.getAsLong();
    }

    @Override
    public boolean goesOn(double share) {
        if (!decided && clock.getAsLong() - start > PATIENCE) {
            decided = true;
            bar = isTerminal.getAsBoolean() ? bar() : null;
        }
        if (bar != null) {
            bar.stepTo(Math.round(share * STEPS));
        }
        return true;
    }

    private ProgressBar bar() {
        return new ProgressBarBuilder().setTaskName(title).setInitialMax(STEPS).setStyle(ProgressBarStyle.ASCII)
                .setConsumer(new ConsoleProgressBarConsumer(terminal, WIDTH)).clearDisplayOnFinish().build();
    }

    @Override
    public void close() {
        if (bar != null) {
            bar.close();
        }
    }
}
