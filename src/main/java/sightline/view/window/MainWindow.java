package sightline.view.window;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.text.Font;
import javafx.stage.Stage;
import javafx.util.Subscription;

import sightline.chart.ChartId;
import sightline.chart.ChartStyle;
import sightline.chart.LiveChart;
import sightline.chart.Theme;
import sightline.model.Scenario;
import sightline.evidence.ShippedEvidence;
import sightline.live.EvidenceLoader;
import sightline.live.LiveOverlay;
import sightline.live.LiveResults;
import sightline.present.Reference;
import sightline.workspace.Document;

import sightline.scenario.ShippedScenarios;
import sightline.text.Numbers;
import sightline.text.OneLine;
import sightline.text.Texts;

import sightline.view.dialog.ChildWindows;
import sightline.view.dialog.OneDialogAtATime;
import sightline.view.dialog.WindowIcons;
import sightline.view.dialog.WindowPlaces;
import sightline.view.evidence.EvidenceView;
import sightline.view.evidence.EvidenceViewModel;
import sightline.view.help.HintView;
import sightline.view.help.HintViewModel;
import sightline.view.notes.WarningsViewModel;
import sightline.view.results.ChartTile;
import sightline.view.results.ChartTileViewModel;
import sightline.view.results.HeadlineView;
import sightline.view.results.ReadingsViewModel;
import sightline.view.results.ResultsViewModel;
import sightline.view.results.StatusView;
import sightline.view.settings.ServicesView;
import sightline.view.settings.ServicesViewModel;
import sightline.view.settings.SettingsView;
import sightline.view.settings.SettingsViewModel;
import sightline.view.settings.SettingsWarmup;
import sightline.view.settings.SpanView;
import sightline.view.toolkit.FirstPaint;
import sightline.view.toolkit.FxmlLoader;
import sightline.view.toolkit.LayoutHold;
import sightline.view.toolkit.LazyPane;
import sightline.view.toolkit.PendingEdits;
import sightline.view.toolkit.StyleSheets;
import sightline.view.toolkit.Viewports;
import sightline.view.window.MainView;
import sightline.view.window.MainViewModel;

/** One window with everything that belongs to it. What it starts ends with it. */
public final class MainWindow {

    private static final double WIDTH = 1440;
    private static final double HEIGHT = 900;
    private static final double LEAST_WIDTH = 960;
    private static final double LEAST_HEIGHT = 640;
    /** More than any system puts around a window. */
    private static final double FRAME = 80;

    private final Stage stage;
    private final OneDialogAtATime asking;
    private final MainViewModel model;
    private final EvidenceLoader evidence;
    private final SettingsWarmup rehearsal;
    private final LiveResults results;
    private final ResultsViewModel resultsModel;
    private final Subscription themed;
    private final LiveOverlay overlay;
    private final ReadingsViewModel readings;
    private final List<ChartTileViewModel> charts;
    private final WindowEvidence evidenceWindows;
    private final WindowHelp help;
    private final Optional<HintView> hint;
    private final SidePane side;
    private final List<Runnable> later = new ArrayList<>();
    private final Scene scene;

    /**
     * Builds the window on {@code stage}, not shown yet, with the shipped scenario that the program opens with.
     */
    public MainWindow(Stage stage, ShippedScenarios shipped, ShippedEvidence evidence, Environment around) {
        this.stage = stage;
        var defaults = shipped.opening();
        var document = new Document(defaults);
        var numbers = around.numbers();
        asking = new OneDialogAtATime(around.questions().apply(stage));
        model = new MainViewModel(shipped, document, asking, around.preferences());
        var theme = model.preferences().theme().on(around.dark().getValue());
        int chartFont = Math.round((float) Font.getDefault().getSize()) - 1;
        var first = firstCharts(model.preferences().charts(), new ChartStyle(theme, chartFont, numbers));
        // Before the first control, which would dress itself in JavaFX's own style.
        StyleSheets.style(theme);
        side = new SidePane();
        this.evidence = new EvidenceLoader(evidence, document.heldProperty(), around.faults());
        rehearsal = new SettingsWarmup(defaults, numbers);
        results = new LiveResults(document, around.faults());
        resultsModel = new ResultsViewModel(document, results, numbers);
        themed = model.preferencesProperty().flatMap(wanted -> around.dark().map(wanted.theme()::on))
                .subscribe(resultsModel.themeProperty()::set);
        overlay = new LiveOverlay(document, results, evidence, around.faults());
        readings = new ReadingsViewModel(document, resultsModel, overlay, evidence, shipped, model::say);
        var windows = new ChildWindows(stage, around.screens());
        var commands = new WindowChartCommands(windows, model, resultsModel,
                new Reference(shipped, evidence), asking);
        charts = model.preferences().charts().stream()
                .map(chart -> new ChartTileViewModel(resultsModel, commands, chartFont, chart)).toList();
        evidenceWindows = new WindowEvidence(windows, model, resultsModel, evidence, asking);
        help = new WindowHelp(stage, model, windows, around, asking);
        hint = around.hints() && !model.preferences().hinted() ? Optional.of(new HintView(new HintViewModel()))
                : Optional.empty();
        scene = scene(defaults, numbers, first);
        resultsModel.themeProperty().subscribe(this::dress);
        stage();
        place(around.screens().get());
    }

