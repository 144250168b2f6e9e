package sightline.view.toolkit;

import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;

/**
 * Keeps what is in it as large as it is while something is held. Words that change with every move then neither push the
 * charts about nor make the whole window measure itself anew; when it is let go, they get the room that they need.
 */
public final class LayoutHold extends StackPane {

    private final ObservableValue<Boolean> held;
    private final boolean whole;

    /** @param held whether a slider or a key is held */
    public LayoutHold(Node content, ObservableValue<Boolean> held) {
        this(content, held, false);
    }

    private LayoutHold(Node content, ObservableValue<Boolean> held, boolean whole) {
        super(content);
        this.held = held;
        this.whole = whole;
        setMinHeight(USE_PREF_SIZE);
        held.subscribe(this::requestLayout);
    }

    /** As above, but what needs more room gets it even while something is held: words that may never be cut. */
    public static LayoutHold whole(Node content, ObservableValue<Boolean> held) {
        return new LayoutHold(content, held, true);
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        if (whole && held.getValue() && getManagedChildren().getFirst().minHeight(getWidth()) > getHeight()) {
            super.requestLayout();
        }
    }

    @Override
    public void requestLayout() {
        // asked for by the superclass' constructor too, when nothing is held yet
        if (held != null && held.getValue()) {
            setNeedsLayout(true);
        } else {
            super.requestLayout();
        }
    }
}
