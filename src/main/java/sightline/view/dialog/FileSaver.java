package sightline.view.dialog;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

import javafx.util.Subscription;

import sightline.file.AtomicFile;
import sightline.file.Destination;
import sightline.file.FileException;
import sightline.text.Texts;

/** Asks where something is to be written, writes it, and says what came of it. */
public final class FileSaver {

    private final Dialogs dialogs;
    private final Messages messages;
    private final List<Supplier<Optional<Path>>> open = new ArrayList<>();

    public FileSaver(Dialogs dialogs, Messages messages) {
        this.dialogs = dialogs;
        this.messages = messages;
    }

    /** Never lets {@code scenario} be written over, the file of a scenario that is open, until that ends. */
    public Subscription guard(Supplier<Optional<Path>> scenario) {
        open.add(scenario);
        return () -> open.remove(scenario);
    }

    /**
     * Where to write what is not a scenario; empty if the person thinks better of it. The ending of {@code suggested} is kept, and
     * nothing is replaced or parted from its other names without a question. A scenario that is open is never written over.
     */
    public Optional<Path> ask(String suggested) {
        var ending = suggested.substring(suggested.lastIndexOf('.'));
        return dialogs.fileToWrite(suggested).filter(this::isNoScenario)
                .flatMap(file -> FileNames.withEnding(file, ending, dialogs::mayReplace)).filter(this::isNoScenario)
                .filter(file -> !AtomicFile.hasOtherNames(file) || dialogs.mayLeaveOtherNames(file));
    }

    private boolean isNoScenario(Path file) {
        try {
            for (var scenario : open) {
                var path = scenario.get();
                if (path.isPresent() && Destination.isSame(file, path.get())) {
                    messages.say(Texts.of(FileSaver.class).get("done.isScenario", file));
                    return false;
                }
            }
            return true;
        } catch (FileException unusable) {
            messages.say(unusable.getMessage());
            return false;
        }
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
