package sightline.view.window;

import java.util.List;
import java.util.function.BooleanSupplier;

import javafx.beans.value.ObservableValue;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.stage.Stage;

import sightline.text.OneLine;
import sightline.text.Texts;
import sightline.view.dialog.WindowIcons;
import sightline.view.dialog.WindowPlaces;
import sightline.view.preferences.RememberedPreferences;
import sightline.view.toolkit.PendingEdits;
import sightline.workspace.Document;

/** The stage of a window: its title, its size and place, and what happens when it is closed. */
final class WindowFrame {

    static final double WIDTH = 1440;
    static final double HEIGHT = 900;
    private static final double LEAST_WIDTH = 960;
    private static final double LEAST_HEIGHT = 640;
    /** More than any system puts around a window. */
    private static final double FRAME = 80;

    private final Stage stage;
    private final RememberedPreferences preferences;

    WindowFrame(Stage stage, RememberedPreferences preferences) {
        this.stage = stage;
        this.preferences = preferences;
    }

    /**
     * @param document whose name is the title
     * @param mayLeave asks what to do with unsaved changes
     * @param end done when the window is gone
     */
    void wire(Scene scene, ObservableValue<Document> document, BooleanSupplier mayLeave, Runnable end) {
        stage.setScene(scene);
        stage.titleProperty().bind(document.flatMap(WindowFrame::title));
        stage.setOnCloseRequest(event -> {
            PendingEdits.commit(scene);
            if (!mayLeave.getAsBoolean()) {
                event.consume();
            }
        });
        stage.setMinWidth(LEAST_WIDTH);
        stage.setMinHeight(LEAST_HEIGHT);
        stage.setOnHidden(event -> {
            end.run();
            preferences.remember(preferences.get().withPlace(WindowPlaces.of(stage, preferences.get().windowPlace())));
        });
    }

    private static ObservableValue<String> title(Document document) {
        var texts = Texts.of(WindowFrame.class);
        return document.scenarioProperty().flatMap(scenario -> document.unsavedProperty().map(unsaved -> texts
                .get(unsaved ? "window.titleUnsaved" : "window.title", OneLine.of(scenario.name()))));
    }

    /** Where it was, as far as that can be seen; at first where the system puts it, unless it may have no room with its frame. */
    void place(List<Rectangle2D> screens) {
        var before = preferences.get().windowPlace().map(it -> WindowPlaces.onScreen(it, screens));
        var tooSmall = screens.stream().limit(1)
                .filter(primary -> primary.getWidth() < WIDTH + FRAME || primary.getHeight() < HEIGHT + FRAME)
                .map(primary -> WindowPlaces.inTheMiddle(WIDTH, HEIGHT, primary)).findFirst();
        before.or(() -> tooSmall).ifPresent(place -> WindowPlaces.put(stage, place));
    }

    void addIcons() {
        WindowIcons.add(stage);
    }
}
