package sightline.view.results;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;

import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;

import org.controlsfx.control.StatusBar;
import org.junit.jupiter.api.Test;

import sightline.model.Parameter;
import sightline.view.WindowTest;
import sightline.view.document.Recompute;

class RecomputeTest extends WindowTest {

    @Test
    void onRequestOldResultsAreGreyUntilSomebodyAsks() throws IOException {
        set("#recompute", Recompute.ON_REQUEST);
        var now = robot.lookup("#recompute-now").queryAs(Button.class);
        assertThat(now.isDisabled()).isTrue();
        robot.interact(() -> robot.lookup("#rolloutCoverage-slider").query().requestFocus());
        robot.push(KeyCode.HOME);
        assertThat(value(Parameter.ROLLOUT_COVERAGE)).isZero();
        assertThat(robot.lookup(".chart-tile").query().getPseudoClassStates()).contains(ChartTile.STALE);
        assertThat(robot.lookup(".chart-pane").query().getOpacity()).isLessThan(0.5);
        assertThat(robot.lookup(".hero-words").query().getOpacity()).isLessThan(0.5);
        assertThat(said()).contains("older settings");
        picture("recompute-on-request");
        robot.clickOn("#recompute-now");
        settle();
        await(() -> robot.lookup(".chart-pane").query().getOpacity() == 1);
        assertThat(said()).doesNotContain("older settings");
        assertThat(now.isDisabled()).isTrue();
        robot.push(KeyCode.F5); // with nothing to do
        assertThat(text("#hero-number")).isEqualTo("No difference");
    }

    @Test
    void onReleaseTheHeroWaitsForTheMouse() {
        set("#recompute", Recompute.ON_RELEASE);
        assertThat(robot.lookup("#recompute-now").query().isVisible()).isFalse();
        var before = text("#hero-number");
        robot.drag("#rolloutCoverage-slider .thumb").moveBy(-40, 0).moveBy(-20, 0);
        assertThat(value(Parameter.ROLLOUT_COVERAGE)).isLessThan(0.9);
        assertThat(text("#hero-number")).isEqualTo(before);
        assertThat(said()).contains("older settings");
        robot.drop();
        settle();
        assertThat(text("#hero-number")).isNotEqualTo(before);
    }

    private String said() {
        return robot.lookup("#status").queryAs(StatusBar.class).getText();
    }
}
