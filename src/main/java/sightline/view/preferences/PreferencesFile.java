package sightline.view.preferences;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;

import net.harawata.appdirs.AppDirsFactory;

import sightline.file.AtomicFile;
import sightline.file.FileException;
import sightline.text.Texts;

/** The file that keeps {@link Preferences}. */
public final class PreferencesFile {

    private static final int MOST_BYTES = 1 << 20;
    private static final String NAME = "settings.json";

    private final Path folder;

    /** @param folder where the file is, made when it is first needed */
    public PreferencesFile(Path folder) {
        this.folder = folder;
    }

    /** In the folder that the system has for settings. */
    public static PreferencesFile ofUser() {
        return new PreferencesFile(Path.of(AppDirsFactory.getInstance().getUserConfigDir("sightline", null, null)));
    }

    /**
     * What was read.
     *
     * @param preferences as in the file, or as before the first start
     * @param problem a sentence, if the file or some of it could not be read and a copy has been set aside
     */
    public record Loaded(Preferences preferences, Optional<String> problem) {}

    /**
     * Reads the file. For values that cannot be read the first preferences hold; a file with such values is kept aside as it was,
     * so that nothing in it is lost, and one that is no JSON as well.
     */
    public Loaded load() {
        var file = file();
        if (!Files.exists(file)) {
            return new Loaded(Preferences.FIRST, Optional.empty());
        }
        try {
            var text = new String(AtomicFile.read(file, MOST_BYTES), StandardCharsets.UTF_8);
            var read = PreferencesJson.read(file.toString(), text);
            return new Loaded(read.preferences(),
                    read.refused().isEmpty() ? Optional.empty() : Optional.of(keep(file, read.refused())));
        } catch (FileException | RuntimeException broken) {
            return new Loaded(Preferences.FIRST, Optional.of(setAside(file)));
        }
    }

    /**
     * Writes {@code preferences}.
     *
     * @throws FileException if they cannot be written; the old file stays
     */
    public void save(Preferences preferences) throws FileException {
        try {
            Files.createDirectories(folder);
        } catch (IOException exception) {
            throw new FileException(folder.toString(), "",
                    Texts.of(PreferencesFile.class).get("preferences.noFolder"));
        }
        AtomicFile.write(file(), PreferencesJson.write(preferences).getBytes(StandardCharsets.UTF_8));
    }

    /** The file stays, for what could be read of it; it is written anew with the next change. */
    private String keep(Path file, List<String> refused) {
        var texts = Texts.of(PreferencesFile.class);
        var aside = aside();
        var keys = String.join(", ", refused.stream().map(key -> texts.get("preferences.key", key)).toList());
        try {
            Files.copy(file, aside, StandardCopyOption.REPLACE_EXISTING);
            return texts.get("preferences.some", file, keys, aside);
        } catch (IOException exception) {
            return texts.get("preferences.someHere", file, keys);
        }
    }

    private String setAside(Path file) {
        var texts = Texts.of(PreferencesFile.class);
        var aside = aside();
        try {
            Files.move(file, aside, StandardCopyOption.REPLACE_EXISTING);
            return texts.get("preferences.broken", file, aside);
        } catch (IOException exception) {
            return texts.get("preferences.brokenHere", file);
        }
    }

    private Path aside() {
        return folder.resolve(NAME + ".broken");
    }

    private Path file() {
        return folder.resolve(NAME);
    }
}
