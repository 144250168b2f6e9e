package sightline.view.results;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;

import javafx.geometry.Point2D;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;

import sightline.analysis.Draws;
import sightline.chart.ChartId;
import sightline.chart.FuturesView;
import sightline.model.Output;
import sightline.view.window.WindowTest;

class FuturesViewsTest extends WindowTest {

    @Test
    void eachChartHasItsOwnView() throws IOException {
        for (var view : FuturesView.values()) {
            choose(view);
            await(() -> isThere());
            picture("futures-" + view.id());
            assertThat(views().getText()).isEqualTo(view.title());
            assertThat(nth(".futures-view", 1, MenuButton.class).getText()).isEqualTo(FuturesView.BANDS.title());
        }
    }

    @Test
    void theDotsAreThoseOfTheMonthUnderTheMouse() throws IOException {
        choose(FuturesView.DOTS);
        robot.moveTo("#chart-safeguarded").moveBy(-90, 0);
        await(() -> isThere());
        picture("futures-dots-hovered");
        int earlier = tile().aspectProperty().get().month();
        robot.moveBy(150, 0);
        await(() -> isThere());
        int later = tile().aspectProperty().get().month();
        assertThat(later).isGreaterThan(earlier + 5);
        assertThat(readout()).startsWith(window.environment().numbers().month(scenario().date(later)));
        assertThat(window.view().session().results().shown().futures().orElseThrow()
                .has(new Draws.Cell(Output.SAFEGUARDED, later)))
                .isTrue();
        robot.moveTo("#hero");
        assertThat(tile().aspectProperty().get().month()).as("nobody points at a month").isEqualTo(23);
    }

    @Test
    void aLineIsDraggedAndTheShareAboveItIsSaid() throws IOException {
        startThreshold();
        var before = thresholdText();
        assertThat(before).matches("1,2\\d\\d");
        assertThat(readout()).containsPattern("\\d+% of futures above 1,2\\d\\d, \\d+% at it or below");
        var pane = robot.lookup("#chart-safeguarded").query();
        var line = place(pane);
        robot.moveTo(line);
        assertThat(pane.getCursor()).isEqualTo(Cursor.V_RESIZE);
        robot.drag(line).moveBy(0, 30).moveBy(0, 10).drop();
        settle();
        await(() -> isThere());
        assertThat(Double.parseDouble(thresholdText().replace(",", "")))
                .isLessThan(Double.parseDouble(before.replace(",", "")));
        assertThat(readout()).contains("of futures above " + thresholdText());
        assertThat(window.view().session().monthProperty().get()).as("a drag chooses no month").isEqualTo(23);
        picture("threshold");
    }

    @Test
    void theLineFollowsTheArrowKeysAndWhatIsTyped() {
        startThreshold();
        robot.interact(() -> robot.lookup("#chart-safeguarded").query().requestFocus());
        var before = thresholdText();
        robot.push(KeyCode.UP);
        var up = thresholdText();
        assertThat(number(up)).isGreaterThan(number(before));
        robot.push(KeyCode.DOWN).push(KeyCode.SHIFT, KeyCode.DOWN);
        assertThat(number(thresholdText())).isLessThan(number(before));
        type(".threshold", "1,199.5");
        await(() -> isThere());
        assertThat(thresholdText()).isEqualTo("1,199.5");
        type(".threshold", "many");
        assertThat(text(".threshold-problem"))
                .isEqualTo("“many” cannot be read as a number here; type it like 1,234.5.");
        robot.push(KeyCode.ESCAPE);
        assertThat(thresholdText()).isEqualTo("1,199.5");
        assertThat(text(".threshold-problem")).isEmpty();
        type(".threshold", "5%");
        robot.interact(() -> robot.lookup("#chart-safeguarded").query().requestFocus());
        assertThat(thresholdText()).isEqualTo("1,199.5");
        assertThat(text(".threshold-problem")).contains("“5%”");
        robot.push(KeyCode.UP);
        assertThat(text(".threshold-problem")).isEmpty();
        var field = robot.lookup(".threshold").queryAs(TextInputControl.class);
        robot.interact(() -> {
            field.setText("1,2");
            var tile = window.view().features().results().charts().getFirst();
            tile.view(FuturesView.ONE_BY_ONE);
            tile.nextFuture();
            tile.view(FuturesView.BANDS);
        });
        assertThat(field.getText()).as("somebody is typing while futures play").isEqualTo("1,2");
        robot.clickOn(".threshold-off");
        assertThat(robot.lookup(".threshold-bar").nth(0).query().isVisible()).isFalse();
        assertThat(readout()).doesNotContain("above");
    }

