package sightline.view.toolkit;

import java.util.function.Supplier;

import javafx.scene.Node;
import javafx.scene.layout.StackPane;

/** The place of a pane that is made when there is time for it: once the window has been seen (decision 24). */
public final class LazyPane extends StackPane {

    private final Supplier<? extends Node> pane;

    /** @param style keeps as much room free as the pane will take */
    public LazyPane(String style, Supplier<? extends Node> pane) {
        this.pane = pane;
        getStyleClass().add(style);
    }

    public void fill() {
        getChildren().setAll(pane.get());
    }
}
