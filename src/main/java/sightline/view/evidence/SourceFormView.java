package sightline.view.evidence;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

import javafx.beans.property.SimpleStringProperty;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;

import sightline.text.Texts;
import sightline.view.evidence.SourceFormViewModel.Field;
import sightline.view.toolkit.TypedField;

/** Wires the dialog in which a source of one's own is typed. */
public final class SourceFormView {

    private final SourceFormViewModel model;
    private final Runnable close;
    private final Map<Field, TextInputControl> inputs = new EnumMap<>(Field.class);

    @FXML
    private Label what;
    @FXML
    private TextField low;
    @FXML
    private Label lowProblem;
    @FXML
    private TextField high;
    @FXML
    private Label highProblem;
    @FXML
    private TextField title;
    @FXML
    private Label titleProblem;
    @FXML
    private TextField publisher;
    @FXML
    private TextField date;
    @FXML
    private Label dateProblem;
    @FXML
    private TextField address;
    @FXML
    private Label addressProblem;
    @FXML
    private TextArea note;
    @FXML
    private Label noteProblem;

    /** @param close closes the dialog */
    public SourceFormView(SourceFormViewModel model, Runnable close) {
        this.model = model;
        this.close = close;
    }

    @FXML
    private void initialize() {
        what.setText(Texts.of(SourceFormView.class).get("form.what", model.name()));
        low.setPromptText(model.example());
        wire(Field.LOW, low, lowProblem);
        wire(Field.HIGH, high, highProblem);
        wire(Field.TITLE, title, titleProblem);
        publisher.textProperty().bindBidirectional(model.typedProperty(Field.PUBLISHER));
        wire(Field.DATE, date, dateProblem);
        wire(Field.ADDRESS, address, addressProblem);
        wire(Field.NOTE, note, noteProblem);
    }

    private void wire(Field field, TextInputControl input, Label problem) {
        inputs.put(field, input);
        input.textProperty().bindBidirectional(model.typedProperty(field));
        problem.textProperty().bind(model.problemProperty(field));
        problem.visibleProperty().bind(problem.textProperty().isNotEmpty());
        problem.managedProperty().bind(problem.visibleProperty());
        problem.visibleProperty().subscribe(this::makeRoom);
        takesBack(field, input);
    }

    /** Escape in an input that something is said of takes that away and puts back what stood; else it closes the dialog. */
    private void takesBack(Field field, TextInputControl input) {
        var stood = new SimpleStringProperty(input.getText());
        input.focusedProperty().subscribe(inside -> {
            if (inside) {
                stood.set(input.getText());
            }
        });
        TypedField.escape(input, () -> !model.problemProperty(field).get().isEmpty(), () -> {
            input.setText(stood.get());
            model.forgive(field);
        });
    }

    @FXML
    private void add() {
        model.add().map(inputs::get).filter(Objects::nonNull).ifPresentOrElse(TextInputControl::requestFocus, close);
    }

    /** What was typed is there again when the form is opened for the same number. */
    @FXML
    private void close() {
        close.run();
    }

    @FXML
    private void discard() {
        model.clear();
        close.run();
    }

    private void makeRoom() {
        var scene = what.getScene();
        if (scene != null && scene.getWindow() != null) {
            scene.getWindow().sizeToScene();
        }
    }
}