    @Test
    void anotherChartHasAnotherUnitAndNoLineUntilItIsAskedFor() {
        startThreshold();
        set(".chart-chooser", ChartId.TRIAGE);
        assertThat(robot.lookup(".threshold-bar").nth(0).query().isVisible()).isFalse();
        set(".chart-chooser", ChartId.LAWFUL);
        assertThat(item("view-threshold").isDisable()).isTrue();
        set(".chart-chooser", ChartId.CASES);
        assertThat(views().isDisable()).isTrue();
        set(".chart-chooser", ChartId.COVERAGE);
        assertThat(item("view-threshold").isDisable()).isFalse();
        startThreshold();
        assertThat(thresholdText()).endsWith("%");
    }

    @Test
    void futuresComeOneAfterTheOtherUntilTheyArePaused() {
        var pause = nth(".chart-pause", 0, ToggleButton.class);
        assertThat(pause.isVisible()).isFalse();
        choose(FuturesView.ONE_BY_ONE);
        await(() -> isThere());
        assertThat(pause.isVisible()).isTrue();
        int first = future();
        await(() -> future() > first);
        robot.interact(() -> robot.lookup("#chart-safeguarded").query().requestFocus());
        robot.push(KeyCode.SPACE);
        assertThat(pause.isSelected()).isTrue();
        choose(FuturesView.BANDS);
        assertThat(pause.isVisible()).isFalse();
    }

    @Test
    void theReadoutSaysTheInterval() {
        assertThat(readout()).containsPattern("nine tenths of futures 9\\d\\d to 1,2\\d\\d");
    }

    private int future() {
        return tile().aspectProperty().get().future();
    }

    private ChartTileViewModel tile() {
        return window.view().features().results().charts().getFirst();
    }

    private boolean isThere() {
        var shown = window.view().session().results().shown();
        return shown.futures().stream().anyMatch(futures -> futures.answers(
                tile().aspectProperty().get().asked(tile().chartProperty().get(), shown.scenario())));
    }

    private void choose(FuturesView view) {
        robot.interact(() -> item("view-" + view.id()).fire());
    }

    private void startThreshold() {
        robot.interact(() -> {
            ((javafx.scene.control.CheckMenuItem) item("view-threshold")).setSelected(true);
            item("view-threshold").fire();
        });
        await(() -> isThere());
        WaitForAsyncUtils.waitForFxEvents();
    }

    private MenuItem item(String id) {
        return views().getItems().stream().filter(it -> id.equals(it.getId())).findFirst().orElseThrow();
    }

    private MenuButton views() {
        return nth(".futures-view", 0, MenuButton.class);
    }

    private String thresholdText() {
        return nth(".threshold", 0, TextField.class).getText();
    }

    private static double number(String text) {
        return Double.parseDouble(text.replace(",", ""));
    }

    private String readout() {
        return nth(".readout", 0, Label.class).getText();
    }

    private <T extends Node> T nth(String query, int place, Class<T> type) {
        return type.cast(robot.lookup(query).nth(place).query());
    }

    /** Where the line is, in the middle of the chart, on the screen. */
    private Point2D place(Node pane) {
        var area = ((ChartPane) pane).dataArea();
        double y = window.view().features().results().charts().getFirst().aspectProperty().get().threshold().stream()
                .map(value -> placeOf(value, area)).findFirst().orElseThrow();
        return pane.localToScreen(area.getCenterX(), y);
    }

    private double placeOf(double value, java.awt.geom.Rectangle2D area) {
        var live = tile().newChart(window.environment().theme().getValue());
        live.look(tile().aspectProperty().get(), sightline.chart.Axes.FIT);
        live.lay(window.view().session().overlay().overlayProperty().get());
        live.show(window.view().session().results().shown(), sightline.chart.Axes.FIT);
        return live.placeOf(value, area);
    }
}