    public MainViewModel model() {
        return model;
    }

    public ResultsViewModel results() {
        return resultsModel;
    }

    public ReadingsViewModel readings() {
        return readings;
    }

    /** The charts, from left to right. */
    public List<ChartTileViewModel> charts() {
        return charts;
    }

    /** The evidence, read after the window has been drawn for the first time. */
    public EvidenceLoader evidence() {
        return evidence;
    }

    public Scene scene() {
        return scene;
    }

    /** Closes the window without a question; whatever it started ends. */
    public void close() {
        stage.hide();
    }

    public void show() {
        side.follow(scene.widthProperty()); // before the charts are drawn for the first time
        stage.show();
        scene.getRoot().requestFocus(); // not the first field of the bar, where a key would change the scenario's name
        FirstPaint.awaitPatiently(this::hasBands, this::complete);
    }

    /** Makes what the first sight of the charts did not need to wait for. */
    private void complete() {
        if (!stage.isShowing()) {
            return;
        }
        later.forEach(Runnable::run);
        Viewports.drawDirectly(scene.getRoot());
        if (scene.getRoot().equals(scene.getFocusOwner())) { // unless somebody has been quick
            scene.lookup("#rolloutCoverage-slider").requestFocus();
        }
        WindowIcons.add(stage);
        layOver();
        evidence.load(rehearsal::with);
        hint.ifPresent(it -> {
            it.start();
            model.remember(model.preferences().withHinted());
        });
    }

    /** Opens {@code file}; one that can't be read is said in the banner. */
    public void open(Path file) {
        model.open(file);
    }

    /** Opens the shipped scenario called {@code id}; one that is unknown, as another version may have, is none. */
    public void openShipped(String id) {
        model.openShipped(id);
    }

    public boolean isShowing() {
        return stage.isShowing();
    }

    /** Brings the window before others, and opens the file or the shipped scenario as soon as no question is open. */
    public void comeForward(Optional<Path> file, Optional<String> shipped) {
        stage.setIconified(false);
        stage.toFront();
        stage.requestFocus();
        file.ifPresent(it -> whenAnswered(() -> open(it)));
        shipped.ifPresent(it -> whenAnswered(() -> openShipped(it)));
    }

    private void whenAnswered(Runnable opening) {
        asking.whenAnswered(() -> {
            if (stage.isShowing()) {
                PendingEdits.commit(scene);
                opening.run();
            }
        });
    }

    /** Whether what is shown knows of futures. */
    public boolean hasBands() {
        return results.shown().futures().isPresent();
    }

    /**
     * The charts as the window opens, empty, made beside JavaFX's thread, for they know nothing of JavaFX. Afterwards their letters
     * are looked for, which the first drawing needs.
     */
    private static CompletableFuture<List<LiveChart>> firstCharts(List<ChartId> charts, ChartStyle look) {
        return CompletableFuture.supplyAsync(
                () -> charts.stream().map(chart -> LiveChart.of(chart, look)).toList(),
                making -> Thread.ofPlatform().name("first charts").start(() -> {
                    making.run();
                    look.measure("0");
                }));
    }

