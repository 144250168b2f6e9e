package sightline.view.results;

import java.util.Optional;

import javafx.animation.PauseTransition;
import javafx.collections.FXCollections;
import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;

import sightline.chart.Axes;
import sightline.chart.ChartId;
import sightline.chart.FuturesDisplay;
import sightline.chart.LiveChart;
import sightline.chart.Overlay;
import sightline.chart.ScenarioResult;
import sightline.view.notes.WarningsViewModel;
import sightline.view.toolkit.FxmlLoader;
import sightline.view.toolkit.LayoutHold;
import sightline.view.toolkit.NamedConverter;
import sightline.view.toolkit.Tip;

/** Wires a chart: its chooser, what is read off under the mouse, and the month that a click chooses. */
public final class ChartTile {

    static final PseudoClass STALE = PseudoClass.getPseudoClass("stale");
    private static final PseudoClass LOW = PseudoClass.getPseudoClass("low");
    /** In heights of the chart's words: in a tile lower than this all that is read off would leave no room for the plot. */
    private static final int ROOM_FOR_WORDS = 28;

    private static final Duration CUE = Duration.seconds(2);

    private final ChartTileViewModel model;
    private final WarningsViewModel notes;
    private final ChartPane pane = new ChartPane();
    private final PauseTransition cue = new PauseTransition(CUE);
    private LiveChart live;
    private final TileAxes axes;
    private boolean hadReadings;
    private boolean hadObserved;
    private Optional<Seen> seen = Optional.empty();
    private Optional<Integer> hovered = Optional.empty();
    private Optional<ChartTools> tools = Optional.empty();

    /** What a chart shows, and what became of its axes. */
    private record Seen(ScenarioResult shown, Overlay overlay, Axes axes) {

        /** Whether showing {@code now} would change nothing. */
        boolean serves(Seen now) {
            return shown.equals(now.shown) && overlay.equals(now.overlay)
                    && (axes == now.axes || (axes == Axes.FIT && now.axes == Axes.WIDEN));
        }
    }

    @FXML
    private BorderPane tile;
    @FXML
    private ChoiceBox<ChartId> chooser;
    @FXML
    private Label readout;
    @FXML
    private StackPane toolsPlace;
    @FXML
    private StackPane middle;
    @FXML
    private VBox words;
    @FXML
    private Label axesMoved;

    /**
     * @param notes what is said beside the window's numbers
     * @param first the model's chart in the window's theme, empty as it is made
     */
    public ChartTile(ChartTileViewModel model, WarningsViewModel notes, LiveChart first) {
        this.model = model;
        this.notes = notes;
        live = first;
        axes = new TileAxes(model.session().document().heldProperty()::get);
    }

    @FXML
    private void initialize() {
        tile.setTop(new ChartHead(chooser, toolsPlace));
        middle.getChildren().addFirst(pane);
        tile.setBottom(new LayoutHold(words, model.session().document().heldProperty()));
        chooser.setItems(FXCollections.observableArrayList(ChartId.values()));
        chooser.setConverter(new NamedConverter<>(ChartId::title));
        chooser.valueProperty().bindBidirectional(model.chartProperty());
        Tip.of(chooser, model.chartProperty().map(ChartId::title)); // where the tile is too narrow for it
        tile.heightProperty().map(height -> height.doubleValue() < ROOM_FOR_WORDS * model.fontSize())
                .subscribe(low -> tile.pseudoClassStateChanged(LOW, low));
        Tip.of(readout, readout.textProperty());
        cue.setOnFinished(event -> axesMoved.setVisible(false));
        pane.addEventHandler(MouseEvent.MOUSE_MOVED, this::hover);
        pane.addEventHandler(MouseEvent.MOUSE_EXITED, event -> leave());
        pane.addEventHandler(MouseEvent.MOUSE_CLICKED, this::click);
        pane.addEventHandler(KeyEvent.KEY_PRESSED, this::keyPressed);
        begin();
        model.chartProperty().subscribe(this::renew);
        model.environment().theme().subscribe(this::renew);
        model.session().results().shownProperty().subscribe(() -> show(false));
        model.session().document().heldProperty().subscribe(() -> show(false));
        model.session().monthProperty().subscribe(this::mark);
        model.session().overlay().overlayProperty().subscribe(this::lay);
        model.aspectProperty().subscribe((before, now) -> look(before, now));
        model.session().results().staleProperty().subscribe(stale -> tile.pseudoClassStateChanged(STALE, stale));
    }

