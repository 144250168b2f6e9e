package sightline.view.results;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.event.ChartProgressEvent;
import org.jfree.chart.fx.ChartCanvas;
import org.jfree.chart.plot.CombinedDomainXYPlot;
import org.jfree.chart.plot.XYPlot;
import org.jfree.data.xy.IntervalXYDataset;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;

import sightline.chart.ChartId;
import sightline.model.Parameter;
import sightline.view.window.WindowTest;

class ResultsTest extends WindowTest {

    @Test
    void theHeroSaysTheGapOfTheChosenMonthAndWhatIsNotCounted() {
        assertThat(text("#hero-number")).matches("5\\d to 13\\d fewer");
        assertThat(text("#hero-rest")).contains("in half of futures").contains("in nine tenths")
                .contains("With every setting at its value: 66").contains("November 2025");
        assertThat(text("#hero-values")).contains("1,224").contains("1,290");
        assertThat(text("#hero-not-counted")).contains("Not counted");
        robot.clickOn("#hero-later");
        assertThat(text("#hero-month")).isEqualTo("December 2025");
        robot.clickOn("#hero-earlier").clickOn("#hero-earlier");
        assertThat(text("#hero-month")).isEqualTo("October 2025");
    }

    @Test
    void aClickOnAChartChoosesTheMonthAndTheKeyboardGoesOnFromThere() {
        robot.clickOn("#chart-safeguarded");
        int clicked = window.view().session().monthProperty().get();
        assertThat(clicked).isBetween(20, 40).isNotEqualTo(23);
        robot.push(KeyCode.RIGHT);
        assertThat(window.view().session().monthProperty().get()).isEqualTo(clicked + 1);
        robot.push(KeyCode.PAGE_DOWN);
        assertThat(window.view().session().monthProperty().get()).isEqualTo(clicked + 1 - 12);
        robot.push(KeyCode.HOME);
        assertThat(text("#hero-month")).isEqualTo("December 2023");
        robot.push(KeyCode.END);
        assertThat(text("#hero-month")).isEqualTo("December 2028");
    }

    @Test
    void aChartIsDrawnOnceAFrameAndNotBeforeTheFirst() {
        var drawn = new AtomicInteger();
        var pane = new ChartPane();
        var chart = new JFreeChart(new XYPlot(null, new NumberAxis(), new NumberAxis(), null));
        chart.addProgressListener(event -> {
            if (event.getType() == ChartProgressEvent.DRAWING_STARTED) {
                drawn.incrementAndGet();
            }
        });
        robot.interact(() -> {
            pane.setChart(chart, 12);
            var other = new Stage();
            other.setScene(new Scene(pane, 400, 300));
            other.show();
            assertThat(drawn).as("while the window finds its size").hasValue(0);
        });
        await(() -> drawn.get() > 0);
        assertThat(drawn).hasValue(1);
        robot.interact(() -> {
            chart.fireChartChanged();
            chart.fireChartChanged();
            pane.resize(500, 350);
            pane.layout();
            assertThat(drawn).as("for a new size and two changes").hasValue(2);
        });
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(drawn).hasValue(2);
    }

    @Test
    void noChartCutsOffWhatItShowsWhicheverIsChosenAfterWhich() {
        for (var chart : List.of(ChartId.ARRESTS, ChartId.GAP, ChartId.TRIAGE, ChartId.SAFEGUARDED, ChartId.LAWFUL,
                ChartId.CUMULATIVE_GAP, ChartId.ARRESTS)) {
            set(".chart-chooser", chart);
            assertThat(outside()).as(chart + ", as it is chosen").isEmpty();
            awaitFutures();
            assertThat(outside()).as(chart.id()).isEmpty();
            assertThat(((javafx.scene.Node) robot.lookup(".axes-moved").nth(0).query()).isVisible())
                    .as("its own futures are no news").isFalse();
        }
        robot.interact(() -> {
            window.model().document().hold();
            window.model().document().edit(scenario -> scenario.withValue(Parameter.BASELINE_ARRESTS, 3000));
        });
        awaitFutures();
        robot.interact(
                () -> window.view().features().results().charts().getFirst().chartProperty().set(ChartId.SAFEGUARDED));
        robot.interact(
                () -> window.view().features().results().charts().getFirst().chartProperty().set(ChartId.ARRESTS));
        robot.interact(window.model().document()::release);
        awaitFutures();
        assertThat(outside()).as("let go").isEmpty();
    }

    private void awaitFutures() {
        settle();
        var tile = window.view().features().results().charts().getFirst();
        await(() -> window.view().session().results().shown().futures().stream().anyMatch(futures -> futures.answers(
                tile.aspectProperty().get().asked(tile.chartProperty().get(), scenario()))));
        WaitForAsyncUtils.waitForFxEvents();
    }

    /** What the first chart draws outside its value axis. */
    private List<String> outside() {
        var canvas = robot.lookup(node -> node instanceof ChartCanvas).nth(0).<ChartCanvas>query();
        var outside = new ArrayList<String>();
        robot.interact(() -> plots(canvas.getChart()).forEach(plot -> IntStream.range(0, 2)
                .mapToObj(layer -> (IntervalXYDataset) plot.getDataset(layer))
                .forEach(data -> IntStream.range(0, data.getSeriesCount())
                        .filter(series -> IntStream.range(0, data.getItemCount(series)).anyMatch(month -> !plot
                                .getRangeAxis().getRange().contains(data.getStartYValue(series, month))
                                || !plot.getRangeAxis().getRange().contains(data.getEndYValue(series, month))))
                        .forEach(series -> outside.add(data.getSeriesKey(series).toString())))));
        return outside;
    }

