package sightline.view.window;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

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
     * @param left what is left of the charts
     * @param headline what is above the charts
     * @param charts from left to right
     * @param status what is at the bottom
     */
    record Panes(Node top, List<Node> left, List<Node> headline, List<Node> charts, List<Node> status) {}

    private final Consumer<Path> open;
    private final SidePane side;
    private final Panes panes;

    @FXML
    private BorderPane window;
    @FXML
    private SplitPane split;
    @FXML
    private VBox middle;
    @FXML
    private GridPane charts;

    /** @param open opens the file that was dropped */
    MainView(Consumer<Path> open, SidePane side, Panes panes) {
        this.open = open;
        this.side = side;
        this.panes = panes;
    }

    @FXML
    private void initialize() {
        window.setTop(panes.top());
        panes.left().forEach(pane -> {
            split.getItems().addFirst(pane);
            SplitPane.setResizableWithParent(pane, false);
        });
        middle.getChildren().addAll(0, panes.headline());
        for (int i = 0; i < panes.charts().size(); i++) {
            charts.add(panes.charts().get(i), i, 0);
        }
        side.attach(split);
        panes.status().forEach(window::setBottom);
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
        files.stream().map(File::toPath).filter(Files::exists).findFirst().ifPresent(open);
        event.setDropCompleted(!files.isEmpty());
        event.consume();
    }
}
