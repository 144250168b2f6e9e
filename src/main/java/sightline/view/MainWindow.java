package sightline.view;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

import javafx.application.Platform;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.image.Image;
import javafx.scene.text.Font;
import javafx.stage.Stage;

import sightline.chart.ChartId;
import sightline.chart.Theme;
import sightline.model.Scenario;
import sightline.evidence.ShippedEvidence;
import sightline.export.Reference;
import sightline.scenario.ShippedScenarios;
import sightline.text.Numbers;
import sightline.text.Texts;
import sightline.view.document.Document;
import sightline.view.document.LoadedEvidence;
import sightline.view.document.OverlayResults;
import sightline.view.document.Results;
import sightline.view.evidence.EvidenceView;
import sightline.view.evidence.EvidenceViewModel;
import sightline.view.preferences.PreferencesFile;
import sightline.view.preferences.WindowPlace;
import sightline.view.results.ChartTile;
import sightline.view.results.ChartTileViewModel;
import sightline.view.results.HeroView;
import sightline.view.results.NotesViewModel;
import sightline.view.results.ReadingsViewModel;
import sightline.view.results.ResultsViewModel;
import sightline.view.results.StatusView;
import sightline.view.settings.Rehearsal;
import sightline.view.settings.ServicesView;
import sightline.view.settings.ServicesViewModel;
import sightline.view.settings.SettingsView;
import sightline.view.settings.SettingsViewModel;
import sightline.view.settings.SpanView;

/** One window with everything that belongs to it. What it starts ends with it. */
public final class MainWindow {

    private static final double WIDTH = 1440;
    private static final double HEIGHT = 900;
    private static final double LEAST_WIDTH = 960;
    private static final double LEAST_HEIGHT = 640;
    private static final List<Integer> ICON_SIZES = List.of(16, 32, 48, 128, 256);

    private final Stage stage;
    private final MainViewModel model;
    private final LoadedEvidence evidence;
    private final Rehearsal rehearsal;
    private final Results results;
    private final ResultsViewModel resultsModel;
    private final OverlayResults overlay;
    private final ReadingsViewModel readings;
    private final List<ChartTileViewModel> charts;
    private final WindowEvidence evidenceWindows;
    private final SidePane side = new SidePane();
    private final Scene scene;

