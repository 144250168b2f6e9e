package sightline.view.settings;

import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;

import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;

import sightline.model.InvalidScenarioException;
import sightline.model.Scenario;
import sightline.text.Texts;
import sightline.view.toolkit.EditedText;
import sightline.view.toolkit.TypedField;

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
        wire(description, typed -> about.orElseThrow().edited().ifPresent(model::describe), Scenario::description);
        wire(start, this::start, scenario -> scenario.start().toString());
        wire(months, this::months, scenario -> Integer.toString(scenario.months()));
        wire(futures, this::futures, scenario -> whole(scenario.futures()));
        wire(seed, this::seed, scenario -> Long.toString(scenario.seed()));
        problems().forEach(problem -> {
            problem.visibleProperty().bind(problem.textProperty().isNotEmpty());
            problem.managedProperty().bind(problem.visibleProperty());
        });
    }

    private void wire(TextInputControl field, Consumer<String> take, Function<Scenario, String> text) {
        new TypedField(field, take, () -> text.apply(model.document().scenario())).wire();
    }

    private List<Label> problems() {
        return List.of(startProblem, monthsProblem, futuresProblem, seedProblem);
    }

    private void start(String typed) {
        take(typed, model.document().scenario().start().toString(), startProblem,
                text -> model.start(YearMonth.parse(text)), text -> texts.get("span.notAMonth", text));
    }

    private void months(String typed) {
        take(typed, Integer.toString(model.document().scenario().months()), monthsProblem,
                text -> model.months(Math.toIntExact(whole(text))),
                text -> texts.get("span.notMonths", text, whole(Scenario.MONTHS.low()), whole(Scenario.MONTHS.high()),
                        whole(Scenario.STANDARD_MONTHS)));
    }

    private void futures(String typed) {
        take(typed, whole(model.document().scenario().futures()), futuresProblem,
                text -> model.futures(Math.toIntExact(whole(text))),
                text -> texts.get("span.notFutures", text, whole(Scenario.FUTURES.low()),
                        whole(Scenario.FUTURES.high()), whole(Scenario.STANDARD_FUTURES)));
    }

    private void seed(String typed) {
        take(typed, Long.toString(model.document().scenario().seed()), seedProblem, text -> model.seed(whole(text)),
                text -> texts.get("span.notSeed", text, Long.toString(Scenario.LARGEST_SEED),
                        Long.toString(Scenario.STANDARD_SEED)));
    }

    /** Takes over what was typed, or says why not. */
    private void take(String typed, String stands, Label problem, Consumer<String> take,
            UnaryOperator<String> refusal) {
        problem.setText("");
        var text = typed.strip();
        if (text.equals(stands)) {
            return;
        }
        try {
            take.accept(text);
            show(model.document().scenario());
        } catch (DateTimeException | NoSuchElementException | ArithmeticException | InvalidScenarioException refused) {
            problem.setText(refusal.apply(text));
        }
    }

    private long whole(String typed) {
        return model.numbers().parseWhole(typed).orElseThrow();
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
