package sightline.view.toolkit;

import java.util.Optional;

import javafx.scene.control.TextInputControl;

/**
 * A field with a text of the scenario, which is taken over only if somebody has edited it. A field drops what it cannot show, line
 * breaks and control characters, and that is no edit.
 */
public final class EditedText {

    private final TextInputControl field;
    private String shown;

    public EditedText(TextInputControl field) {
        this.field = field;
        shown = field.getText();
    }

    /** Puts {@code text} in place of what is in the field. */
    public void show(String text) {
        field.setText(text);
        shown = field.getText();
    }

    /** What was shown, as the field holds it. */
    public String shown() {
        return shown;
    }

    /** What stands in the field, if that is something else than was shown. */
    public Optional<String> edited() {
        return Optional.of(field.getText()).filter(text -> !text.equals(shown));
    }
}
