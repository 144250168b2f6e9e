package sightline.view.results;

import java.util.Optional;

import javafx.animation.PauseTransition;
import javafx.collections.FXCollections;
import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.util.Duration;

import sightline.chart.Aspect;
import sightline.chart.Axes;
import sightline.chart.ChartId;
import sightline.chart.LiveChart;
import sightline.chart.Overlay;
import sightline.model.Scenario;
import sightline.view.NamedConverter;
import sightline.view.Still;
import sightline.view.Tip;

/** Wires a chart: its chooser and buttons, what is read off under the mouse, and the month that a click chooses. */
public final class ChartTile {

    static final PseudoClass STALE = PseudoClass.getPseudoClass("stale");

    private static final Duration CUE = Duration.seconds(2);

    private final ChartTileViewModel model;
    private final NotesViewModel notes;
    private final ChartPane pane = new ChartPane();
    private final PauseTransition cue = new PauseTransition(CUE);
    private LiveChart live;
    private boolean hadBands;
    /** Whether something else is to be seen than before, for which the axis may have to be chosen anew. */
    private boolean unfitted;
    private Optional<Scenario> seen = Optional.empty();
    private Optional<Integer> hovered = Optional.empty();

    @FXML
    private BorderPane tile;
    @FXML
    private ChoiceBox<ChartId> chooser;
    @FXML
    private MenuButton views;
    @FXML
    private ToggleButton pause;
    @FXML
    private Button copy;
    @FXML
    private Button data;
    @FXML
    private Button export;
    @FXML
    private HBox thresholdBar;
    @FXML
    private TextField threshold;
    @FXML
    private Button thresholdOff;
    @FXML
    private Label readout;
    @FXML
    private HBox tools;
    @FXML
    private StackPane middle;
    @FXML
    private Button cautions;
    @FXML
    private HBox cautionLine;
    @FXML
    private Label caution;
    @FXML
    private Button cautionOff;
    @FXML
    private Label axesMoved;

    /** @param notes what is said beside the window's numbers */
    public ChartTile(ChartTileViewModel model, NotesViewModel notes) {
        this.model = model;
        this.notes = notes;
        live = model.newChart(model.results().themeProperty().get());
    }

    @FXML
    private void initialize() {
        var results = model.results();
        tile.setTop(new ChartHead(chooser, tools));
        middle.getChildren().addFirst(pane);
        var words = tile.getBottom();
        tile.setBottom(new Still(words, results.heldProperty()));
        chooser.setItems(FXCollections.observableArrayList(ChartId.values()));
        chooser.setConverter(new NamedConverter<>(ChartId::title));
        chooser.valueProperty().bindBidirectional(model.chartProperty());
        Tip.of(chooser, model.chartProperty().map(ChartId::title)); // where the tile is too narrow for it
        Tip.named(pause, copy, data, export, thresholdOff);
        new ChartCautions(model, notes).wire(cautions, cautionLine, caution, cautionOff, pane);
        cue.setOnFinished(event -> axesMoved.setVisible(false));
        new FuturesViewMenu(views, model, () -> live);
        new Playback(pause, model).follow(tile);
        new ThresholdLine(pane, model, () -> live).bar(thresholdBar, threshold, thresholdOff);
        pane.addEventHandler(MouseEvent.MOUSE_MOVED, this::hover);
        pane.addEventHandler(MouseEvent.MOUSE_EXITED, event -> leave());
        pane.addEventHandler(MouseEvent.MOUSE_CLICKED, this::click);
        pane.addEventHandler(KeyEvent.KEY_PRESSED, this::keyPressed);
        renew();
        model.chartProperty().subscribe(this::renew);
        results.themeProperty().subscribe(this::renew);
        results.shownProperty().subscribe(() -> show(axes()));
        results.heldProperty().subscribe(() -> show(axes()));
        results.monthProperty().subscribe(this::mark);
        results.overlayProperty().subscribe(this::lay);
        model.aspectProperty().subscribe((before, now) -> look(before, now));
        results.staleProperty().subscribe(stale -> tile.pseudoClassStateChanged(STALE, stale));
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
        live.look(model.aspectProperty().get(), Axes.FIT);
        live.lay(model.results().overlayProperty().get());
        show(Axes.FIT);
        mark();
        pane.setChart(live.chart(), model.fontSize());
        pane.setId("chart-" + model.chartProperty().get().id());
        axesMoved.setVisible(false);
    }

    private void look(Aspect before, Aspect now) {
        unfitted |= before.view() != now.view() || before.threshold().isPresent() != now.threshold().isPresent();
        live.look(now, before.view() == now.view() ? Axes.HOLD : axes());
        read();
    }

    /** A band that comes and goes with the mouse leaves the axes alone. */
    private void lay(Overlay before, Overlay now) {
        unfitted |= !now.needsNoOtherAxesThan(before) && model.results().pointedReadingProperty().get().isEmpty();
        live.lay(now);
        show(axes());
    }

    /** While something is held, or only another month or future is looked at, the axes stay. */
    private Axes axes() {
        var scenario = Optional.of(model.results().shown().scenario());
        boolean same = seen.equals(scenario) && !unfitted;
        return model.results().heldProperty().get() || same ? Axes.HOLD : Axes.FIT;
    }

    private void show(Axes axes) {
        var shown = model.results().shown();
        boolean bandsAreNew = !hadBands && shown.futures().isPresent();
        hadBands = shown.futures().isPresent();
        live.show(shown, bandsAreNew ? Axes.FIT : axes);
        if (axes == Axes.FIT) {
            seen = Optional.of(shown.scenario());
            unfitted &= shown.futures().stream().noneMatch(futures -> futures
                    .answers(model.aspectProperty().get().asked(model.chartProperty().get(), shown.scenario())));
            if (live.axesMoved() && !bandsAreNew) {
                axesMoved.setVisible(true);
                cue.playFromStart();
            }
        }
        read();
    }

    private void mark() {
        live.mark(model.results().monthProperty().get());
        model.pointAt(hovered);
        read();
    }

    private void hover(MouseEvent event) {
        model.results().pointedReadingProperty().set(live.readingAt(event.getX(), event.getY()));
        hover(live.monthAt(event.getX(), pane.dataArea()));
    }

    private void leave() {
        model.results().pointedReadingProperty().set(Optional.empty());
        hover(Optional.empty());
    }

    private void hover(Optional<Integer> month) {
        if (!hovered.equals(month)) {
            hovered = month;
            model.pointAt(month);
            read();
        }
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
        if (event.isStillSincePress()) {
            live.monthAt(event.getX(), pane.dataArea()).ifPresent(model.results()::choose);
        }
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
            case SPACE -> pause.fire();
            default -> {
                return;
            }
        }
        event.consume();
    }
}
