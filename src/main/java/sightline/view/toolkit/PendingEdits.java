package sightline.view.toolkit;

import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;

/** What has been typed into a field and not yet taken over. */
public final class PendingEdits {

    private PendingEdits() {}

    /** Fields take over what they hold when they lose the focus: the one that has it loses it, and gets it back. */
    public static void commit(Scene scene) {
        if (scene.getFocusOwner() instanceof TextInputControl field) {
            scene.getRoot().requestFocus();
            field.requestFocus();
        }
    }
}
