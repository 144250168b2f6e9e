package sightline.view;

import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;

/**
 * Keeps what is in it as large as it is while something is held. Words that change with every move then neither push the
 * charts about nor make the whole window measure itself anew; when it is let go, they get the room that they need.
 */
public final class Still extends StackPane {

    private final ObservableValue<Boolean> held;

    /** @param held whether a slider or a key is held */
    public Still(Node content, ObservableValue<Boolean> held) {
        super(content);
        this.held = held;
        setMinHeight(USE_PREF_SIZE);
        held.subscribe(this::requestLayout);
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
