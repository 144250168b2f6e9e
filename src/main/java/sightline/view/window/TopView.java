package sightline.view.window;

import java.util.List;
import java.util.Optional;

import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Label;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import sightline.workspace.Document;

import sightline.model.Parameter;
import sightline.text.Texts;
import sightline.view.preferences.ThemeChoice;
import sightline.view.results.ChartTileViewModel;
import sightline.view.results.ReadingsMenu;
import sightline.view.results.ReadingsViewModel;
import sightline.view.results.ResultsViewModel;
import sightline.view.settings.SettingsViewModel;
import sightline.view.toolkit.EditedText;
import sightline.view.toolkit.PendingEdits;
import sightline.view.toolkit.Tip;
import sightline.view.toolkit.TypedField;
import sightline.view.window.MainViewModel;
import sightline.view.window.ScenariosMenus;
import sightline.view.window.SidePane;

/** Wires what is above the panes: the menus, the bar with the scenario's name, the banner. */
public final class TopView {

    /**
     * What the menus act on.
     *
     * @param charts from left to right, with the panes that show them in {@code tiles}
     * @param side the tabs at the right
     * @param showIndex opens the index of evidence
     * @param help tells about the program
     * @param hint the bar with hints, if somebody is new
     * @param quit asks and closes the window
     */
    record Parts(MainViewModel model, SettingsViewModel settings, ResultsViewModel results, ReadingsViewModel readings,
            List<ChartTileViewModel> charts, List<? extends Node> tiles, SidePane side, Runnable showIndex,
            WindowHelp help, Optional<? extends Node> hint, Runnable quit) {}

    private final Parts parts;
    private final MainViewModel model;
    private final Texts texts = Texts.of(TopView.class);

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
    private HBox banner;
    @FXML
    private Label bannerText;

    private int focusedChart;

    TopView(Parts parts) {
        this.parts = parts;
        model = parts.model();
    }

    @FXML
    private void initialize() {
        for (int i = 0; i < parts.tiles().size(); i++) {
            int place = i;
            parts.tiles().get(i).focusWithinProperty()
                    .subscribe(inside -> focusedChart = inside ? place : focusedChart);
        }
        side.selectedProperty().bindBidirectional(parts.side().openProperty());
        banner();
        document();
        menus();
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
        PendingEdits.commit(top.getScene());
    }

    private void document() {
        var document = model.document();
        var title = new EditedText(name);
        document.scenarioProperty().subscribe(scenario -> title.show(scenario.name()));
        // After Enter the name is done, and keys are for the window again.
        new TypedField(name, typed -> title.edited().ifPresent(model::rename), title::shown)
                .wire(() -> name.getScene().getRoot().requestFocus());
        unsaved.visibleProperty().bind(document.unsavedProperty());
        undo.disableProperty().bind(document.undoableProperty().not());
        redo.disableProperty().bind(document.redoableProperty().not());
        undoButton.disableProperty().bind(undo.disableProperty());
        redoButton.disableProperty().bind(redo.disableProperty());
        Tip.named(undoButton, redoButton);
        resetFocused.disableProperty()
                .bind(parts.settings().focusedProperty().map(Optional::isEmpty));
        resetFocused.textProperty().bind(parts.settings().focusedProperty().map(knob -> knob
                .map(it -> texts.get("menu.resetNamed", it.name())).orElse(texts.get("menu.resetFocused"))));
    }

    /** The chart that had the focus last. */
    private ChartTileViewModel focusedChart() {
        return parts.charts().get(focusedChart);
    }

    private void menus() {
        new ScenariosMenus(recent, shipped, model, this::commit);
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
        parts.settings().resetFocused();
    }

    @FXML
    private void resetLevers() {
        parts.settings().reset(Parameter.Group.LEVER);
    }

    @FXML
    private void resetAssumptions() {
        parts.settings().reset(Parameter.Group.ASSUMPTION);
    }

    @FXML
    private void resetAll() {
        parts.settings().resetAll();
    }
}