    /**
     * Builds the window on {@code stage}, not shown yet, with the shipped scenario that the program opens with.
     *
     * @param questions given the stage, asks the person in front of it
     * @param preferencesFile where to remember
     */
    public MainWindow(Stage stage, ShippedScenarios shipped, ShippedEvidence evidence,
            Function<Stage, Questions> questions,
            PreferencesFile preferencesFile, Numbers numbers) {
        this.stage = stage;
        var defaults = shipped.opening();
        var document = new Document(defaults);
        var asking = questions.apply(stage);
        model = new MainViewModel(shipped, document, asking, preferencesFile);
        this.evidence = new LoadedEvidence(evidence, document.heldProperty(), this::fault);
        rehearsal = new Rehearsal(defaults, numbers);
        results = new Results(document, this::fault);
        resultsModel = new ResultsViewModel(document, results, numbers);
        resultsModel.themeProperty().set(model.preferences().theme());
        overlay = new OverlayResults(document, results, evidence, this::fault);
        readings = new ReadingsViewModel(document, resultsModel, overlay, evidence, model::say);
        layOver();
        var commands = new WindowChartCommands(stage, model, resultsModel,
                new Reference(shipped, evidence), asking);
        charts = model.preferences().charts().stream().map(chart -> tile(chart, commands)).toList();
        evidenceWindows = new WindowEvidence(stage, model, resultsModel, evidence, asking);
        scene = scene(defaults, numbers);
        resultsModel.themeProperty().subscribe(this::dress);
        stage();
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
    public LoadedEvidence evidence() {
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
        stage.show();
        side.follow(scene.widthProperty());
        // Not the first field of the bar, where a key would change the scenario's name.
        scene.lookup("#rolloutCoverage-slider").requestFocus();
        // A scroll pane draws its content into a picture first: all of it, whenever a slider moves.
        scene.lookup("#settings > .viewport").setCache(false);
        afterFirstPaint(() -> evidence.load(rehearsal::with));
    }

    private void afterFirstPaint(Runnable deed) {
        scene.addPostLayoutPulseListener(new Runnable() {
            @Override
            public void run() {
                scene.removePostLayoutPulseListener(this);
                deed.run();
            }
        });
    }

    /** Opens {@code file}; one that can't be read is said in the banner. */
    public void open(Path file) {
        model.open(file);
    }

    private Scene scene(Scenario defaults, Numbers numbers) {
        var notes = new NotesViewModel(model.document(), resultsModel, charts, evidence.libraryProperty());
        var settings = new SettingsViewModel(model.document(), defaults, numbers, evidence.libraryProperty(), notes);
        side(new EvidenceViewModel(model.document(), settings.focusedProperty(), evidence.libraryProperty(), numbers));
        var services = new ServicesViewModel(settings, defaults);
        resultsModel.ask(); // while the panes are being built
        var parts = new MainView.Parts(model, settings, resultsModel, readings, charts,
                FxmlLoader.load(new SettingsView(settings, () -> FxmlLoader.load(new ServicesView(services)),
                        () -> FxmlLoader.load(new SpanView(settings)))),
                still(new HeroView(resultsModel, notes)), still(new StatusView(resultsModel, notes)),
                charts.stream().map(chart -> FxmlLoader.load(new ChartTile(chart, notes))).toList(), side,
                evidenceWindows::showIndex, this::quit);
        charts.forEach(chart -> chart.chartProperty().subscribe(chosen -> model.remember(model.preferences()
                .withCharts(charts.stream().map(it -> it.chartProperty().get()).toList()))));
        var root = FxmlLoader.load(new MainView(parts));
        root.setStyle("-fx-font-size: " + Font.getDefault().getSize() + "px");
        var made = new Scene(root, WIDTH, HEIGHT);
        made.getStylesheets().add(MainWindow.class.getResource("sightline.css").toExternalForm());
        return made;
    }

    private void side(EvidenceViewModel behind) {
        behind.openProperty().bind(side.openProperty());
        side.add("tab-evidence", Texts.of(MainWindow.class).get("evidence.tab"),
                FxmlLoader.load(new EvidenceView(behind, evidenceWindows)));
    }

    private Parent still(Object controller) {
        return new Still(FxmlLoader.load(controller), resultsModel.heldProperty());
    }

    private ChartTileViewModel tile(ChartId chart, WindowChartCommands commands) {
        return new ChartTileViewModel(resultsModel, commands, Math.round((float) Font.getDefault().getSize()) - 1,
                chart);
    }

    private void stage() {
        stage.setScene(scene);
        var document = model.document();
        stage.titleProperty()
                .bind(document.scenarioProperty().flatMap(scenario -> document.unsavedProperty()
                        .map(unsaved -> Texts.of(MainWindow.class)
                                .get(unsaved ? "window.titleUnsaved" : "window.title", scenario.name()))));
        for (int size : ICON_SIZES) {
            var icon = MainWindow.class.getResourceAsStream("/assets/icon/sightline-" + size + ".png");
            if (icon != null) {
                stage.getIcons().add(new Image(icon));
            }
        }
        stage.setOnCloseRequest(event -> {
            PendingEdits.commit(scene);
            if (!model.mayLeave()) {
                event.consume();
            }
        });
        stage.setMinWidth(LEAST_WIDTH);
        stage.setMinHeight(LEAST_HEIGHT);
        stage.setOnHidden(event -> end());
        model.preferences().windowPlace().filter(WindowPlaces::isOnScreen).ifPresent(place -> {
            stage.setX(place.x());
            stage.setY(place.y());
            stage.setWidth(place.width());
            stage.setHeight(place.height());
            stage.setMaximized(place.maximized());
        });
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
        WindowTheme.apply(theme, scene.getRoot());
        model.remember(model.preferences().withTheme(theme));
    }

    private void quit() {
        if (model.mayLeave()) {
            close();
        }
    }

    private void end() {
        overlay.close();
        results.close();
        evidenceWindows.close();
        var now = new WindowPlace(stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight(), false);
        var usual = stage.isMaximized() ? model.preferences().windowPlace().orElse(now) : now;
        model.remember(model.preferences().withPlace(new WindowPlace(usual.x(), usual.y(), usual.width(),
                usual.height(), stage.isMaximized())));
    }

    private void fault(Throwable fault) {
        Platform.runLater(() -> model.say(Texts.of(MainWindow.class).get("fault", String.valueOf(fault))));
    }
}
