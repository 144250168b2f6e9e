package sightline.view;

import java.util.function.Supplier;

import javafx.scene.Node;
import javafx.scene.layout.StackPane;

/** The place of a pane that is made when there is time for it: once the window has been seen. */
final class Later extends StackPane {

    private final Supplier<? extends Node> pane;

    Later(Supplier<? extends Node> pane) {
        this.pane = pane;
    }

    void fill() {
        getChildren().setAll(pane.get());
    }
}
