package sightline.view.faults;

import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;

import sightline.text.Texts;

/** Wires the window that says what failed. */
public final class FaultView {

    private final FaultViewModel model;
    private final Runnable close;
    private final Texts texts = Texts.of(FaultView.class);

    @FXML
    private Label sentence;
    @FXML
    private Label more;
    @FXML
    private TextArea details;
    @FXML
    private Button copy;

    /** @param close closes the window */
    FaultView(FaultViewModel model, Runnable close) {
        this.model = model;
        this.close = close;
    }

    @FXML
    private void initialize() {
        sentence.setText(model.sentence());
        details.textProperty().bind(model.detailsProperty());
        model.countProperty()
                .subscribe(count -> more.setText(texts.get("fault.more", count.intValue() - 1)));
        more.visibleProperty().bind(model.countProperty().greaterThan(1));
        more.managedProperty().bind(more.visibleProperty());
    }

    @FXML
    private void copy() {
        var content = new ClipboardContent();
        content.putString(model.report());
        Clipboard.getSystemClipboard().setContent(content);
        copy.setText(texts.get("fault.copied"));
    }

    @FXML
    private void close() {
        close.run();
    }
}
