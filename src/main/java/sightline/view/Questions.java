package sightline.view;

import java.nio.file.Path;
import java.util.Optional;

/** What the window has to ask the person in front of it. */
public interface Questions {

    /** What to do with changes that would be lost. */
    enum Unsaved {
        SAVE, DISCARD, CANCEL
    }

    /** Which scenario file to open. */
    Optional<Path> fileToOpen();

    /** Where to save a scenario; {@code suggested} is a file name. */
    Optional<Path> fileToSave(String suggested);

    /** Where to write a file of another kind; the name's extension tells which. */
    Optional<Path> fileToWrite(String suggested);

    /** Whether {@code file}, which is there, may be replaced. */
    boolean mayReplace(Path file);

    /** Whether the changes of the scenario called {@code name} are to be saved. */
    Unsaved unsaved(String name);
}
