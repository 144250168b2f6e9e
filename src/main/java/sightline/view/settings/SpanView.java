package sightline.view.settings;

import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.LongConsumer;
import java.util.function.UnaryOperator;

import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;

import sightline.model.InvalidScenarioException;
import sightline.model.Scenario;
import sightline.text.Texts;
import sightline.view.EditedText;

/** Wires what a scenario is about: its description, its first month and its length, and how its futures are drawn. */
public final class SpanView {

    private final SettingsViewModel model;
    private final Texts texts = Texts.of(SpanView.class);

    private Optional<EditedText> about = Optional.empty();
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
    @FXML
    private TextField futures;
    @FXML
    private Label futuresProblem;
    @FXML
    private TextField seed;
    @FXML
    private Label seedProblem;

    public SpanView(SettingsViewModel model) {
        this.model = model;
    }

    @FXML
    private void initialize() {
        about = Optional.of(new EditedText(description));
        model.document().scenarioProperty().subscribe(this::show);
        whenLeft(description, () -> about.orElseThrow().edited().ifPresent(model::describe));
        whenLeft(start, this::start);
        whenLeft(months, this::months);
        whenLeft(futures, this::futures);
        whenLeft(seed, this::seed);
        problems().forEach(problem -> {
            problem.visibleProperty().bind(problem.textProperty().isNotEmpty());
            problem.managedProperty().bind(problem.visibleProperty());
        });
    }

    private List<Label> problems() {
        return List.of(startProblem, monthsProblem, futuresProblem, seedProblem);
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
        var shown = Integer.toString(model.document().scenario().months());
        whole(months, monthsProblem, shown, typed -> model.months(Math.toIntExact(typed)),
                typed -> texts.get("span.notMonths", typed, whole(Scenario.MONTHS.low()),
                        whole(Scenario.MONTHS.high())));
    }

    @FXML
    private void futures() {
        var shown = whole(model.document().scenario().futures());
        whole(futures, futuresProblem, shown, typed -> model.futures(Math.toIntExact(typed)),
                typed -> texts.get("span.notFutures", typed, whole(Scenario.FUTURES.low()),
                        whole(Scenario.FUTURES.high())));
    }

    @FXML
    private void seed() {
        var shown = Long.toString(model.document().scenario().seed());
        whole(seed, seedProblem, shown, model::seed,
                typed -> texts.get("span.notSeed", typed, Long.toString(Scenario.LARGEST_SEED)));
    }

    /** Takes over a typed whole number, or puts back what stands and says why. */
    private void whole(TextField field, Label problem, String shown, LongConsumer take, UnaryOperator<String> refusal) {
        var typed = field.getText().strip();
        if (typed.equals(shown)) {
            return;
        }
        var number = model.numbers().parseWhole(typed);
        try {
            take.accept(number.orElseThrow());
            show(model.document().scenario());
        } catch (NoSuchElementException | ArithmeticException | InvalidScenarioException refused) {
            field.setText(shown);
            problem.setText(refusal.apply(typed));
        }
    }

    private String whole(double bound) {
        return model.numbers().whole((long) bound);
    }

    private void show(Scenario scenario) {
        about.ifPresent(text -> text.show(scenario.description()));
        start.setText(scenario.start().toString());
        months.setText(Integer.toString(scenario.months()));
        futures.setText(whole(scenario.futures()));
        seed.setText(Long.toString(scenario.seed()));
        problems().forEach(problem -> problem.setText(""));
    }
}
