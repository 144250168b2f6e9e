package sightline.view.dialog;

import java.util.List;

import javafx.scene.image.Image;
import javafx.stage.Stage;

/** The program's icon, in the sizes that systems ask for. */
public final class WindowIcons {

    private static final List<Integer> SIZES = List.of(16, 32, 48, 128, 256);

    private WindowIcons() {}

    public static void add(Stage stage) {
        for (int size : SIZES) {
            var icon = WindowIcons.class.getResourceAsStream("/assets/icon/sightline-" + size + ".png");
            if (icon != null) {
                stage.getIcons().add(new Image(icon));
            }
        }
    }
}
