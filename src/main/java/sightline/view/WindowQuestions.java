package sightline.view;

import java.nio.file.Path;
import java.util.Optional;

import javafx.scene.control.Alert;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.stage.FileChooser;
import javafx.stage.Window;

import sightline.scenario.ScenarioFiles;
import sightline.text.Texts;

/** Asks with the system's dialogs, in front of the window. */
public final class WindowQuestions implements Questions {

    private final Window window;
    private final Texts texts = Texts.of(WindowQuestions.class);
    private Optional<Path> folder = Optional.empty();

    public WindowQuestions(Window window) {
        this.window = window;
    }

    @Override
    public Optional<Path> fileToOpen() {
        return remember(Optional.ofNullable(chooser(scenarios(), "").showOpenDialog(window)).map(java.io.File::toPath));
    }

    @Override
    public Optional<Path> fileToSave(String suggested) {
        return save(chooser(scenarios(), suggested));
    }

    @Override
    public Optional<Path> fileToWrite(String suggested) {
        var extension = suggested.substring(suggested.lastIndexOf('.') + 1);
        return save(chooser(new FileChooser.ExtensionFilter(texts.get("files.other", extension), "*." + extension),
                suggested));
    }

    @Override
    public Unsaved unsaved(String name) {
        var save = new ButtonType(texts.get("unsaved.save"), ButtonBar.ButtonData.YES);
        var discard = new ButtonType(texts.get("unsaved.discard"), ButtonBar.ButtonData.NO);
        var alert = new Alert(Alert.AlertType.CONFIRMATION, texts.get("unsaved.question", name), save, discard,
                ButtonType.CANCEL);
        alert.initOwner(window);
        alert.setTitle(texts.get("unsaved.title"));
        alert.setHeaderText(null);
        WindowTheme.like(window.getScene(), alert.getDialogPane());
        var answer = alert.showAndWait().orElse(ButtonType.CANCEL);
        if (answer.equals(save)) {
            return Unsaved.SAVE;
        }
        return answer.equals(discard) ? Unsaved.DISCARD : Unsaved.CANCEL;
    }

    private Optional<Path> save(FileChooser chooser) {
        return remember(Optional.ofNullable(chooser.showSaveDialog(window)).map(java.io.File::toPath));
    }

    private Optional<Path> remember(Optional<Path> chosen) {
        chosen.map(Path::getParent).ifPresent(parent -> folder = Optional.of(parent));
        return chosen;
    }

    private FileChooser chooser(FileChooser.ExtensionFilter filter, String name) {
        var chooser = new FileChooser();
        chooser.getExtensionFilters().add(filter);
        chooser.setInitialFileName(name);
        folder.map(Path::toFile).filter(java.io.File::isDirectory).ifPresent(chooser::setInitialDirectory);
        return chooser;
    }

    private FileChooser.ExtensionFilter scenarios() {
        return new FileChooser.ExtensionFilter(texts.get("files.scenarios"), "*." + ScenarioFiles.EXTENSION);
    }
}
