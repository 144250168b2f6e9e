package sightline.view;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;

import sightline.file.FileException;
import sightline.model.Scenario;
import sightline.scenario.ScenarioFiles;
import sightline.scenario.ShippedScenarios;
import sightline.text.Texts;
import sightline.view.document.Document;
import sightline.view.preferences.Preferences;
import sightline.view.preferences.PreferencesFile;

/** The window's commands on documents, and what it remembers. */
public final class MainViewModel {

    private final Texts texts = Texts.of(MainViewModel.class);
    private final ShippedScenarios shipped;
    private final Document document;
    private final Questions questions;
    private final PreferencesFile preferencesFile;
    private final ObjectProperty<Optional<String>> message = new SimpleObjectProperty<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Preferences> preferences;

    public MainViewModel(ShippedScenarios shipped, Document document, Questions questions,
            PreferencesFile preferencesFile) {
        this.shipped = shipped;
        this.document = document;
        this.questions = questions;
        this.preferencesFile = preferencesFile;
        var loaded = preferencesFile.load();
        preferences = new ReadOnlyObjectWrapper<>(loaded.preferences());
        message.set(loaded.problem());
    }

    public Document document() {
        return document;
    }

    /** One sentence for the banner; empty when there is nothing to say. */
    public ObjectProperty<Optional<String>> messageProperty() {
        return message;
    }

    public void say(String sentence) {
        message.set(Optional.of(sentence));
    }

    public ReadOnlyObjectProperty<Preferences> preferencesProperty() {
        return preferences.getReadOnlyProperty();
    }

    public Preferences preferences() {
        return preferences.get();
    }

    /** Remembers {@code changed} now and at the next start. */
    public void remember(Preferences changed) {
        if (changed.equals(preferences())) {
            return;
        }
        preferences.set(changed);
        try {
            preferencesFile.save(changed);
        } catch (FileException unwritable) {
            say(unwritable.getMessage());
        }
    }

    /** The shipped scenarios, the opening one first. */
    public List<Scenario> shipped() {
        return shipped.ids().stream().map(shipped::scenario).toList();
    }

    /** A scenario with every default, called new. */
    public void newScenario() {
        openShipped(shipped.opening().withName(texts.get("new.name")).withDescription(""));
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
                open(ScenarioFiles.read(file), Optional.of(file));
            }
        } catch (FileException unreadable) {
            say(unreadable.getMessage());
            if (!Files.exists(file)) {
                remember(preferences().withoutRecent(file.toString()));
            }
        }
    }

    /** Saves where it was opened from or saved last, or asks where. Whether it was saved. */
    public boolean save() {
        return document.fileProperty().get().map(this::save).orElseGet(this::saveAs);
    }

    /** Asks where and saves there. Whether it was saved. */
    public boolean saveAs() {
        var name = FileNames.of(document.scenario().name(), "." + ScenarioFiles.EXTENSION);
        return questions.fileToSave(name).flatMap(
                file -> FileNames.withEnding(file, "." + ScenarioFiles.EXTENSION, questions::mayReplace))
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

    private void open(Scenario scenario, Optional<Path> file) {
        document.open(scenario, file);
        message.set(Optional.empty());
        file.ifPresent(this::rememberRecent);
    }

    private boolean save(Path file) {
        try {
            ScenarioFiles.write(file, document.scenario());
        } catch (FileException unwritable) {
            say(unwritable.getMessage());
            return false;
        }
        document.saved(file);
        message.set(Optional.empty());
        rememberRecent(file);
        return true;
    }

    private void rememberRecent(Path file) {
        remember(preferences().withRecent(file.toAbsolutePath().toString()));
    }
}
