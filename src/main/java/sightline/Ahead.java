package sightline;

import java.util.logging.Level;
import java.util.logging.Logger;

import javafx.fxml.FXML;
import javafx.scene.layout.StackPane;
import javafx.scene.text.Font;

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

    @FXML
    private StackPane pane;

    private Ahead() {}

    @FXML
    private void initialize() {
        pane.setFocusTraversable(true);
    }

    /** Begins, and never keeps the program from ending. */
    static void start() {
        Thread.ofPlatform().name("ahead").daemon().start(() -> {
            try {
                use();
            } catch (RuntimeException fault) { // the window will meet it where it matters
                LOG.log(Level.FINE, "not used ahead", fault);
            }
        });
    }

    private static void use() {
        FxmlLoader.load(new Ahead());
        Font.getDefault();
        var numbers = Numbers.ofUser();
        var run = Run.of(new ShippedScenarios().opening());
        Headline.of(run, Math.min(MONTH, run.lastMonth()), numbers).sentence();
        var look = new Look(Theme.LIGHT, FONT_SIZE, numbers);
        look.measure("0");
        LiveChart.of(ChartId.SAFEGUARDED, look).show(Shown.of(run), Axes.FIT);
    }
}
