package sightline.view.settings;

import java.time.DateTimeException;
import java.time.YearMonth;

import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.control.Spinner;
import javafx.scene.control.SpinnerValueFactory;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;

import sightline.model.InvalidScenarioException;
import sightline.model.Scenario;
import sightline.text.Texts;

/** Wires what a scenario is about: its description, its first month and its length. */
public final class SpanView {

    private final SettingsViewModel model;

    @FXML
    private TextArea description;
    @FXML
    private TextField start;
    @FXML
    private Label startProblem;
    @FXML
    private Spinner<Integer> months;

    public SpanView(SettingsViewModel model) {
        this.model = model;
    }

    @FXML
    private void initialize() {
        months.setValueFactory(new SpinnerValueFactory.IntegerSpinnerValueFactory((int) Scenario.MONTHS.low(),
                (int) Scenario.MONTHS.high()));
        model.document().scenarioProperty().subscribe(this::show);
        months.valueProperty().subscribe(chosen -> {
            if (chosen != null) {
                model.months(chosen);
            }
        });
        description.focusedProperty().subscribe(inside -> {
            if (!inside) {
                model.describe(description.getText());
            }
        });
        start.focusedProperty().subscribe(inside -> {
            if (!inside) {
                start();
            }
        });
        startProblem.visibleProperty().bind(startProblem.textProperty().isNotEmpty());
        startProblem.managedProperty().bind(startProblem.visibleProperty());
    }

    @FXML
    private void start() {
        try {
            model.start(YearMonth.parse(start.getText().strip()));
            startProblem.setText("");
        } catch (DateTimeException | InvalidScenarioException refused) {
            startProblem.setText(Texts.of(SpanView.class).get("span.notAMonth", start.getText().strip()));
            start.setText(model.document().scenario().start().toString());
        }
    }

    private void show(Scenario scenario) {
        description.setText(scenario.description());
        start.setText(scenario.start().toString());
        months.getValueFactory().setValue(scenario.months());
    }
}
