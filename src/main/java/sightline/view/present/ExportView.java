package sightline.view.present;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

import javafx.collections.FXCollections;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

import sightline.chart.Theme;
import sightline.text.OneLine;
import sightline.text.Texts;
import sightline.view.dialog.FileNames;
import sightline.view.toolkit.NamedConverter;
import sightline.view.toolkit.TypedField;

/** Wires the export dialog. */
public final class ExportView {

    private final ExportViewModel model;
    private final Function<String, Optional<Path>> where;
    private final Consumer<Path> done;
    private final Consumer<String> failed;
    private final Runnable close;

    @FXML
    private Label what;
    @FXML
    private ChoiceBox<SizeChoice> size;
    @FXML
    private VBox customBox;
    @FXML
    private TextField custom;
    @FXML
    private ChoiceBox<Theme> theme;
    @FXML
    private Label problem;
    @FXML
    private ProgressIndicator progress;
    @FXML
    private Button export;

    /**
     * @param where asks for the file, given a name to suggest
     * @param done told the file that was written
     * @param failed told one sentence, if it could not be; the dialog stays and says it too
     * @param close closes the dialog
     */
    public ExportView(ExportViewModel model, Function<String, Optional<Path>> where, Consumer<Path> done,
            Consumer<String> failed, Runnable close) {
        this.model = model;
        this.where = where;
        this.done = done;
        this.failed = failed;
        this.close = close;
    }

    @FXML
    private void initialize() {
        var texts = Texts.of(ExportView.class);
        what.setText(texts.get("export.what", model.chart().title(),
                OneLine.of(model.scenario().name())));
        size.setItems(FXCollections.observableArrayList(SizeChoice.presets()));
        size.valueProperty().bindBidirectional(model.sizeProperty());
        custom.textProperty().bindBidirectional(model.customProperty());
        customBox.visibleProperty().bind(model.sizeProperty().map(SizeChoice.Custom.class::isInstance));
        customBox.managedProperty().bind(customBox.visibleProperty());
        theme.setItems(FXCollections.observableArrayList(Theme.values()));
        theme.setConverter(new NamedConverter<>(it -> texts.get("theme." + it.id())));
        theme.valueProperty().bindBidirectional(model.themeProperty());
        model.sizeProperty().subscribe(chosen -> check());
        model.customProperty().subscribe(typed -> check());
        TypedField.escape(custom, () -> !custom.getText().equals(model.lastCustom()),
                () -> custom.setText(model.lastCustom()));
        problem.textProperty().subscribe(this::makeRoom);
        progress.visibleProperty().bind(model.workingProperty());
    }

    @FXML
    private void export() {
        if (model.workingProperty().get() || !model.sizeProblem().isEmpty()) {
            return;
        }
        var name = FileNames.of(model.scenario().name(), "-" + model.chart().id() + ".png");
        where.apply(name).ifPresent(file -> model.write(file, written -> {
            done.accept(written);
            close.run();
        }, sentence -> {
            problem.setText(sentence);
            failed.accept(sentence);
        }));
    }

    @FXML
    private void cancel() {
        model.cancel();
        close.run();
    }

    private void makeRoom() {
        var scene = problem.getScene();
        if (scene != null && scene.getWindow() != null) {
            scene.getWindow().sizeToScene();
        }
    }

    private void check() {
        problem.setText(model.sizeProblem());
        export.setDisable(!model.sizeProblem().isEmpty());
    }
}
