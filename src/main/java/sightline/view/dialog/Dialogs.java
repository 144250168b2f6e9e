package sightline.view.dialog;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/** What the window has to ask the person in front of it, and what it shows them elsewhere. */
public interface Dialogs {

    /** What to do with changes that would be lost. */
    enum Unsaved {
        SAVE, DISCARD, CANCEL
    }

    /** What to do with a file that was changed by somebody else. */
    enum Changed {
        KEEP_MINE, TAKE_THEIRS, SAVE_AS, CANCEL
    }

    /** Which scenario file to open. */
    Optional<Path> fileToOpen();

    /** Where to save a scenario; {@code suggested} is a file name, in the folder to begin with if it has one. */
    Optional<Path> fileToSave(Path suggested);

    /** Where to write a file of another kind; the name's extension tells which. */
    Optional<Path> fileToWrite(String suggested);

    /** Whether {@code file}, which is there, may be replaced. */
    boolean mayReplace(Path file);

    /** Whether {@code file} may be written although its other names (hard links) keep the old content. */
    boolean mayLeaveOtherNames(Path file);

    /**
     * Shows the page at {@code address} in the browser, or the folder there in what shows folders. Takes its time, so not for JavaFX's thread.
     *
     * @throws IOException if there is nothing that does it
     */
    void browse(String address) throws IOException;

    /** Whether the changes of the scenario called {@code name} are to be saved. */
    Unsaved unsaved(String name);

    /** What to keep: {@code file} was changed since it was opened or saved here. */
    Changed changed(Path file);
}
