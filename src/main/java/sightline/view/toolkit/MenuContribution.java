package sightline.view.toolkit;

import java.util.Optional;
import java.util.function.BiConsumer;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Menu;

/** What one item of the window's menus does. Its place, text and keys stand in the window's FXML, where it has the same id. */
public sealed interface MenuContribution {

    String id();

    /**
     * Does something.
     *
     * @param commits whether what is still being typed is taken over first
     * @param disabled whether there is nothing to do
     */
    record Command(String id, boolean commits, Runnable deed, ObservableValue<Boolean> disabled)
            implements
                MenuContribution {

        private static final ObservableValue<Boolean> NEVER = new SimpleObjectProperty<>(false);

        /** One that takes over what is still being typed. */
        public static Command of(String id, Runnable deed) {
            return new Command(id, true, deed, NEVER);
        }

        /** One that leaves alone what is still being typed. */
        public static Command beside(String id, Runnable deed) {
            return new Command(id, false, deed, NEVER);
        }
    }

    /** A choice that is on or off. */
    record Choice(String id, BooleanProperty chosen) implements MenuContribution {}

    /**
     * A menu that the feature fills.
     *
     * @param fill gets the menu, and what takes over what is still being typed
     */
    record Submenu(String id, BiConsumer<Menu, Runnable> fill) implements MenuContribution {}

    /**
     * A name that changes.
     *
     * @param text empty for the name that stands in the window's FXML
     */
    record Name(String id, ObservableValue<Optional<String>> text) implements MenuContribution {}
}
