package sightline.view.track;

import java.util.Set;

import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;

import sightline.workspace.Document;

/**
 * A drag or a held key is one step of undo. While the mouse holds, no key ends the drag or splits it, and Escape puts back what
 * was before; the rest of that drag then moves nothing.
 */
public final class DragGesture {

    private static final Set<KeyCode> MOVES = Set.of(KeyCode.LEFT, KeyCode.RIGHT, KeyCode.UP, KeyCode.DOWN,
            KeyCode.KP_LEFT, KeyCode.KP_RIGHT, KeyCode.KP_UP, KeyCode.KP_DOWN, KeyCode.HOME, KeyCode.END,
            KeyCode.PAGE_UP, KeyCode.PAGE_DOWN);

    private final Document document;
    private boolean byMouse;
    private boolean cancelled;

    private DragGesture(Document document) {
        this.document = document;
    }

    /** From now on what is done to {@code node}, which has thumbs, is one step from press to release. */
    public static void hold(Node node, Document document) {
        var held = new DragGesture(document);
        node.addEventFilter(MouseEvent.MOUSE_PRESSED, event -> held.press(event));
        node.addEventFilter(MouseEvent.MOUSE_DRAGGED, held::drag);
        node.addEventFilter(MouseEvent.MOUSE_RELEASED, event -> held.mouseReleased(event));
        node.addEventFilter(KeyEvent.KEY_PRESSED, held::keyPressed);
        node.addEventFilter(KeyEvent.KEY_RELEASED, event -> held.keyReleased());
        node.focusWithinProperty().subscribe((before, inside) -> {
            if (!inside) {
                held.release();
            }
        });
    }

    private void press(MouseEvent event) {
        if (event.getButton() != MouseButton.PRIMARY) {
            return; // which moves no thumb, and ends no drag of the other
        }
        byMouse = true;
        cancelled = false;
        document.hold();
    }

    private void drag(MouseEvent event) {
        if (cancelled) {
            event.consume();
        } else {
            byMouse = true;
            document.hold();
        }
    }

    private void mouseReleased(MouseEvent event) {
        if (event.getButton() == MouseButton.PRIMARY) {
            release();
        }
    }

    private void release() {
        byMouse = false;
        cancelled = false;
        document.release();
    }

    private void keyPressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE && document.heldProperty().get()) {
            cancelled = byMouse;
            document.cancel();
            event.consume();
        } else if (byMouse) {
            event.consume(); // the hand has the thumb
        } else if (MOVES.contains(event.getCode())) {
            document.hold();
        }
    }

    private void keyReleased() {
        if (!byMouse) {
            document.release();
        }
    }
}
