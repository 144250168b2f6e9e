package sightline.view.help;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;

import sightline.text.Texts;
import sightline.view.help.HintViewModel.Step;

/** Wires the bar with the hints, and outlines what each is about. It takes itself out of the window after the last. */
public final class HintView {

    private static final String OUTLINED = "hinted";
    private static final String FIRST_SLIDER = "#rolloutCoverage-slider";

    private final HintViewModel model;
    private final Texts texts = Texts.of(HintView.class);

    @FXML
    private HBox hint;
    @FXML
    private Label count;
    @FXML
    private Label words;
    @FXML
    private Button next;

    public HintView(HintViewModel model) {
        this.model = model;
    }

    @FXML
    private void initialize() {
        model.stepProperty().subscribe(step -> step.ifPresent(this::show));
    }

    /** Outlines what the hint is about, from when the window is there. */
    public void start() {
        var scene = hint.getScene();
        model.stepProperty().subscribe(step -> {
            scene.getRoot().lookupAll("." + OUTLINED).forEach(node -> node.getStyleClass().remove(OUTLINED));
            step.ifPresentOrElse(it -> outlined(it, scene).forEach(node -> node.getStyleClass().add(OUTLINED)),
                    () -> leave(scene));
        });
    }

    @FXML
    private void next() {
        model.next();
    }

    @FXML
    private void done() {
        model.done();
    }

    private void show(Step step) {
        count.setText(texts.get("hint.count", Integer.toString(step.number()),
                Integer.toString(Step.values().length)));
        words.setText(texts.get(step.key()));
        next.setAccessibleHelp(words.getText());
        next.setVisible(step.next().isPresent());
        next.setManaged(step.next().isPresent());
    }

    private static List<Node> outlined(Step step, Scene scene) {
        return switch (step) {
            case DRAG -> found(scene, FIRST_SLIDER);
            case READ -> found(scene, "#metadataEffectiveness-marks", "#tab-evidence");
            case COMPARE -> found(scene, "#menu-readings", "#export-chart");
        };
    }

    private static List<Node> found(Scene scene, String... selectors) {
        return Stream.of(selectors).map(scene::lookup).filter(Objects::nonNull).toList();
    }

    private void leave(Scene scene) {
        boolean hadFocus = hint.isFocusWithin();
        ((Pane) hint.getParent()).getChildren().remove(hint); // its button takes Escape while it is there
        if (hadFocus) {
            scene.lookup(FIRST_SLIDER).requestFocus();
        }
    }
}
