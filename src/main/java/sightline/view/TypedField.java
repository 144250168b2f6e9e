package sightline.view.settings;

import java.util.function.Consumer;
import java.util.function.Supplier;

import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/**
 * A field in which a number is typed: Enter or leaving it takes the number over, Escape puts back what stands.
 *
 * @param take takes over what was typed
 * @param text what stands
 */
record TypedField(TextField field, Consumer<String> take, Supplier<String> text) {

    /** @param taken follows Enter */
    void wire(Runnable taken) {
        field.setOnAction(event -> {
            take.accept(field.getText());
            taken.run();
        });
        field.focusedProperty().subscribe((before, inside) -> {
            if (!inside) {
                take.accept(field.getText());
                field.setText(text.get());
            }
        });
        field.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                field.setText(text.get());
                event.consume();
            }
        });
    }
}
