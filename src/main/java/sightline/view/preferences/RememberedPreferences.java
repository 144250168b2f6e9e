package sightline.view.preferences;

import java.util.function.Consumer;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import sightline.file.FileException;

/** What the window remembers, now and at the next start. */
public final class RememberedPreferences {

    private final PreferencesFile file;
    private final Consumer<String> say;
    private final ReadOnlyObjectWrapper<Preferences> preferences;

    /** @param say told, in one sentence, what could not be read or written */
    public RememberedPreferences(PreferencesFile file, Consumer<String> say) {
        this.file = file;
        this.say = say;
        var loaded = file.load();
        preferences = new ReadOnlyObjectWrapper<>(loaded.preferences());
        loaded.problem().ifPresent(say);
    }

    public ReadOnlyObjectProperty<Preferences> property() {
        return preferences.getReadOnlyProperty();
    }

    public Preferences get() {
        return preferences.get();
    }

    public void remember(Preferences changed) {
        if (changed.equals(get())) {
            return;
        }
        preferences.set(changed);
        try {
            file.save(changed);
        } catch (FileException unwritable) {
            say.accept(unwritable.getMessage());
        }
    }
}
