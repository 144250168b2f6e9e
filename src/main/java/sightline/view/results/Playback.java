package sightline.view.results;

import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.application.Platform;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ToggleButton;
import javafx.stage.Window;
import javafx.util.Duration;

import sightline.chart.FuturesView;

/**
 * Shows one future after the other, 2.5 a second (the pace of Hullman, Resnick and Adar 2015), unless paused; only while
 * that view is chosen and the window is there.
 */
final class Playback {

    private static final Duration EACH = Duration.millis(400);

    private final ToggleButton pause;
    private final ChartTileViewModel model;
    private final Timeline timeline;

    Playback(ToggleButton pause, ChartTileViewModel model) {
        this.pause = pause;
        this.model = model;
        timeline = new Timeline(new KeyFrame(EACH, event -> model.nextFuture()));
        timeline.setCycleCount(Animation.INDEFINITE);
        pause.setSelected(Platform.getPreferences().isReducedMotion());
        pause.managedProperty().bind(pause.visibleProperty());
    }

    /** @param node in the window that has to be there */
    void follow(Node node) {
        ObservableValue<Boolean> there = node.sceneProperty().flatMap(Scene::windowProperty)
                .flatMap(Window::showingProperty).orElse(false);
        there.subscribe(now -> play(now));
        model.aspectProperty().subscribe(() -> play(there.getValue()));
        pause.selectedProperty().subscribe(() -> play(there.getValue()));
    }

    private void play(boolean there) {
        boolean chosen = model.aspectProperty().get().view() == FuturesView.ONE_BY_ONE && model.hasFutures();
        pause.setVisible(chosen);
        if (there && chosen && !pause.isSelected()) {
            timeline.play();
        } else {
            timeline.stop();
        }
    }
}
