package sightline.view.dialog;

import java.util.Optional;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import sightline.text.OneLine;

/** The one sentence that the window's banner shows, if there is one. */
public final class Messages {

    private final ReadOnlyObjectWrapper<Optional<String>> sentence = new ReadOnlyObjectWrapper<>(Optional.empty());

    public ReadOnlyObjectProperty<Optional<String>> sentenceProperty() {
        return sentence.getReadOnlyProperty();
    }

    /** Shows {@code newest} in place of what was shown. */
    public void say(String newest) {
        sentence.set(Optional.of(OneLine.line(newest))); // names of files are in it
    }

    public void clear() {
        sentence.set(Optional.empty());
    }
}
