package sightline.view.help;

import java.util.List;
import java.util.stream.Collectors;

import javafx.fxml.FXML;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Menu;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Wires the window with all keys. */
public final class KeysView {

    private static final int COLUMNS = 2;

    private final List<Shortcuts> groups;
    private final Runnable close;

    @FXML
    private ScrollPane scroll;
    @FXML
    private VBox left;
    @FXML
    private VBox right;

    /**
     * @param menus whose keys are shown as they are set there
     * @param close closes the window
     */
    public KeysView(List<Menu> menus, Runnable close) {
        groups = Shortcuts.all(menus);
        this.close = close;
    }

    @FXML
    private void initialize() {
        int all = groups.stream().mapToInt(KeysView::height).sum();
        int used = 0;
        for (var group : groups) {
            (used < all / COLUMNS ? left : right).getChildren().add(pane(group));
            used += height(group);
        }
        scroll.setAccessibleHelp(groups.stream().flatMap(group -> group.shortcuts().stream())
                .map(it -> it.keys() + ": " + it.deed()).collect(Collectors.joining("\n")));
    }

    @FXML
    private void close() {
        close.run();
    }

    private static int height(Shortcuts group) {
        return group.shortcuts().size() + 1;
    }

    private static Node pane(Shortcuts group) {
        var heading = new Label(group.name());
        heading.getStyleClass().add("help-heading");
        var grid = new GridPane();
        grid.getStyleClass().add("help-keys");
        for (int row = 0; row < group.shortcuts().size(); row++) {
            var keys = new Label(group.shortcuts().get(row).keys());
            keys.getStyleClass().add("help-key");
            keys.setMinWidth(Region.USE_PREF_SIZE);
            var deed = new Label(group.shortcuts().get(row).deed());
            deed.setWrapText(true);
            deed.setMinHeight(Region.USE_PREF_SIZE);
            GridPane.setValignment(keys, VPos.TOP);
            grid.addRow(row, keys, deed);
        }
        return new VBox(heading, grid);
    }
}
