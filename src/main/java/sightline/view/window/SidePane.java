package sightline.view.window;

import java.util.List;
import java.util.Optional;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.SplitPane;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.layout.StackPane;

import org.jspecify.annotations.Nullable;

import sightline.view.toolkit.MenuContribution;

/** The tabs beside the charts, made with the first of them. While it is closed it is no part of the window. */
final class SidePane {

    /** The least width of a window in which the charts have room beside it. */
    private static final double ROOM = 1200;
    private static final double WIDTH = 300;
    private static final double MOST = 0.22;

    private final StackPane place = new StackPane();
    private Optional<TabPane> tabs = Optional.empty();
    private final BooleanProperty open = new SimpleBooleanProperty();
    private boolean wanted = true;
    private Optional<Node> before = Optional.empty();

    SidePane() {
        place.getStyleClass().add("side-place");
        SplitPane.setResizableWithParent(place, false);
    }

    void add(String id, String title, Node content) {
        var tab = new Tab(title, content);
        tab.setId(id);
        tabs.orElseGet(this::begin).getTabs().add(tab);
    }

    private TabPane begin() {
        var made = new TabPane();
        made.setId("side");
        made.getStyleClass().add("side");
        made.setTabClosingPolicy(TabPane.TabClosingPolicy.UNAVAILABLE);
        place.getChildren().setAll(made);
        tabs = Optional.of(made);
        return made;
    }

    List<MenuContribution> menus() {
        return List.of(new MenuContribution.Choice("menu-side", open),
                MenuContribution.Command.beside("menu-side-focus", this::goThereOrBack));
    }

    /** The keyboard goes to it, opened if it was not, and from it back to where it was before. */
    private void goThereOrBack() {
        if (place.isFocusWithin()) {
            before.filter(node -> node.getScene() != null).ifPresent(Node::requestFocus);
        } else {
            open.set(true);
            before = Optional.ofNullable(place.getScene()).map(Scene::getFocusOwner);
            tabs.ifPresent(Node::requestFocus);
        }
    }

    BooleanProperty openProperty() {
        return open;
    }

    /**
     * Opens it if a window of {@code width} has room beside the charts, closes it when the window becomes too narrow, and opens
     * it again when there is room again. Between these it is as the person has it.
     *
     * @param width null while it is in no window
     */
    void follow(ObservableValue<? extends @Nullable Number> width) {
        width.map(now -> now.doubleValue() >= ROOM).subscribe(hasRoom -> {
            if (hasRoom == null) {
                return;
            }
            if (hasRoom) {
                open.set(wanted);
            } else {
                wanted = open.get();
                open.set(false);
            }
        });
    }

    /** Puts it at the right of {@code split} whenever it is open; the dividers of the others stay where they are. */
    void attach(SplitPane split) {
        open.subscribe(isOpen -> {
            var others = split.getDividerPositions();
            if (isOpen) {
                split.getItems().add(place);
            } else {
                split.getItems().remove(place);
            }
            for (int i = 0; i < Math.min(others.length, split.getDividers().size()); i++) {
                split.setDividerPosition(i, others[i]);
            }
            if (isOpen) {
                // Of the scene, across which the split reaches: before the first layout it has no width of its own.
                double width = Math.max(split.getScene().getWidth(), ROOM);
                split.setDividerPosition(others.length, 1 - Math.min(MOST, WIDTH / width));
            }
        });
    }
}
