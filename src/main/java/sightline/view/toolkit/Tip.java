package sightline.view.toolkit;

import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.event.EventHandler;
import javafx.scene.control.Control;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;

/**
 * Words that come up under the mouse. A tooltip is a window with a scene of its own, and the window has more than a hundred, so
 * each is made when the mouse comes to its control for the first time.
 */
public final class Tip {

    private static final double WIDTH = 320;

    private Tip() {}

    /** One without words yet, which will be wrapped. */
    public static Tooltip empty() {
        var tip = new Tooltip();
        tip.setWrapText(true);
        tip.setMaxWidth(WIDTH);
        return tip;
    }

    /** Has {@code control}, which shows no words, say its name. */
    static void named(Control control) {
        of(control, control.accessibleTextProperty());
    }

    /** Has {@code control} say {@code words}, which do not change. */
    public static void of(Control control, String words) {
        of(control, new ReadOnlyStringWrapper(words));
    }

    /** Has {@code control} say {@code words}, instead of what it was to say before. */
    public static void of(Control control, ObservableValue<String> words) {
        control.addEventHandler(MouseEvent.MOUSE_ENTERED, new EventHandler<>() {
            @Override
            public void handle(MouseEvent event) {
                control.removeEventHandler(MouseEvent.MOUSE_ENTERED, this);
                var tip = empty();
                tip.textProperty().bind(words);
                control.setTooltip(tip);
            }
        });
    }
}
