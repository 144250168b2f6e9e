package sightline.view.results;

import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;

import sightline.chart.Headline;

/** Wires the sentence above the charts. */
public final class HeroView {

    private final ResultsViewModel model;
    private final NotesViewModel notes;

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
    private Label notCounted;
    @FXML
    private Label month;
    @FXML
    private Button earlier;
    @FXML
    private Button later;

    /** @param notes what is said beside the numbers */
    public HeroView(ResultsViewModel model, NotesViewModel notes) {
        this.model = model;
        this.notes = notes;
    }

    @FXML
    private void initialize() {
        notCounted.setText(Headline.notCounted());
        choice.getChildren().addFirst(new CautionsButton(notes));
        model.shownProperty().subscribe(shown -> show());
        model.monthProperty().subscribe(chosen -> show());
        model.staleProperty().subscribe(stale -> number.getParent().pseudoClassStateChanged(ChartTile.STALE, stale));
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
    }
}
