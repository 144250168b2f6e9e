package sightline.view.results;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Optional;

import javafx.scene.control.Button;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;

import org.controlsfx.control.StatusBar;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;

import sightline.evidence.ShippedEvidence;
import sightline.live.RecomputeMode;
import sightline.model.Output;
import sightline.model.Parameter;
import sightline.model.Run;
import sightline.view.window.WindowTest;

class RecomputeTest extends WindowTest {

    @Test
    void onRequestOldResultsAreGreyUntilSomebodyAsks() throws IOException {
        set("#recompute", RecomputeMode.ON_REQUEST);
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
        set("#recompute", RecomputeMode.ON_RELEASE);
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

    @Test
    void whatLeavesTheWindowIsOfTheSettingsAsTheyAreWhateverIsShown() throws IOException {
        set("#recompute", RecomputeMode.ON_REQUEST);
        answers.file = Optional.of(folder.resolve("current.csv"));
        type("#rolloutCoverage-value", "30");
        assertThat(said()).contains("older settings");
        robot.interact(() -> window.view().features().results().charts().getFirst().saveData());
        await(() -> Files.exists(folder.resolve("current.csv")));
        var expected = Run.of(scenario()).value(Output.SAFEGUARDED, 23);
        assertThat(Files.readString(folder.resolve("current.csv"))).contains("safeguarded,23,2025-11," + expected);
        assertThat(window.view().session().results().shown().scenario()).isEqualTo(scenario());
        type("#rolloutCoverage-value", "60");
        robot.interact(() -> window.view().features().results().charts().getFirst().copyData());
        settle();
        var copied = WaitForAsyncUtils.asyncFx(() -> Clipboard.getSystemClipboard().getString());
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(WaitForAsyncUtils.waitFor(copied))
                .contains("safeguarded,23,2025-11," + Run.of(scenario()).value(Output.SAFEGUARDED, 23));
    }

    @Test
    void whatLeavesTheWindowRightAfterAMoveHasTheReadingsOfTheMovedScenario() throws IOException {
        answers.file = Optional.of(folder.resolve("current.csv"));
        robot.interact(() -> {
            window.model().document().edit(scenario -> scenario.withValue(Parameter.ROLLOUT_COVERAGE, 0.5));
            window.view().features().results().charts().getFirst().saveData();
        });
        await(() -> Files.exists(folder.resolve("current.csv")));
        var rows = Files.readAllLines(folder.resolve("current.csv"));
        var others = new ShippedEvidence().readingsByNewestSource().stream()
                .filter(reading -> !reading.applyTo(scenario()).equalsButForTitle(scenario())).toList();
        assertThat(others).hasSize(3).allSatisfy(reading -> {
            var value = Run.of(reading.applyTo(scenario())).value(Output.SAFEGUARDED, 23);
            assertThat(rows).as(reading.id()).anyMatch(row -> row.startsWith("safeguarded,23,2025-11," + value + ",")
                    && row.contains("," + reading.name() + ","));
        });
    }

    private String said() {
        return robot.lookup("#status").queryAs(StatusBar.class).getText();
    }
}
