package sightline;

import java.util.function.BooleanSupplier;

import javafx.animation.AnimationTimer;

import sightline.view.MainWindow;

/** Waits until a window is there as somebody sees it: with bands on its charts, painted. */
final class FirstPaint {

    /** The first pulse with bands hands them over to be painted; the next one waits for that and begins when it is done. */
    private static final int PULSES = 2;

    private FirstPaint() {}

    /** Does {@code deed} once, on JavaFX's thread. */
    static void await(MainWindow window, Runnable deed) {
        await(() -> window.results().shown().futures().isPresent(), PULSES, deed);
    }

    /** Does {@code deed} in the pulse that is the {@code count}th in which {@code ready} holds. */
    static void await(BooleanSupplier ready, int count, Runnable deed) {
        new AnimationTimer() {
            private int pulses;

            @Override
            public void handle(long now) {
                if (ready.getAsBoolean() && ++pulses == count) {
                    stop();
                    deed.run();
                }
            }
        }.start();
    }
}
