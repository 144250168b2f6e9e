package sightline.view.results;

import java.util.function.Supplier;

import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;

import sightline.chart.LiveChart;
import sightline.view.notes.WarningsViewModel;

/** Wires what stands around a chart: the menu of its views, its buttons, the field of the threshold and the caution below it. */
public final class ChartTools {

    private final ChartTileViewModel model;
    private final WarningsViewModel notes;
    private final ChartPane pane;
    private final Supplier<LiveChart> live;

    @FXML
    private MenuButton views;
    @FXML
    private ToggleButton pause;
    @FXML
    private HBox thresholdBar;
    @FXML
    private TextField threshold;
    @FXML
    private Label thresholdProblem;
    @FXML
    private Button thresholdOff;
    @FXML
    private Button cautions;
    @FXML
    private HBox cautionLine;
    @FXML
    private Label caution;
    @FXML
    private Button cautionOff;

    ChartTools(ChartTileViewModel model, WarningsViewModel notes, ChartPane pane, Supplier<LiveChart> live) {
        this.model = model;
        this.notes = notes;
        this.pane = pane;
        this.live = live;
    }

    @FXML
    private void initialize() {
        new ChartCautions(model, notes).wire(cautions, cautionLine, caution, cautionOff, pane);
        new FuturesViewMenu(views, model, live);
        new Playback(pause, model).follow(pane);
        new ThresholdLine(pane, model, live).bar(thresholdBar, threshold, thresholdProblem, thresholdOff);
    }

    Node thresholdBar() {
        return thresholdBar;
    }

    Node cautionLine() {
        return cautionLine;
    }

    void pauseOrGoOn() {
        pause.fire();
    }

    @FXML
    private void export() {
        model.export();
    }

    @FXML
    private void copyPicture() {
        model.copyPicture();
    }

    @FXML
    private void copyData() {
        model.copyData();
    }
}
