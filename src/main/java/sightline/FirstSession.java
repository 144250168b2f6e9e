package sightline;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Queue;

import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.scene.control.Slider;

import sightline.view.preferences.PreferencesFile;
import sightline.view.window.MainWindow;

/**
 * What everybody does in a first session, done by the program itself: opens the window and moves sliders. The installers'
 * start-up cache holds what is loaded meanwhile. All that is in it is loaded at every start, so that what few need is left out.
 */
final class FirstSession {

    private static final int MOVES = 5;

    private final Path folder;
    private final MainWindow window;
    private final Queue<Runnable> steps = new ArrayDeque<>();

    /** @param folder the window's settings are there */
    FirstSession(Path folder, MainWindow window) {
        this.folder = folder;
        this.window = window;
    }

    /** Begins when everything is on screen, takes a step whenever the step before has been shown, and ends the program. */
    void playAndExit() {
        drag("rolloutCoverage");
        drag("metadataEffectiveness");
        new AnimationTimer() {
            @Override
            public void handle(long now) {
                if (!isSettled()) {
                    return;
                }
                var step = steps.poll();
                if (step == null) {
                    stop();
                    Platform.runLater(FirstSession.this::end);
                } else {
                    step.run();
                }
            }
        }.start();
    }

    private void drag(String parameter) {
        steps.add(() -> slider(parameter).setValueChanging(true));
        for (int move = 0; move <= MOVES; move++) {
            double share = (double) move / MOVES;
            steps.add(() -> {
                var slider = slider(parameter);
                slider.setValue(slider.getMin() + share * (slider.getMax() - slider.getMin()));
            });
        }
        steps.add(() -> slider(parameter).setValueChanging(false));
    }

    private Slider slider(String parameter) {
        return (Slider) window.scene().lookup("#" + parameter + "-slider");
    }

    private boolean isSettled() {
        var session = window.view().session();
        var shown = session.results().shown();
        return window.evidence().doneProperty().get() && session.overlay().settledProperty().get()
                && shown.futures().isPresent()
                && shown.scenario().equals(session.document().scenario());
    }

    private void end() {
        PreferencesFile.ofUser();
        Program.preferences(folder).load(); // as every start but the first does
        window.close();
    }
}
