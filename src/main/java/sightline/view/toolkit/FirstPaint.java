package sightline.view.toolkit;

import java.util.function.BooleanSupplier;

import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.scene.shape.Rectangle;

/** Waits until a window is there as somebody sees it: with bands on its charts, painted (decision 24). */
public final class FirstPaint {

    /** So many pulses: half a second. */
    public static final int PATIENCE = 120;
    /** The first pulse with bands hands them over to be painted. */
    private static final int PULSES = 2;

    private FirstPaint() {}

    /** Does {@code deed} once, on JavaFX's thread, when what {@code ready} tells of is painted. */
    public static void await(BooleanSupplier ready, Runnable deed) {
        await(ready, PULSES, Integer.MAX_VALUE, () -> afterPainting(deed));
    }

    /** As above, and after half a second even if it is not ready yet. */
    public static void awaitPatiently(BooleanSupplier ready, Runnable deed) {
        await(ready, PULSES, PATIENCE, () -> afterPainting(deed));
    }

    /** Does {@code deed} in the pulse that is the {@code count}th in which {@code ready} holds. */
    public static void await(BooleanSupplier ready, int count, Runnable deed) {
        await(ready, count, Integer.MAX_VALUE, deed);
    }

    /**
     * Does {@code deed} when all that was handed over before is on the screen: another picture waits in the same line to be
     * painted, and what is painted comes to the screen by JavaFX's thread, before what is put there afterwards.
     */
    public static void afterPainting(Runnable deed) {
        new Rectangle(1, 1).snapshot(null, null);
        Platform.runLater(deed);
    }

    private static void await(BooleanSupplier ready, int count, int most, Runnable deed) {
        new AnimationTimer() {
            private int pulses;
            private int all;

            @Override
            public void handle(long now) {
                all++;
                if (ready.getAsBoolean()) {
                    pulses++;
                }
                if (pulses == count || all == most) {
                    stop();
                    deed.run();
                }
            }
        }.start();
    }
}
