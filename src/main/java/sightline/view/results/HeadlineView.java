package sightline.view.results;

import java.util.List;

import javafx.beans.binding.Bindings;
import javafx.fxml.FXML;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;

import sightline.chart.Headline;
import sightline.chart.OtherReadings;

import sightline.view.notes.CautionsButton;
import sightline.view.notes.WarningsViewModel;

/** Wires the sentence above the charts. */
public final class HeadlineView {

    /** The least height of a window that has room for every sentence. */
    private static final double ROOMY = 720;
    /** The same with those on readings. */
    private static final double ROOMY_WITH_READINGS = 840;

    private final ResultsViewModel model;
    private final WarningsViewModel notes;

    @FXML
    private HBox choice;
    @FXML
    private Label number;
    @FXML
    private Label rest;
    @FXML
    private Label values;
    @FXML
    private Label bands;
    @FXML
    private Label readings;
    @FXML
    private Label split;
    @FXML
    private Label notCounted;
    @FXML
    private Label month;
    @FXML
    private Button earlier;
    @FXML
    private Button later;

    /** @param notes what is said beside the numbers */
    public HeadlineView(ResultsViewModel model, WarningsViewModel notes) {
        this.model = model;
        this.notes = notes;
    }

    @FXML
    private void initialize() {
        notCounted.setText(Headline.notCounted());
        choice.getChildren().addFirst(new CautionsButton(notes));
        model.shownProperty().subscribe(shown -> show());
        model.monthProperty().subscribe(chosen -> show());
        // Where there is little room the charts need it; what they read off says the same.
        var height = values.sceneProperty().flatMap(Scene::heightProperty).orElse(ROOMY_WITH_READINGS);
        values.visibleProperty().bind(Bindings.createBooleanBinding(
                () -> height.getValue().doubleValue() >= (readings.getText().isEmpty() ? ROOMY : ROOMY_WITH_READINGS),
                height, readings.textProperty()));
        values.managedProperty().bind(values.visibleProperty());
        for (var each : List.of(readings, split)) {
            each.managedProperty().bind(each.textProperty().isNotEmpty());
        }
        model.overlayProperty().subscribe(overlay -> showReadings());
        model.staleProperty().subscribe(stale -> List.of(number.getParent(), readings, split)
                .forEach(each -> each.pseudoClassStateChanged(ChartTile.STALE, stale)));
    }

    @FXML
    private void earlier() {
        model.choose(model.monthProperty().get() - 1);
    }

    @FXML
    private void later() {
        model.choose(model.monthProperty().get() + 1);
    }

    private void show() {
        int t = model.monthProperty().get();
        var headline = model.headline();
        number.setText(headline.number());
        rest.setText(headline.rest());
        values.setText(headline.against());
        bands.setText(Headline.bands(model.run().scenario()));
        month.setText(model.numbers().month(model.run().scenario().date(t)));
        earlier.setDisable(t == 0);
        later.setDisable(t == model.run().lastMonth());
        showReadings();
    }

    private void showReadings() {
        int t = model.monthProperty().get();
        var overlay = model.overlayProperty().get();
        say(readings, OtherReadings.numbers(overlay, t, model.numbers()), overlay.old());
        say(split, OtherReadings.split(overlay, t, model.numbers()), overlay.awaitsSplit(t));
    }

    /** What is about to be said anew is hidden, but keeps its room, so that the charts stay where they are. */
    private static void say(Label label, String words, boolean awaited) {
        if (!awaited) {
            label.setText(words);
        }
        label.setVisible(!awaited && !words.isEmpty());
    }
}
