package sightline.view.dialog;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Optional;

import javafx.scene.control.Alert;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.layout.Region;
import javafx.stage.FileChooser;
import javafx.stage.Window;

import sightline.scenario.ScenarioFiles;
import sightline.text.OneLine;
import sightline.text.Texts;
import sightline.view.dialog.Dialogs;
import sightline.view.toolkit.StyleSheets;

/** Asks with the system's dialogs, in front of the window. */
public final class SystemDialogs implements Dialogs {

    private final Window window;
    private final Texts texts = Texts.of(SystemDialogs.class);
    private Optional<Path> folder = Optional.empty();

    public SystemDialogs(Window window) {
        this.window = window;
    }

    @Override
    public Optional<Path> fileToOpen() {
        return remember(Optional.ofNullable(chooser(scenarios(), "").showOpenDialog(window)).map(File::toPath));
    }

    @Override
    public Optional<Path> fileToSave(Path suggested) {
        var chooser = chooser(scenarios(), suggested.getFileName().toString());
        Optional.ofNullable(suggested.getParent()).map(Path::toFile).filter(File::isDirectory)
                .ifPresent(chooser::setInitialDirectory);
        return save(chooser);
    }

    @Override
    public Optional<Path> fileToWrite(String suggested) {
        var extension = suggested.substring(suggested.lastIndexOf('.') + 1);
        var filter = new FileChooser.ExtensionFilter(texts.get("files.other", extension), "*." + extension);
        return save(chooser(filter, suggested));
    }

    @Override
    public boolean mayReplace(Path file) {
        var replace = new ButtonType(texts.get("replace.replace"), ButtonBar.ButtonData.YES);
        return ask(texts.get("replace.title"), texts.get("replace.question", OneLine.of(file.toString())),
                ButtonType.CANCEL, replace, ButtonType.CANCEL)
                .equals(replace);
    }

    @Override
    public boolean mayLeaveOtherNames(Path file) {
        var write = new ButtonType(texts.get("names.write"), ButtonBar.ButtonData.YES);
        return ask(texts.get("names.title"), texts.get("names.question", OneLine.of(file.toString())),
                ButtonType.CANCEL, write, ButtonType.CANCEL).equals(write);
    }

    @Override
    public void browse(String address) throws IOException {
        Browser.open(address);
    }

    @Override
    public Unsaved unsaved(String name) {
        var save = new ButtonType(texts.get("unsaved.save"), ButtonBar.ButtonData.YES);
        var discard = new ButtonType(texts.get("unsaved.discard"), ButtonBar.ButtonData.NO);
        var answer = ask(texts.get("unsaved.title"), texts.get("unsaved.question", OneLine.of(name)), save, save,
                discard,
                ButtonType.CANCEL);
        if (answer.equals(save)) {
            return Unsaved.SAVE;
        }
        return answer.equals(discard) ? Unsaved.DISCARD : Unsaved.CANCEL;
    }

    @Override
    public Changed changed(Path file) {
        var answers = new LinkedHashMap<ButtonType, Changed>();
        answers.put(new ButtonType(texts.get("changed.mine"), ButtonBar.ButtonData.OTHER), Changed.KEEP_MINE);
        answers.put(new ButtonType(texts.get("changed.theirs"), ButtonBar.ButtonData.OTHER), Changed.TAKE_THEIRS);
        answers.put(new ButtonType(texts.get("changed.saveAs"), ButtonBar.ButtonData.OTHER), Changed.SAVE_AS);
        answers.put(ButtonType.CANCEL, Changed.CANCEL);
        return answers.getOrDefault(
                ask(texts.get("changed.title"), texts.get("changed.question", OneLine.of(file.toString())),
                        ButtonType.CANCEL, answers.keySet().toArray(ButtonType[]::new)),
                Changed.CANCEL);
    }

    /**
     * @param enter the answer that Enter gives as the question comes up, which gives nothing up; JavaFX would take the first
     *        one, or one that means yes
     */
    private ButtonType ask(String title, String question, ButtonType enter, ButtonType... answers) {
        var alert = new Alert(Alert.AlertType.CONFIRMATION, question, answers);
        alert.initOwner(window);
        alert.setTitle(title);
        alert.setHeaderText(null);
        StyleSheets.like(window.getScene(), alert.getDialogPane());
        var first = (Button) alert.getDialogPane().lookupButton(enter);
        alert.getDialogPane().getButtonTypes().stream().map(alert.getDialogPane()::lookupButton)
                .map(Button.class::cast).forEach(button -> {
                    ButtonBar.setButtonUniformSize(button, false); // or the longest is cut to the size of the others
                    button.setMinWidth(Region.USE_PREF_SIZE);
                    button.setDefaultButton(button.equals(first));
                });
        alert.setOnShown(event -> first.requestFocus());
        return alert.showAndWait().orElse(ButtonType.CANCEL);
    }

    private Optional<Path> save(FileChooser chooser) {
        return remember(Optional.ofNullable(chooser.showSaveDialog(window)).map(File::toPath));
    }

    private Optional<Path> remember(Optional<Path> chosen) {
        chosen.map(Path::getParent).ifPresent(parent -> folder = Optional.of(parent));
        return chosen;
    }

    private FileChooser chooser(FileChooser.ExtensionFilter filter, String name) {
        var chooser = new FileChooser();
        chooser.getExtensionFilters().add(filter);
        chooser.setInitialFileName(name);
        folder.map(Path::toFile).filter(File::isDirectory).ifPresent(chooser::setInitialDirectory);
        return chooser;
    }

    private FileChooser.ExtensionFilter scenarios() {
        return new FileChooser.ExtensionFilter(texts.get("files.scenarios"), "*." + ScenarioFiles.EXTENSION);
    }
}
