package sightline.view.settings;

import java.util.Set;

import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;

import sightline.view.document.Document;

/** A drag or a held key is one step of undo. */
final class Held {

    private static final Set<KeyCode> MOVES = Set.of(KeyCode.LEFT, KeyCode.RIGHT, KeyCode.UP, KeyCode.DOWN,
            KeyCode.KP_LEFT, KeyCode.KP_RIGHT, KeyCode.KP_UP, KeyCode.KP_DOWN, KeyCode.HOME, KeyCode.END,
            KeyCode.PAGE_UP, KeyCode.PAGE_DOWN);

    private Held() {}

    /** From now on what is done to {@code node}, which has thumbs, is one step from press to release. */
    static void hold(Node node, Document document) {
        node.addEventFilter(MouseEvent.MOUSE_PRESSED, event -> document.hold());
        node.addEventFilter(MouseEvent.MOUSE_DRAGGED, event -> document.hold());
        node.addEventFilter(MouseEvent.MOUSE_RELEASED, event -> document.release());
        node.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (MOVES.contains(event.getCode())) {
                document.hold();
            }
        });
        node.addEventFilter(KeyEvent.KEY_RELEASED, event -> document.release());
        node.focusWithinProperty().subscribe((before, inside) -> {
            if (!inside) {
                document.release();
            }
        });
    }
}
