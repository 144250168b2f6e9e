package sightline;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import java.util.function.Consumer;

import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.scene.control.Slider;

import sightline.chart.ChartId;
import sightline.chart.Theme;
import sightline.file.FileException;
import sightline.scenario.ScenarioFiles;
import sightline.view.MainWindow;
import sightline.view.preferences.PreferencesFile;

/**
 * What somebody does in a first session, done by the program itself: moves sliders, looks at other charts and themes, saves,
 * and calls the commands. The installers' start-up cache holds what is loaded and how often it runs meanwhile.
 */
final class FirstSession {

    private static final int MOVES = 25;

    private final Path folder;
    private final MainWindow window;
    private final Consumer<List<String>> commandLine;
    private final Queue<Runnable> steps = new ArrayDeque<>();

    /**
     * @param folder what is written goes there
     * @param commandLine does what the words of a command line say
     */
    FirstSession(Path folder, MainWindow window, Consumer<List<String>> commandLine) {
        this.folder = folder;
        this.window = window;
        this.commandLine = commandLine;
    }

    /** Begins when everything is on screen, takes a step whenever the step before has been shown, and ends the program. */
    void playAndExit() {
        Platform.setImplicitExit(false); // the commands come after the window
        drag("rolloutCoverage");
        drag("metadataEffectiveness");
        for (var chart : ChartId.values()) {
            steps.add(() -> window.charts().getLast().chartProperty().set(chart));
        }
        for (var theme : Theme.values()) {
            steps.add(() -> window.results().themeProperty().set(theme));
        }
        steps.add(() -> window.results().themeProperty().set(Theme.LIGHT));
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
        var shown = window.results().shown();
        return window.evidence().doneProperty().get() && window.readings().isSettled() && shown.futures().isPresent()
                && shown.scenario().equals(window.model().document().scenario());
    }

    private void end() {
        window.close();
        Thread.ofPlatform().start(() -> {
            try {
                var scenario = folder.resolve("session." + ScenarioFiles.EXTENSION);
                ScenarioFiles.write(scenario, window.model().document().scenario());
                commandLine.accept(List.of("run", scenario.toString(), "--csv", folder.resolve("run.csv").toString(),
                        "--png", folder.resolve("run.png").toString()));
                commandLine.accept(List.of("evidence", scenario.toString()));
                commandLine.accept(List.of("--help"));
                PreferencesFile.ofUser();
                App.preferences(folder).load(); // as every start but the first does
            } catch (FileException exception) {
                System.err.println(exception.getMessage());
                System.exit(1);
            }
            System.exit(0);
        });
    }
}
