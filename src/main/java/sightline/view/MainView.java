package sightline.view;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Label;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import sightline.model.Parameter;
import sightline.text.Texts;
import sightline.view.preferences.Preferences;
import sightline.view.preferences.ThemeChoice;
import sightline.view.results.ChartTileViewModel;
import sightline.view.results.ReadingsMenu;
import sightline.view.results.ReadingsViewModel;
import sightline.view.results.ResultsViewModel;
import sightline.view.settings.SettingsViewModel;

/** Wires the window: menus, the bar with the scenario's name, the banner, and where the panes stand. */
public final class MainView {

    /**
     * The panes of the window and what its menus act on.
     *
     * @param settings the left side
     * @param hero the sentence above the charts
     * @param status the bar at the bottom
     * @param tiles the charts, with the view models in {@code charts}
     * @param side the tabs at the right
     * @param showIndex opens the index of evidence
     * @param help tells about the program
     * @param hint the bar with hints, if somebody is new
     * @param quit asks and closes the window
     */
    public record Parts(MainViewModel model, SettingsViewModel settingsModel, ResultsViewModel results,
            ReadingsViewModel readings, List<ChartTileViewModel> charts, Parent settings, Parent hero, Parent status,
            List<? extends Parent> tiles, SidePane side, Runnable showIndex, WindowHelp help,
            Optional<Parent> hint, Runnable quit) {}

    private final Parts parts;
    private final MainViewModel model;
    private final Texts texts = Texts.of(MainView.class);

    @FXML
    private BorderPane window;
    @FXML
    private VBox top;
    @FXML
    private Menu recent;
    @FXML
    private Menu shipped;
    @FXML
    private Menu readings;
    @FXML
    private Menu themes;
    @FXML
    private MenuItem undo;
    @FXML
    private MenuItem redo;
    @FXML
    private MenuItem resetFocused;
    @FXML
    private MenuItem recompute;
    @FXML
    private CheckMenuItem side;
    @FXML
    private TextField name;
    @FXML
    private Label unsaved;
    @FXML
    private Button undoButton;
    @FXML
    private Button redoButton;
    @FXML
    private SplitPane split;
    @FXML
    private VBox middle;
    @FXML
    private GridPane charts;
    @FXML
    private HBox banner;
    @FXML
    private Label bannerText;

    private int focusedChart;

    public MainView(Parts parts) {
        this.parts = parts;
        model = parts.model();
    }

    @FXML
    private void initialize() {
        split.getItems().addFirst(parts.settings());
        parts.settings().getStyleClass().add("settings-place");
        SplitPane.setResizableWithParent(parts.settings(), false);
        middle.getChildren().addFirst(parts.hero());
        for (int i = 0; i < parts.tiles().size(); i++) {
            int place = i;
            charts.add(parts.tiles().get(i), i, 0);
            parts.tiles().get(i).focusWithinProperty()
                    .subscribe(inside -> focusedChart = inside ? place : focusedChart);
        }
        parts.side().attach(split);
        side.selectedProperty().bindBidirectional(parts.side().openProperty());
        banner();
        document();
        menus();
        window.setBottom(parts.status());
        parts.hint().ifPresent(top.getChildren()::add);
        recompute.disableProperty().bind(parts.results().staleProperty().not());
    }

    private void banner() {
        banner.managedProperty().bind(banner.visibleProperty());
        banner.visibleProperty().bind(model.messageProperty().map(Optional::isPresent));
        model.messageProperty().subscribe(sentence -> bannerText.setText(sentence.orElse("")));
    }

    @FXML
    private void closeBanner() {
        model.messageProperty().set(Optional.empty());
    }

    /** Takes over what is still being typed before something is done with the scenario; the field keeps the focus. */
    private void commit() {
        model.messageProperty().set(Optional.empty());
        PendingEdits.commit(window.getScene());
    }

    private void document() {
        var document = model.document();
        document.scenarioProperty().subscribe(scenario -> name.setText(scenario.name()));
        name.focusedProperty().subscribe(inside -> {
            if (!inside) {
                rename();
            }
        });
        unsaved.visibleProperty().bind(document.unsavedProperty());
        undo.disableProperty().bind(document.undoableProperty().not());
        redo.disableProperty().bind(document.redoableProperty().not());
        undoButton.disableProperty().bind(undo.disableProperty());
        redoButton.disableProperty().bind(redo.disableProperty());
        Tip.named(undoButton, redoButton);
        resetFocused.disableProperty()
                .bind(parts.settingsModel().focusedProperty().map(Optional::isEmpty));
        resetFocused.textProperty().bind(parts.settingsModel().focusedProperty().map(knob -> knob
                .map(it -> texts.get("menu.resetNamed", it.name())).orElse(texts.get("menu.resetFocused"))));
    }

