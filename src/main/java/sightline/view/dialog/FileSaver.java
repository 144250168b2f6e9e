package sightline.view.dialog;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;

import sightline.file.AtomicFile;
import sightline.file.FileException;
import sightline.text.Texts;

/** Asks where something is to be written, writes it, and says what came of it. */
public final class FileSaver {

    private final Dialogs dialogs;
    private final Messages messages;

    public FileSaver(Dialogs dialogs, Messages messages) {
        this.dialogs = dialogs;
        this.messages = messages;
    }

    /**
     * Where to write what is not a scenario; empty if the person thinks better of it. The ending of {@code suggested} is kept, and
     * nothing is replaced or parted from its other names without a question.
     */
    public Optional<Path> ask(String suggested) {
        var ending = suggested.substring(suggested.lastIndexOf('.'));
        return dialogs.fileToWrite(suggested).flatMap(file -> FileNames.withEnding(file, ending, dialogs::mayReplace))
                .filter(file -> !AtomicFile.hasOtherNames(file) || dialogs.mayLeaveOtherNames(file));
    }

    /** Asks where, and writes {@code content} there. */
    public void save(String suggested, String content) {
        ask(suggested).ifPresent(file -> {
            try {
                AtomicFile.write(file, content.getBytes(StandardCharsets.UTF_8));
                sayWritten(file);
            } catch (FileException unwritable) {
                messages.say(unwritable.getMessage());
            }
        });
    }

    public void sayWritten(Path file) {
        messages.say(Texts.of(FileSaver.class).get("done.exported", file));
    }
}
