package sightline.view.toolkit;

import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Supplier;

import javafx.scene.Scene;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/**
 * A field in which something is typed: Enter or leaving it takes that over. Escape puts back what stands and takes it, so that
 * nothing is said of what was typed any more. As long as nothing is being typed, undo and redo are the window's.
 *
 * @param take takes over what was typed, and says what is wrong with it; has nothing to say of what stands
 * @param text what stands
 */
public record TypedField(TextInputControl field, Consumer<String> take, Supplier<String> text) {

    private static final KeyCombination UNDO = KeyCombination.valueOf("Shortcut+Z");
    private static final KeyCombination REDO = KeyCombination.valueOf("Shortcut+Shift+Z");

    /** Wires the field; nothing follows Enter. */
    public void wire() {
        wire(() -> {});
    }

    /**
     * Wires the field.
     *
     * @param taken follows Enter
     */
    public void wire(Runnable taken) {
        if (field instanceof TextField line) {
            line.setOnAction(event -> {
                take.accept(field.getText());
                taken.run();
            });
        }
        field.focusedProperty().subscribe((before, inside) -> {
            if (!inside) {
                take.accept(field.getText());
                field.setText(text.get());
            }
        });
        escape(field, () -> true, () -> {
            field.setText(text.get());
            take.accept(field.getText());
        });
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::undoInTheWindow);
    }

    /**
     * Has Escape in {@code field} take back what was typed.
     *
     * @param isTyped whether there is something to take back; if not, Escape is the window's
     */
    public static void escape(TextInputControl field, BooleanSupplier isTyped, Runnable takeBack) {
        field.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE && isTyped.getAsBoolean()) {
                takeBack.run();
                event.consume();
            }
        });
    }

    /** The field itself would swallow the keys even where it has nothing to undo. */
    private void undoInTheWindow(KeyEvent event) {
        if ((UNDO.match(event) || REDO.match(event)) && field.getText().equals(text.get())) {
            event.consume();
            accelerator(event).ifPresent(Runnable::run);
        }
    }

    private Optional<Runnable> accelerator(KeyEvent event) {
        return Optional.ofNullable(field.getScene()).map(Scene::getAccelerators).flatMap(all -> all.entrySet().stream()
                .filter(each -> each.getKey().match(event)).map(each -> each.getValue()).findFirst());
    }
}
