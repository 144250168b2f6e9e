package sightline.view.window;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import sightline.file.AtomicFile;
import sightline.file.FileException;
import sightline.model.Scenario;
import sightline.scenario.ScenarioFiles;
import sightline.scenario.ShippedScenarios;
import sightline.text.Texts;
import sightline.view.dialog.Dialogs;
import sightline.view.dialog.FileNames;
import sightline.view.dialog.Messages;
import sightline.view.preferences.RememberedPreferences;
import sightline.workspace.Document;
import sightline.workspace.KnownFile;

/** The commands on a document: open, save, rename. */
public final class MainViewModel {

    private final Texts texts = Texts.of(MainViewModel.class);
    private final ShippedScenarios shipped;
    private final Document document;
    private final Dialogs questions;
    private final RememberedPreferences preferences;
    private final Messages messages;
    private Optional<KnownFile> known = Optional.empty();

    MainViewModel(Document document, ShippedScenarios shipped, Dialogs questions, RememberedPreferences preferences,
            Messages messages) {
        this.document = document;
        this.shipped = shipped;
        this.questions = questions;
        this.preferences = preferences;
        this.messages = messages;
    }

    public Document document() {
        return document;
    }

    /** The shipped scenarios, the opening one first. */
    public List<Scenario> shipped() {
        return shipped.ids().stream().map(shipped::scenario).toList();
    }

    /** A scenario with every default, called new. */
    public void newScenario() {
        openShipped(shipped.opening().withName(texts.get("new.name")).withDescription(""));
    }

    /** Opens the shipped scenario called {@code id}, if there is one. */
    public void openShipped(String id) {
        shipped.ids().stream().filter(id::equals).findFirst().map(shipped::scenario).ifPresent(this::openShipped);
    }

    public void openShipped(Scenario scenario) {
        if (mayLeave()) {
            open(scenario, Optional.empty());
        }
    }

    public void open() {
        questions.fileToOpen().ifPresent(this::open);
    }

    /** Opens {@code file}; one that can't be read changes nothing and is said. */
    public void open(Path file) {
        try {
            ScenarioFiles.read(file);
            if (mayLeave()) {
                // Anew: the changes that were just saved may lie in this very file.
                var opened = ScenarioFiles.open(file);
                open(opened.scenario(), Optional.of(new KnownFile(file, opened.content())));
            }
        } catch (FileException unreadable) {
            messages.say(unreadable.getMessage());
            if (!Files.exists(file)) {
                preferences.remember(preferences.get().withoutRecent(file.toString()));
            }
        }
    }

    /** Saves where it was opened from or saved last, or asks where. Whether it was saved. */
    public boolean save() {
        return document.fileProperty().get().map(this::save).orElseGet(this::saveAs);
    }

    /** Asks where, beginning at the file that is open, and saves there. Whether it was saved. */
    public boolean saveAs() {
        var ending = "." + ScenarioFiles.EXTENSION;
        var suggested = document.fileProperty().get()
                .orElseGet(() -> Path.of(FileNames.of(document.scenario().name(), ending)));
        return questions.fileToSave(suggested)
                .flatMap(file -> FileNames.withEnding(file, ending, questions::mayReplace))
                .map(this::save).orElse(false);
    }

    /** Asks what to do with unsaved changes, if there are any. Whether to go on. */
    public boolean mayLeave() {
        if (!document.unsavedProperty().get()) {
            return true;
        }
        return switch (questions.unsaved(document.scenario().name())) {
            case SAVE -> save();
            case DISCARD -> true;
            case CANCEL -> false;
        };
    }

    public void rename(String name) {
        if (!name.isBlank()) {
            document.edit(scenario -> scenario.withName(name.strip()));
        }
    }

    private void open(Scenario scenario, Optional<KnownFile> from) {
        known = from;
        var file = from.map(KnownFile::file);
        document.open(scenario, file);
        messages.clear();
        file.ifPresent(this::rememberRecent);
    }

    /** Whether it was saved; what somebody else wrote there meanwhile is not replaced without a question. */
    private boolean save(Path file) {
        if (AtomicFile.hasOtherNames(file) && !questions.mayLeaveOtherNames(file)) {
            return false;
        }
        try {
            var before = known.filter(it -> it.isAt(file));
            var mine = ScenarioFiles.fingerprint(document.scenario());
            var since = before.isPresent() ? before.get().since(mine) : KnownFile.Since.SAME;
            if (since != KnownFile.Since.CHANGED) {
                write(file);
                if (since == KnownFile.Since.GONE) {
                    messages.say(texts.get("changed.gone", file));
                }
                return true;
            }
            return switch (questions.changed(file)) {
                case KEEP_MINE -> write(file);
                case TAKE_THEIRS -> takeTheirs(file);
                case SAVE_AS -> saveAs();
                case CANCEL -> false;
            };
        } catch (FileException unusable) {
            messages.say(unusable.getMessage());
            return false;
        }
    }

    private boolean write(Path file) throws FileException {
        known = Optional.of(new KnownFile(file, ScenarioFiles.write(file, document.scenario())));
        document.saved(file);
        messages.clear();
        rememberRecent(file);
        return true;
    }

    /** Puts what is in {@code file} in place of the scenario, as a step that can be undone. Nothing was saved. */
    private boolean takeTheirs(Path file) throws FileException {
        var theirs = ScenarioFiles.open(file);
        document.release();
        document.edit(mine -> theirs.scenario());
        document.saved(file);
        known = Optional.of(new KnownFile(file, theirs.content()));
        messages.say(texts.get("changed.taken", file));
        return false;
    }

    private void rememberRecent(Path file) {
        preferences.remember(preferences.get().withRecent(file.toAbsolutePath().toString()));
    }
}
