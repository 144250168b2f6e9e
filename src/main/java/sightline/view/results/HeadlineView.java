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
import sightline.live.DocumentSession;
import sightline.text.Numbers;
import sightline.view.notes.CautionsButton;
import sightline.view.notes.WarningsViewModel;

/** Wires the sentence above the charts. */
public final class HeadlineView {

    /** The least height of a window that has room for every sentence. */
    private static final double ROOMY = 720;
    /** The same with those on readings. */
    private static final double ROOMY_WITH_READINGS = 840;

    private final DocumentSession session;
    private final Numbers numbers;
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
    public HeadlineView(DocumentSession session, Numbers numbers, WarningsViewModel notes) {
        this.session = session;
        this.numbers = numbers;
        this.notes = notes;
    }

    @FXML
    private void initialize() {
        notCounted.setText(Headline.notCounted());
        choice.getChildren().addFirst(new CautionsButton(notes));
        session.results().shownProperty().subscribe(shown -> show());
        session.monthProperty().subscribe(chosen -> show());
        // Where there is little room the charts need it; what they read off says the same.
        var height = values.sceneProperty().flatMap(Scene::heightProperty).orElse(ROOMY_WITH_READINGS);
        values.visibleProperty().bind(Bindings.createBooleanBinding(
                () -> height.getValue().doubleValue() >= (readings.getText().isEmpty() ? ROOMY : ROOMY_WITH_READINGS),
                height, readings.textProperty()));
        values.managedProperty().bind(values.visibleProperty());
        for (var each : List.of(readings, split)) {
            each.managedProperty().bind(each.textProperty().isNotEmpty());
        }
        session.overlay().overlayProperty().subscribe(overlay -> showReadings());
        session.results().staleProperty().subscribe(stale -> List.of(number.getParent(), bands, readings, split)
                .forEach(each -> each.pseudoClassStateChanged(ChartTile.STALE, stale)));
    }

    @FXML
    private void earlier() {
        session.choose(session.monthProperty().get() - 1);
    }

    @FXML
    private void later() {
        session.choose(session.monthProperty().get() + 1);
    }

    private void show() {
        int t = session.monthProperty().get();
        var headline = Headline.of(session.results().shown(), t, numbers);
        number.setText(headline.number());
        rest.setText(headline.rest());
        values.setText(headline.against());
        bands.setText(Headline.bands(session.results().shown().run().scenario()));
        month.setText(numbers.month(session.results().shown().run().scenario().date(t)));
        earlier.setDisable(t == 0);
        later.setDisable(t == session.results().shown().run().lastMonth());
        showReadings();
    }

    private void showReadings() {
        int t = session.monthProperty().get();
        var overlay = session.overlay().overlayProperty().get();
        say(readings, OtherReadings.numbers(overlay, t, numbers), overlay.old());
        say(split, OtherReadings.split(overlay, t, numbers), overlay.awaitsSplit(t));
    }

    /** What is about to be said anew is hidden, but keeps its room, so that the charts stay where they are. */
    private static void say(Label label, String words, boolean awaited) {
        if (!awaited) {
            label.setText(words);
        }
        label.setVisible(!awaited && !words.isEmpty());
    }
}
