package sightline.view.window;

import java.util.List;
import java.util.Optional;

import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import sightline.view.dialog.Messages;
import sightline.view.toolkit.EditedText;
import sightline.view.toolkit.MenuContribution;
import sightline.view.toolkit.PendingEdits;
import sightline.view.toolkit.TypedField;

/** Wires what is above the panes: the menus, the bar with the scenario's name, the banner. */
public final class TopView {

    private final MainViewModel model;
    private final Messages messages;
    private final List<MenuContribution> contributions;
    private final List<? extends Node> below;
    private final Runnable quit;

    @FXML
    private VBox top;
    @FXML
    private MenuBar menus;
    @FXML
    private MenuItem undo;
    @FXML
    private MenuItem redo;
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

    /**
     * @param contributions what the items of the menus do, but for those of the document
     * @param below what comes below the bar
     * @param quit asks and closes the window
     */
    TopView(MainViewModel model, Messages messages, List<MenuContribution> contributions, List<? extends Node> below,
            Runnable quit) {
        this.model = model;
        this.messages = messages;
        this.contributions = contributions;
        this.below = below;
        this.quit = quit;
    }

    @FXML
    private void initialize() {
        banner.managedProperty().bind(banner.visibleProperty());
        banner.visibleProperty().bind(messages.sentenceProperty().map(Optional::isPresent));
        bannerText.textProperty().bind(messages.sentenceProperty().map(sentence -> sentence.orElse("")));
        document();
        new MenuWiring(top, menus, this::commit).wire(contributions);
        top.getChildren().addAll(below);
    }

    @FXML
    private void closeBanner() {
        messages.clear();
    }

    /** Takes over what is still being typed before something is done with the scenario; the field keeps the focus. */
    private void commit() {
        messages.clear();
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
    private void quit() {
        commit();
        quit.run();
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
}
