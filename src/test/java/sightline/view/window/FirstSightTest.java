package sightline.view.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.stage.Stage;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import sightline.evidence.ShippedEvidence;
import sightline.view.preferences.PreferencesFile;
import sightline.view.toolkit.FirstPaint;
import sightline.view.window.MainWindow;

/** What a window that has just opened shows, and what it makes afterwards. */
class FirstSightTest extends WindowTest {

    private boolean hadCharts;
    private boolean hadSliders;

    @BeforeEach
    void another() {
        open(() -> {
            hadCharts = find("#chart-safeguarded") != null && find("#chart-cases") != null;
            hadSliders = find("#rolloutCoverage-slider") != null;
        });
    }

    private void open(Runnable atOnce) {
        robot.interact(() -> {
            stage.hide();
            stage = new Stage();
            window = new MainWindow(stage, shipped, new ShippedEvidence(),
                    surroundings(new PreferencesFile(folder.resolve("settings"))));
            window.show();
            atOnce.run();
        });
    }

    @Test
    void theChartsComeFirstAndTheRestByItself() {
        assertThat(hadCharts).isTrue();
        assertThat(hadSliders).isFalse();
        await(window.evidence().doneProperty()::get);
        assertThat(window.scene().getFocusOwner()).isSameAs(find("#rolloutCoverage-slider"));
        assertThat(find("#group-SERVICES")).isNotNull();
        assertThat(find("#side .scroll-pane")).isNotNull();
        assertThat(stage.getIcons()).isNotEmpty();
        settle();
        assertThat(window.view().session().overlay().overlayProperty().get().readings()).isNotEmpty();
    }

    @Test
    void theChartsKeepTheirPlaceWhenTheRestComes() {
        var before = new AtomicReference<Bounds>();
        var after = new AtomicReference<Bounds>();
        open(() -> {
            FirstPaint.await(window::hasBands, 1, () -> {
                assertThat(find("#rolloutCoverage-slider")).isNull();
                before.set(placeOfChart());
            });
            FirstPaint.await(() -> find("#rolloutCoverage-slider") != null, 1, () -> after.set(placeOfChart()));
        });
        await(() -> after.get() != null);
        assertThat(after.get()).isEqualTo(before.get());
    }

    /** Readings need more room than the scenario alone: while a window opens, an axis that makes it is no news. */
    @Test
    void noAxisIsSaidToHaveMovedWhileTheWindowOpens() {
        await(window.evidence().doneProperty()::get);
        settle();
        assertThat(window.view().session().overlay().overlayProperty().get().readings()).isNotEmpty();
        assertThat(window.scene().getRoot().lookupAll(".axes-moved")).hasSize(2).noneMatch(Node::isVisible);
    }

    @Test
    void aWindowThatIsClosedBeforeMakesNothingMore() {
        var patience = new AtomicBoolean();
        open(() -> {
            stage.hide();
            FirstPaint.await(() -> true, 2 * FirstPaint.PATIENCE, () -> patience.set(true));
        });
        await(patience::get);
        assertThat(window.evidence().doneProperty().get()).isFalse();
        assertThat(stage.getIcons()).isEmpty();
    }

    @Test
    void aTipIsMadeWhenTheMouseComes() {
        await(window.evidence().doneProperty()::get);
        var copy = robot.lookup(".chart-copy").nth(0).queryAs(Button.class);
        var data = robot.lookup(".chart-data").nth(0).queryAs(Button.class);
        robot.moveTo(copy);
        assertThat(copy.getTooltip()).isNotNull();
        assertThat(copy.getTooltip().getText()).isEqualTo(copy.getAccessibleText()).isNotEmpty();
        assertThat(data.getTooltip()).isNull();
        robot.interact(() -> copy.setAccessibleText("another"));
        assertThat(copy.getTooltip().getText()).isEqualTo("another");
    }

    private Bounds placeOfChart() {
        window.scene().getRoot().applyCss();
        window.scene().getRoot().layout();
        var chart = find("#chart-safeguarded");
        return chart.localToScene(chart.getLayoutBounds());
    }

    private Node find(String selector) {
        return window.scene().lookup(selector);
    }
}
