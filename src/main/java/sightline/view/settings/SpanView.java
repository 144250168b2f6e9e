package sightline.view.settings;

import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.List;

import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;

import sightline.model.InvalidScenarioException;
import sightline.model.Scenario;
import sightline.text.Texts;

/** Wires what a scenario is about: its description, its first month and its length. */
public final class SpanView {

    private final SettingsViewModel model;
    private final Texts texts = Texts.of(SpanView.class);

    @FXML
    private TextArea description;
    @FXML
    private TextField start;
    @FXML
    private Label startProblem;
    @FXML
    private TextField months;
    @FXML
    private Label monthsProblem;

    public SpanView(SettingsViewModel model) {
        this.model = model;
    }

    @FXML
    private void initialize() {
        model.document().scenarioProperty().subscribe(this::show);
        whenLeft(description, () -> model.describe(description.getText()));
        whenLeft(start, this::start);
        whenLeft(months, this::months);
        for (var problem : List.of(startProblem, monthsProblem)) {
            problem.visibleProperty().bind(problem.textProperty().isNotEmpty());
            problem.managedProperty().bind(problem.visibleProperty());
        }
    }

    private static void whenLeft(TextInputControl field, Runnable done) {
        field.focusedProperty().subscribe(inside -> {
            if (!inside) {
                done.run();
            }
        });
    }

    @FXML
    private void start() {
        var typed = start.getText().strip();
        var shown = model.document().scenario().start().toString();
        if (typed.equals(shown)) {
            return;
        }
        try {
            model.start(YearMonth.parse(typed));
        } catch (DateTimeException | InvalidScenarioException refused) {
            start.setText(shown);
            startProblem.setText(texts.get("span.notAMonth", typed));
        }
    }

    @FXML
    private void months() {
        var typed = months.getText().strip();
        var shown = Integer.toString(model.document().scenario().months());
        if (typed.equals(shown)) {
            return;
        }
        try {
            model.months(Integer.parseInt(typed));
        } catch (NumberFormatException | InvalidScenarioException refused) {
            months.setText(shown);
            monthsProblem.setText(texts.get("span.notMonths", typed, Integer.toString((int) Scenario.MONTHS.low()),
                    Integer.toString((int) Scenario.MONTHS.high())));
        }
    }

    private void show(Scenario scenario) {
        description.setText(scenario.description());
        start.setText(scenario.start().toString());
        months.setText(Integer.toString(scenario.months()));
        startProblem.setText("");
        monthsProblem.setText("");
    }
}
