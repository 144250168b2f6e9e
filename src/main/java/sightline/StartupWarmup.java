package sightline;

import java.text.SimpleDateFormat;
import java.time.ZoneOffset;
import java.util.TimeZone;
import java.util.logging.Level;
import java.util.logging.Logger;

import javafx.fxml.FXML;
import javafx.scene.layout.ColumnConstraints;

import sightline.chart.Headline;
import sightline.model.Run;
import sightline.scenario.ShippedScenarios;
import sightline.text.Numbers;
import sightline.view.toolkit.FxmlLoader;

/**
 * Uses, while JavaFX starts on threads of its own, what the first window will use when it has started: reading a scenario, a
 * run, numbers and dates in words, FXML's way of asking classes. What was used once is quick afterwards (decision 25).
 */
final class StartupWarmup {

    private static final Logger LOG = Logger.getLogger(StartupWarmup.class.getName());

    /** No node: two threads that make the first nodes together could wait for each other. */
    @FXML
    private ColumnConstraints column;

    private StartupWarmup() {}

    @FXML
    private void initialize() {
        column.setFillWidth(true);
    }

    /**
     * Begins, before JavaFX does. Nothing native is used: GTK sets variables of the environment as it starts, which libraries in C
     * read without a lock. Looking for fonts meanwhile has been seen to end the program.
     */
    static void start() {
        Thread.ofPlatform().name("ahead").daemon().start(() -> { // which never keeps the program from ending
            try {
                use();
            } catch (RuntimeException | LinkageError fault) { // the window will meet it where it matters
                LOG.log(Level.FINE, "not used ahead", fault);
            }
        });
    }

    private static void use() {
        FxmlLoader.loadAny(new StartupWarmup());
        var run = Run.of(new ShippedScenarios().opening());
        // As the axes of months do, whose own classes load fonts.
        new SimpleDateFormat("yyyy", Numbers.ofUser().locale()).setTimeZone(TimeZone.getTimeZone(ZoneOffset.UTC));
        Headline.of(run, Headline.month(run.scenario()), Numbers.ofUser()).sentence();
    }
}
