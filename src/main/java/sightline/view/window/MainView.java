package sightline.view.window;

import java.io.File;
import java.nio.file.Files;
import java.util.List;

import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.SplitPane;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;

/** Wires the window: where the panes stand, and a file that is dropped on them. */
public final class MainView {

    /**
     * The panes of the window.
     *
     * @param top what is above all others
     * @param settings the left side
     * @param hero the sentence above the charts
     * @param tiles the charts
     * @param side the tabs at the right
     * @param status the bar at the bottom
     */
    record Panes(Node top, Node settings, Node hero, List<? extends Node> tiles, SidePane side, Node status) {}

    private final MainViewModel model;
    private final Panes panes;

    @FXML
    private BorderPane window;
    @FXML
    private SplitPane split;
    @FXML
    private VBox middle;
    @FXML
    private GridPane charts;

    MainView(MainViewModel model, Panes panes) {
        this.model = model;
        this.panes = panes;
    }

    @FXML
    private void initialize() {
        window.setTop(panes.top());
        split.getItems().addFirst(panes.settings());
        SplitPane.setResizableWithParent(panes.settings(), false);
        middle.getChildren().addFirst(panes.hero());
        for (int i = 0; i < panes.tiles().size(); i++) {
            charts.add(panes.tiles().get(i), i, 0);
        }
        panes.side().attach(split);
        window.setBottom(panes.status());
    }

    @FXML
    private void dragOver(DragEvent event) {
        if (event.getDragboard().hasFiles()) {
            event.acceptTransferModes(TransferMode.COPY);
        }
        event.consume();
    }

    @FXML
    private void dragDropped(DragEvent event) {
        var files = event.getDragboard().getFiles();
        files.stream().map(File::toPath).filter(Files::exists).findFirst().ifPresent(model::open);
        event.setDropCompleted(!files.isEmpty());
        event.consume();
    }
}