    private static List<XYPlot> plots(JFreeChart chart) {
        return switch (chart.getXYPlot()) {
            case CombinedDomainXYPlot combined -> ((List<?>) combined.getSubplots()).stream()
                    .map(XYPlot.class::cast).toList();
            case XYPlot plot -> List.of(plot);
        };
    }

    @Test
    void underTheMouseTheChartReadsOffItsValues() {
        robot.moveTo("#chart-safeguarded");
        var said = robot.lookup(".readout").nth(0).<Label>query().getText();
        assertThat(said).contains("this scenario").contains("nothing hidden").contains("difference");
        robot.moveTo("#hero");
        assertThat(robot.lookup(".readout").nth(0).<Label>query().getText())
                .startsWith("November 2025").isNotEqualTo(said);
    }

    @Test
    void inTheLeastWindowChartsKeepRoomForTheirPlots() throws IOException {
        await(() -> window.view().session().overlay().settledProperty().get());
        var readout = robot.lookup(".readout").nth(0).<Label>query();
        robot.interact(() -> {
            window.view().features().readings().observedProperty().set(true);
            stage.setWidth(960);
            stage.setHeight(640);
        });
        settle();
        await(() -> window.view().session().overlay().settledProperty().get());
        var caution = robot.lookup(".chart-caution").nth(0).<Label>query();
        picture("results-960-caution");
        robot.interact(() -> {
            assertThat(caution.isVisible()).isTrue();
            assertThat(caution.getHeight() + 0.5).isGreaterThanOrEqualTo(caution.prefHeight(caution.getWidth()));
            window.view().features().readings().observedProperty().set(false);
        });
        settle();
        picture("results-960");
        var pane = (ChartPane) robot.lookup("#chart-safeguarded").query();
        robot.interact(() -> {
            assertThat(pane.dataArea().getHeight()).isGreaterThan(60);
            assertThat(readout.prefHeight(readout.getWidth())).as("all of it").isGreaterThan(readout.getHeight() + 20);
        });
        robot.moveTo(readout);
        await(() -> readout.getTooltip() != null && readout.getTooltip().isShowing());
        assertThat(readout.getTooltip().getText()).isEqualTo(readout.getText());
        assertThat(readout.getTooltip().getWidth()).isLessThan(400);
        robot.interact(() -> stage.setHeight(900));
        settle();
        assertThat(readout.getHeight() + 0.5).isGreaterThanOrEqualTo(readout.prefHeight(readout.getWidth()));
    }

    @Test
    void everyChartOfTheChooserIsDrawn() throws IOException {
        for (var chart : ChartId.values()) {
            show(chart);
            var pane = robot.lookup("#chart-" + chart.id()).query();
            var picture = picture("chart-" + chart.id());
            var bounds = pane.localToScene(pane.getLayoutBounds());
            assertThat(colours(picture.getSubimage((int) bounds.getMinX(), (int) bounds.getMinY(),
                    (int) bounds.getWidth(), (int) bounds.getHeight()))).as(chart.id()).isGreaterThan(20);
        }
    }

    @Test
    void theChartFollowsTheSettings() throws IOException {
        var before = picture("chart-before");
        robot.interact(() -> window.model().document()
                .edit(scenario -> scenario.withValue(Parameter.ROLLOUT_COVERAGE, 0.2)));
        settle();
        var after = picture("chart-after");
        var pane = robot.lookup("#chart-safeguarded").query();
        var bounds = pane.localToScene(pane.getLayoutBounds());
        int changed = 0;
        for (int x = (int) bounds.getMinX(); x < bounds.getMaxX(); x++) {
            for (int y = (int) bounds.getMinY(); y < bounds.getMaxY(); y++) {
                changed += before.getRGB(x, y) == after.getRGB(x, y) ? 0 : 1;
            }
        }
        assertThat(changed).isGreaterThan(500);
    }

    @Test
    void pictureAndDataGoToTheClipboard() {
        robot.clickOn(".chart-data");
        var csv = new String[1];
        robot.interact(() -> csv[0] = Clipboard.getSystemClipboard().getString());
        assertThat(csv[0]).startsWith(
                "series,month,date,value,p05,p25,p50,p75,p95,mean,of,source\n").contains("safeguarded,23,2025-11,");
        robot.clickOn(".chart-copy");
        await(() -> Clipboard.getSystemClipboard().hasImage());
        robot.interact(() -> assertThat(Clipboard.getSystemClipboard().getImage().getWidth()).isEqualTo(1600));
    }

    @Test
    void whatTheChartsShowIsRemembered() {
        show(ChartId.TRIAGE);
        assertThat(window.preferences().get().charts()).containsExactly(ChartId.TRIAGE, ChartId.CASES);
    }

    private void show(ChartId chart) {
        set(".chart-chooser", chart);
    }

    private static int colours(BufferedImage image) {
        var colours = new HashSet<Integer>();
        for (int x = 0; x < image.getWidth(); x++) {
            for (int y = 0; y < image.getHeight(); y++) {
                colours.add(image.getRGB(x, y));
            }
        }
        return colours.size();
    }
}