    /** The chart that had the focus last. */
    private ChartTileViewModel focusedChart() {
        return parts.charts().get(focusedChart);
    }

    private void menus() {
        shipped.setOnShowing(event -> showShipped());
        model.preferencesProperty().subscribe(this::showRecent);
        new ReadingsMenu(readings, parts.readings(), this::commit);
        var group = new ToggleGroup();
        for (var theme : ThemeChoice.values()) {
            var item = new RadioMenuItem(texts.get("theme." + theme.id()));
            item.setId("theme-" + theme.id());
            item.setToggleGroup(group);
            item.setSelected(theme == model.preferences().theme());
            item.setOnAction(event -> model.remember(model.preferences().withTheme(theme)));
            themes.getItems().add(item);
        }
    }

    /** Their files are read when somebody wants to see them, not while the window starts. */
    private void showShipped() {
        if (shipped.getItems().size() > 1) {
            return;
        }
        shipped.getItems().setAll(model.shipped().stream().map(scenario -> {
            var item = new MenuItem(scenario.name());
            item.setOnAction(event -> {
                commit();
                model.openShipped(scenario);
            });
            return item;
        }).toList());
    }

    private void showRecent(Preferences preferences) {
        recent.getItems().setAll(preferences.recent().stream().map(file -> {
            var item = new MenuItem(file);
            item.setMnemonicParsing(false);
            item.setOnAction(event -> {
                commit();
                model.open(Path.of(file));
            });
            return item;
        }).toList());
        recent.setDisable(recent.getItems().isEmpty());
    }

    @FXML
    private void newScenario() {
        commit();
        model.newScenario();
    }

    @FXML
    private void open() {
        commit();
        model.open();
    }

    @FXML
    private void save() {
        commit();
        model.save();
    }

    @FXML
    private void saveAs() {
        commit();
        model.saveAs();
    }

    @FXML
    private void exportChart() {
        commit();
        focusedChart().export();
    }

    @FXML
    private void copyPicture() {
        focusedChart().copyPicture();
    }

    @FXML
    private void copyData() {
        focusedChart().copyData();
    }

    @FXML
    private void saveData() {
        commit();
        focusedChart().saveData();
    }

    @FXML
    private void quit() {
        commit();
        parts.quit().run();
    }

    @FXML
    private void undo() {
        commit();
        model.document().undo();
    }

    @FXML
    private void redo() {
        commit();
        model.document().redo();
    }

    @FXML
    private void goToSide() {
        parts.side().goThereOrBack();
    }

    @FXML
    private void showIndex() {
        parts.showIndex().run();
    }

    @FXML
    private void showKeys() {
        parts.help().showKeys();
    }

    @FXML
    private void showAbout() {
        parts.help().showAbout();
    }

    @FXML
    private void recompute() {
        parts.results().recompute();
    }

    @FXML
    private void resetFocused() {
        parts.settingsModel().resetFocused();
    }

    @FXML
    private void resetLevers() {
        parts.settingsModel().reset(Parameter.Group.LEVER);
    }

    @FXML
    private void resetAssumptions() {
        parts.settingsModel().reset(Parameter.Group.ASSUMPTION);
    }

    @FXML
    private void resetAll() {
        parts.settingsModel().resetAll();
    }

    /** Enter: the name is done, and keys are for the window again. */
    @FXML
    private void renameAndLeave() {
        window.requestFocus();
    }

    private void rename() {
        model.rename(name.getText());
        name.setText(model.document().scenario().name());
    }

    @FXML
    private void dragOver(DragEvent event) {
        if (event.getDragboard().hasFiles()) {
            event.acceptTransferModes(TransferMode.COPY);
        }
        event.consume();
    }

    @FXML
    private void dragDropped(DragEvent event) {
        var files = event.getDragboard().getFiles();
        files.stream().map(File::toPath).filter(Files::exists).findFirst().ifPresent(model::open);
        event.setDropCompleted(!files.isEmpty());
        event.consume();
    }
}
