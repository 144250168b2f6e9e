package sightline.view.toolkit;

import java.io.IOException;
import java.io.UncheckedIOException;

import javafx.fxml.FXMLLoader;
import javafx.scene.Parent;

import sightline.text.Texts;

/** Loads the pane of a controller that has been made: the FXML of its name, with the texts beside it (decision 7). */
public final class FxmlLoader {

    private FxmlLoader() {}

    /**
     * The pane that {@code controller} wires, from {@code <its class>.fxml}.
     *
     * @throws IllegalStateException if there is no such file
     */
    public static Parent load(Object controller) {
        return (Parent) loadAny(controller);
    }

    /** As {@link #load}, whatever is at the root. */
    public static Object loadAny(Object controller) {
        var type = controller.getClass();
        var fxml = type.getResource(type.getSimpleName() + ".fxml");
        if (fxml == null) {
            throw new IllegalStateException("no FXML beside " + type.getName());
        }
        var loader = new FXMLLoader(fxml, Texts.of(type).bundle());
        loader.setController(controller);
        try {
            return loader.load();
        } catch (IOException broken) {
            throw new UncheckedIOException("cannot load " + fxml, broken);
        }
    }
}
