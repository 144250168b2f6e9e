package sightline.view.results;

import javafx.collections.FXCollections;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.ChoiceBox;
import javafx.scene.layout.HBox;

import org.controlsfx.control.StatusBar;

import sightline.chart.ScenarioResult;
import sightline.live.LiveResults;
import sightline.live.RecomputeMode;
import sightline.text.Numbers;
import sightline.text.Texts;
import sightline.view.notes.OutsideButton;
import sightline.view.notes.WarningsViewModel;
import sightline.view.toolkit.NamedConverter;

/** Wires the bar at the bottom: how the results were worked out, and when they are worked out again. */
public final class StatusView {

    private static final double NANOS_A_MILLI = 1e6;

    private final LiveResults model;
    private final Numbers numbers;
    private final WarningsViewModel notes;
    private final Texts texts = Texts.of(StatusView.class);

    @FXML
    private StatusBar status;
    @FXML
    private HBox right;
    @FXML
    private ChoiceBox<RecomputeMode> when;
    @FXML
    private Button now;

    /** @param notes what is said beside the numbers */
    public StatusView(LiveResults model, Numbers numbers, WarningsViewModel notes) {
        this.model = model;
        this.numbers = numbers;
        this.notes = notes;
    }

    @FXML
    private void initialize() {
        right.getChildren().addFirst(new OutsideButton(notes));
        when.setItems(FXCollections.observableArrayList(RecomputeMode.values()));
        when.setConverter(new NamedConverter<>(choice -> texts.get("recompute." + choice.id())));
        when.valueProperty().bindBidirectional(model.whenProperty());
        now.disableProperty().bind(model.staleProperty().not());
        now.visibleProperty().bind(model.whenProperty().isEqualTo(RecomputeMode.ON_REQUEST));
        now.managedProperty().bind(now.visibleProperty());
        model.shownProperty().subscribe(() -> say());
        model.slowProperty().subscribe(() -> say());
        model.staleProperty().subscribe(() -> say());
        say();
    }

    @FXML
    private void recompute() {
        model.recompute();
    }

    private void say() {
        var said = words(model.shown());
        if (model.staleProperty().get()) {
            said = texts.get("status.stale", said);
        }
        status.setText(model.slowProperty().get() ? texts.get("status.slow", said) : said);
    }

    private String words(ScenarioResult shown) {
        return shown.futures()
                .map(futures -> texts.get("status.futures", numbers.result(futures.futures()),
                        numbers.result(futures.nanos() / NANOS_A_MILLI), Long.toString(futures.seed())))
                .orElse(texts.get("status.noFutures"));
    }
}
