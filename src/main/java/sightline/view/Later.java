package sightline.view;

import java.util.function.Supplier;

import javafx.scene.Node;
import javafx.scene.layout.StackPane;

/** The place of a pane that is made when there is time for it: once the window has been seen. */
final class Later extends StackPane {

    private final Supplier<? extends Node> pane;

    /** @param style keeps as much room free as the pane will take */
    Later(String style, Supplier<? extends Node> pane) {
        this.pane = pane;
        getStyleClass().add(style);
    }

    void fill() {
        getChildren().setAll(pane.get());
    }
}
