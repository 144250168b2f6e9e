package sightline.view.toolkit;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

import javafx.scene.Node;

/**
 * What a window builds of one session after its charts have been painted for the first time, so that nobody waits for it. The one place that knows
 * when that is.
 */
public final class DeferredParts {

    private final List<Runnable> parts = new ArrayList<>();

    /** Does {@code part} after what was added before it. */
    public void add(Runnable part) {
        parts.add(part);
    }

    /**
     * The place of a pane that is built later.
     *
     * @param style keeps as much room free as the pane will take
     */
    public Node place(String style, Supplier<? extends Node> pane) {
        var place = new LazyPane(style, pane);
        add(place::fill);
        return place;
    }

    /**
     * Builds everything once {@code painted} holds, or when that takes too long.
     *
     * @param wanted whether the window is still there then
     */
    public void begin(BooleanSupplier painted, BooleanSupplier wanted) {
        FirstPaint.awaitPatiently(painted, () -> {
            if (wanted.getAsBoolean()) {
                parts.forEach(Runnable::run);
                parts.clear();
            }
        });
    }
}
