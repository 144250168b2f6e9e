package sightline;

import java.util.logging.Level;
import java.util.logging.Logger;

import javafx.fxml.FXML;
import javafx.scene.layout.ColumnConstraints;

import sightline.chart.Axes;
import sightline.chart.ChartId;
import sightline.chart.Headline;
import sightline.chart.LiveChart;
import sightline.chart.Look;
import sightline.chart.Shown;
import sightline.chart.Theme;
import sightline.model.Run;
import sightline.scenario.ShippedScenarios;
import sightline.text.Numbers;
import sightline.view.FxmlLoader;

/**
 * Uses, while JavaFX starts on threads of its own, what the first window will use when it has started: reading a scenario, a
 * run, numbers and dates in words, the letters of a chart, FXML's way of asking classes. What was used once is quick afterwards.
 */
final class Ahead {

    private static final Logger LOG = Logger.getLogger(Ahead.class.getName());
    private static final int MONTH = 23;
    private static final float FONT_SIZE = 12;

    /** No node: two threads that make the first nodes together could wait for each other. */
    @FXML
    private ColumnConstraints column;

    private Ahead() {}

    @FXML
    private void initialize() {
        column.setFillWidth(true);
    }

    /**
     * Begins, before JavaFX does. Nothing native is used yet: GTK sets variables of the environment as it starts, which libraries
     * in C read without a lock (looking for fonts meanwhile has been seen to end the program).
     */
    static void start() {
        begin("ahead", Ahead::useScenario);
    }

    /** Goes on with what needs fonts, once JavaFX is there. */
    static void goOn() {
        begin("ahead-charts", Ahead::useChart);
    }

    /** Never keeps the program from ending. */
    private static void begin(String name, Runnable uses) {
        Thread.ofPlatform().name(name).daemon().start(() -> {
            try {
                uses.run();
            } catch (RuntimeException | LinkageError fault) { // the window will meet it where it matters
                LOG.log(Level.FINE, "not used ahead", fault);
            }
        });
    }

    private static void useScenario() {
        FxmlLoader.loadAny(new Ahead());
        var run = Run.of(new ShippedScenarios().opening());
        Headline.of(run, Math.min(MONTH, run.lastMonth()), Numbers.ofUser()).sentence();
    }

    private static void useChart() {
        var look = new Look(Theme.LIGHT, FONT_SIZE, Numbers.ofUser());
        look.measure("0");
        LiveChart.of(ChartId.SAFEGUARDED, look).show(Shown.of(Run.of(new ShippedScenarios().opening())), Axes.FIT);
    }
}
