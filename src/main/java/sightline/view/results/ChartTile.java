package sightline.view.results;

import java.util.Optional;

import javafx.animation.PauseTransition;
import javafx.collections.FXCollections;
import javafx.fxml.FXML;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.BorderPane;
import javafx.util.Duration;

import sightline.chart.Axes;
import sightline.chart.ChartId;
import sightline.chart.LiveChart;
import sightline.view.NamedConverter;

/** Wires a chart: its chooser and buttons, what is read off under the mouse, and the month that a click chooses. */
public final class ChartTile {

    private static final Duration CUE = Duration.seconds(2);

    private final ChartTileViewModel model;
    private final ChartPane pane = new ChartPane();
    private final PauseTransition cue = new PauseTransition(CUE);
    private LiveChart live;
    private boolean hadBands;
    private Optional<Integer> hovered = Optional.empty();

    @FXML
    private BorderPane tile;
    @FXML
    private ChoiceBox<ChartId> chooser;
    @FXML
    private Label readout;
    @FXML
    private Label axesMoved;

    public ChartTile(ChartTileViewModel model) {
        this.model = model;
        live = model.newChart(model.results().themeProperty().get());
    }

    @FXML
    private void initialize() {
        var results = model.results();
        tile.setCenter(pane);
        chooser.setItems(FXCollections.observableArrayList(ChartId.values()));
        chooser.setConverter(new NamedConverter<>(ChartId::title));
        chooser.valueProperty().bindBidirectional(model.chartProperty());
        model.chartProperty().subscribe(chart -> renew());
        results.themeProperty().subscribe(theme -> renew());
        results.shownProperty().subscribe(shown -> show(results.heldProperty().get() ? Axes.HOLD : Axes.FIT));
        results.heldProperty().subscribe(held -> {
            if (!held) {
                show(Axes.FIT);
            }
        });
        results.monthProperty().subscribe(month -> mark());
        axesMoved.managedProperty().bind(axesMoved.visibleProperty());
        axesMoved.setVisible(false);
        cue.setOnFinished(event -> axesMoved.setVisible(false));
        pane.setOnMouseMoved(this::hover);
        pane.setOnMouseExited(event -> hover(Optional.empty()));
        pane.setOnMouseClicked(this::click);
        pane.setOnKeyPressed(this::keyPressed);
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

    private void renew() {
        live = model.newChart(model.results().themeProperty().get());
        show(Axes.FIT);
        mark();
        pane.setChart(live.chart(), model.fontSize());
        var id = model.chartProperty().get().id();
        pane.setId("chart-" + id);
        axesMoved.setVisible(false);
    }

    private void show(Axes axes) {
        var shown = model.results().shown();
        boolean bandsAreNew = !hadBands && shown.futures().isPresent();
        hadBands = shown.futures().isPresent();
        live.show(shown, axes);
        if (axes == Axes.FIT && live.axesMoved() && !bandsAreNew) {
            axesMoved.setVisible(true);
            cue.playFromStart();
        }
        read();
    }

    private void mark() {
        live.mark(model.results().monthProperty().get());
        read();
    }

    private void hover(MouseEvent event) {
        hover(live.monthAt(event.getX(), pane.dataArea()));
    }

    private void hover(Optional<Integer> month) {
        hovered = month;
        read();
    }

    /** What the chart says at the month under the mouse, or at the chosen one. */
    private void read() {
        var results = model.results();
        var text = live.readout(hovered.orElse(results.monthProperty().get()));
        readout.setText(text);
        pane.setAccessibleText(model.chartProperty().get().title() + ". " + text);
    }

    private void click(MouseEvent event) {
        pane.requestFocus();
        live.monthAt(event.getX(), pane.dataArea()).ifPresent(model.results()::choose);
    }

    private void keyPressed(KeyEvent event) {
        var results = model.results();
        int month = results.monthProperty().get();
        switch (event.getCode()) {
            case LEFT -> results.choose(month - 1);
            case RIGHT -> results.choose(month + 1);
            case PAGE_DOWN -> results.choose(month - 12);
            case PAGE_UP -> results.choose(month + 12);
            case HOME -> results.choose(0);
            case END -> results.choose(results.run().lastMonth());
            default -> {
                return;
            }
        }
        event.consume();
    }
}