    private Scene scene(Scenario defaults, Numbers numbers, CompletableFuture<List<LiveChart>> first) {
        var notes = new WarningsViewModel(model.document(), resultsModel, charts, evidence.libraryProperty());
        var settings = new SettingsViewModel(model.document(), defaults, numbers, evidence.libraryProperty(), notes);
        side(new EvidenceViewModel(model.document(), settings.focusedProperty(), evidence.libraryProperty(), numbers));
        var services = new ServicesViewModel(settings, defaults);
        resultsModel.ask(); // while the panes are being built
        var empty = first.join();
        var tiles = IntStream.range(0, charts.size()).mapToObj(i -> tile(charts.get(i), notes, empty.get(i))).toList();
        var panes = new MainView.Panes(
                later("top-place",
                        () -> FxmlLoader.load(new TopView(new TopView.Parts(model, settings, resultsModel, readings,
                                charts, tiles, side, evidenceWindows::showIndex, help, hint.map(FxmlLoader::load),
                                this::quit)))),
                later("settings-place", () -> FxmlLoader.load(new SettingsView(settings,
                        () -> FxmlLoader.load(new ServicesView(services)),
                        () -> FxmlLoader.load(new SpanView(settings))))),
                LayoutHold.whole(FxmlLoader.load(new HeadlineView(resultsModel, notes)), resultsModel.heldProperty()),
                tiles,
                side,
                later("status-place", () -> still(new StatusView(resultsModel, notes))));
        charts.forEach(chart -> chart.chartProperty().subscribe(() -> model.remember(model.preferences()
                .withCharts(charts.stream().map(it -> it.chartProperty().get()).toList()))));
        var root = FxmlLoader.load(new MainView(model, panes));
        root.setStyle("-fx-font-size: " + Font.getDefault().getSize() + "px");
        var made = new Scene(root, WIDTH, HEIGHT);
        made.getStylesheets().add(StyleSheets.class.getResource("sightline.css").toExternalForm());
        return made;
    }

    private void side(EvidenceViewModel behind) {
        behind.openProperty().bind(side.openProperty());
        later.add(() -> side.add("tab-evidence", Texts.of(MainWindow.class).get("evidence.tab"),
                FxmlLoader.load(new EvidenceView(behind, evidenceWindows))));
    }

    private LazyPane later(String style, Supplier<? extends Node> pane) {
        var place = new LazyPane(style, pane);
        later.add(place::fill);
        return place;
    }

    private Parent tile(ChartTileViewModel chart, WarningsViewModel notes, LiveChart first) {
        var tile = new ChartTile(chart, notes, first);
        later.add(tile::complete);
        return FxmlLoader.load(tile);
    }

    private Parent still(Object controller) {
        return new LayoutHold(FxmlLoader.load(controller), resultsModel.heldProperty());
    }

    private void stage() {
        stage.setScene(scene);
        var document = model.document();
        stage.titleProperty()
                .bind(document.scenarioProperty().flatMap(scenario -> document.unsavedProperty()
                        .map(unsaved -> Texts.of(MainWindow.class)
                                .get(unsaved ? "window.titleUnsaved" : "window.title",
                                        OneLine.of(scenario.name())))));
        stage.setOnCloseRequest(event -> {
            PendingEdits.commit(scene);
            if (!model.mayLeave()) {
                event.consume();
            }
        });
        stage.setMinWidth(LEAST_WIDTH);
        stage.setMinHeight(LEAST_HEIGHT);
        stage.setOnHidden(event -> end());
    }

    /** Where it was, as far as that can be seen; at first where the system puts it, unless it may have no room with its frame. */
    private void place(List<Rectangle2D> screens) {
        var before = model.preferences().windowPlace().map(it -> WindowPlaces.onScreen(it, screens));
        var tooSmall = screens.stream().limit(1)
                .filter(primary -> primary.getWidth() < WIDTH + FRAME || primary.getHeight() < HEIGHT + FRAME)
                .map(primary -> WindowPlaces.inTheMiddle(WIDTH, HEIGHT, primary)).findFirst();
        before.or(() -> tooSmall).ifPresent(place -> WindowPlaces.put(stage, place));
    }

    /** As it was left, and remembered when it changes. */
    private void layOver() {
        readings.shownProperty().set(model.preferences().readings());
        readings.observedProperty().set(model.preferences().observed());
        Stream.of(readings.shownProperty(), readings.observedProperty())
                .forEach(choice -> choice.subscribe(now -> model.remember(model.preferences()
                        .withOverlay(readings.shownProperty().get(), readings.observedProperty().get()))));
    }

    private void dress(Theme theme) {
        StyleSheets.apply(theme, scene.getRoot());
    }

    private void quit() {
        if (model.mayLeave()) {
            close();
        }
    }

    private void end() {
        themed.unsubscribe();
        overlay.close();
        results.close();
        evidenceWindows.close();
        model.remember(model.preferences().withPlace(WindowPlaces.of(stage, model.preferences().windowPlace())));
    }
}
