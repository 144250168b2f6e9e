package sightline.view.help;

import java.nio.file.Path;
import java.util.function.Consumer;

import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;

/** Wires the window that says what the program is. */
public final class AboutView {

    private final AboutViewModel model;
    private final Consumer<Path> open;
    private final Consumer<String> copy;
    private final Runnable close;

    @FXML
    private Label version;
    @FXML
    private Label log;
    @FXML
    private Button openLog;
    @FXML
    private Button copyLog;
    @FXML
    private TextArea libraries;

    /**
     * @param open shows a folder
     * @param copy puts a text on the clipboard
     * @param close closes the window
     */
    public AboutView(AboutViewModel model, Consumer<Path> open, Consumer<String> copy, Runnable close) {
        this.model = model;
        this.open = open;
        this.copy = copy;
        this.close = close;
    }

    @FXML
    private void initialize() {
        version.setText(model.version());
        log.setText(model.logText());
        openLog.setDisable(model.log().isEmpty());
        copyLog.setDisable(model.log().isEmpty());
        libraries.setText(model.libraries());
    }

    @FXML
    private void openLog() {
        model.log().ifPresent(open);
    }

    @FXML
    private void copyLog() {
        model.log().map(Path::toString).ifPresent(copy);
    }

    @FXML
    private void close() {
        close.run();
    }
}