    /** Makes what the first sight of the chart does without: its tools, and what they put below it. */
    public void complete() {
        var made = new ChartTools(model, notes, pane, () -> live);
        toolsPlace.getChildren().setAll(FxmlLoader.load(made));
        words.getChildren().addFirst(made.thresholdBar());
        words.getChildren().add(made.cautionLine());
        tools = Optional.of(made);
    }

    private void renew() {
        live = model.newChart(model.environment().theme().getValue());
        begin();
    }

    private void begin() {
        axes.begin();
        seen = Optional.empty();
        live.look(model.aspectProperty().get(), Axes.FIT);
        live.lay(model.session().overlay().overlayProperty().get());
        show(false);
        mark();
        pane.setChart(live.chart(), model.fontSize());
        pane.setId("chart-" + model.chartProperty().get().id());
        axesMoved.setVisible(false);
    }

    private void look(FuturesDisplay before, FuturesDisplay now) {
        seen = Optional.empty();
        live.look(now, axes.look(before, now, model.session().results().shown()));
        read();
    }

    /** A band that comes and goes with the mouse leaves the axes alone. */
    private void lay(Overlay before, Overlay now) {
        axes.lay(before, now, model.session().overlay().pointedReadingProperty().get().isPresent());
        live.lay(now);
        boolean isNew = (!hadReadings && !now.readings().isEmpty()) || (!hadObserved && now.observed().isPresent());
        hadReadings |= !now.readings().isEmpty();
        hadObserved |= now.observed().isPresent();
        show(isNew);
    }

    /**
     * Shows the newest; once, although a result and what is laid over it come one after the other.
     *
     * @param first whether there is something for the first time, as when a window opens: that its axes fit it is no
     *     news
     */
    private void show(boolean first) {
        var shown = model.session().results().shown();
        var chosen = axes.of(shown);
        var now = new Seen(shown, model.session().overlay().overlayProperty().get(), chosen);
        if (seen.filter(before -> before.serves(now)).isPresent()) {
            return;
        }
        seen = Optional.of(now);
        live.show(shown, chosen);
        boolean whole = shown.futures().stream().anyMatch(futures -> futures
                .answers(model.aspectProperty().get().asked(model.chartProperty().get(), shown.scenario())));
        boolean futuresAreNew = axes.shown(shown, chosen, whole);
        if (live.axesMoved() && !futuresAreNew && !first) {
            axesMoved.setVisible(true);
            cue.playFromStart();
        }
        read();
    }

    private void mark() {
        live.mark(model.session().monthProperty().get());
        model.pointAt(hovered);
        read();
    }

    private void hover(MouseEvent event) {
        model.session().overlay().pointedReadingProperty().set(live.readingAt(event.getX(), event.getY()));
        hover(live.monthAt(event.getX(), pane.dataArea()));
    }

    private void leave() {
        live.leave();
        model.session().overlay().pointedReadingProperty().set(Optional.empty());
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
        var text = live.readout(hovered.orElse(model.session().monthProperty().get()));
        readout.setText(text);
        pane.setAccessibleText(model.chartProperty().get().title() + ". " + text);
    }

    private void click(MouseEvent event) {
        pane.requestFocus();
        if (event.isStillSincePress()) {
            live.monthAt(event.getX(), pane.dataArea()).ifPresent(model.session()::choose);
        }
    }

    private void keyPressed(KeyEvent event) {
        int month = model.session().monthProperty().get();
        switch (event.getCode()) {
            case LEFT -> model.session().choose(month - 1);
            case RIGHT -> model.session().choose(month + 1);
            case PAGE_DOWN -> model.session().choose(month - 12);
            case PAGE_UP -> model.session().choose(month + 12);
            case HOME -> model.session().choose(0);
            case END -> model.session().choose(model.session().results().shown().run().lastMonth());
            case SPACE -> tools.ifPresent(ChartTools::pauseOrGoOn);
            default -> {
                return;
            }
        }
        event.consume();
    }
}
