package sightline.benchmark;

import java.util.List;
import java.util.stream.Stream;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.stage.Stage;
import javafx.stage.Window;

import sightline.view.faults.FaultWindow;
import sightline.view.window.MainWindow;

/** Each window that the program opens beside the main one, as somebody opens and closes it. On JavaFX's thread. */
final class Openings {

    private final MainWindow window;

    Openings(MainWindow window) {
        this.window = window;
    }

    /**
     * A window to open.
     *
     * @param name in the result
     * @param open opens it
     */
    record Opening(String name, Runnable open) {}

    List<Opening> all() {
        return List.of(new Opening("index", () -> menu("menu-index")), new Opening("export", () -> menu("menu-export")),
                new Opening("about", () -> menu("menu-about")), new Opening("keys", () -> menu("menu-keys")),
                new Opening("source form", this::sourceForm),
                new Opening("cautions", () -> press("#hero-cautions")),
                new Opening("values outside", () -> press("#status-outside")),
                new Opening("about a setting", () -> press("#rolloutCoverage-about")),
                new Opening("fault",
                        () -> new FaultWindow(stage(), List::of).accept("0123456789", "a fault that was expected")));
    }

    /** Closes every window but the main one. */
    void close() {
        Window.getWindows().stream().filter(open -> !open.equals(stage())).toList().forEach(Window::hide);
    }

    long open() {
        return Window.getWindows().stream().filter(Window::isShowing).count() - 1;
    }

    private Stage stage() {
        return (Stage) window.scene().getWindow();
    }

    private void sourceForm() {
        node("#rolloutCoverage-slider").requestFocus();
        press("#evidence-add");
    }

    private void press(String query) {
        ((Button) node(query)).fire();
    }

    private Node node(String query) {
        return window.scene().lookup(query);
    }

    private void menu(String id) {
        items(((MenuBar) node("#menus")).getMenus()).filter(item -> id.equals(item.getId())).findFirst().orElseThrow()
                .fire();
    }

    private static Stream<MenuItem> items(List<? extends MenuItem> items) {
        return items.stream().flatMap(item -> item instanceof Menu menu ? items(menu.getItems()) : Stream.of(item));
    }
}
