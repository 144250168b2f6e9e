package sightline.view.help;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;

import javafx.scene.Node;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;

import sightline.chart.Theme;
import sightline.evidence.ShippedEvidence;
import sightline.model.Parameter;
import sightline.view.preferences.PreferencesFile;
import sightline.view.window.Environment;
import sightline.view.window.MainWindow;
import sightline.view.window.WindowTest;

class HintTest extends WindowTest {

    @Override
    protected Environment surroundings(PreferencesFile preferences) {
        var plain = super.surroundings(preferences);
        return new Environment(plain.dialogs(), plain.preferences(), plain.numbers(), plain.screens(), plain.dark(),
                plain.faults(),
                plain.log(), plain.libraries(), true);
    }

    @Test
    void threeHintsPointAtWhatTheyAreAbout() {
        assertThat(text("#hint-count")).isEqualTo("1 of 3");
        assertThat(outlined()).containsExactly("rolloutCoverage-slider");
        robot.clickOn("#hint-next");
        assertThat(text("#hint-words")).contains("published figures");
        assertThat(outlined()).containsExactlyInAnyOrder("metadataEffectiveness-marks", "tab-evidence");
        robot.clickOn("#hint-next");
        assertThat(text("#hint-count")).isEqualTo("3 of 3");
        assertThat(outlined()).containsExactlyInAnyOrder("menu-readings", "export-chart");
        assertThat(robot.lookup("#hint-next").query().isVisible()).isFalse();
        robot.clickOn("#hint-done");
        assertThat(robot.lookup("#hint").tryQuery()).isEmpty();
        assertThat(outlined()).isEmpty();
        assertThat(focused()).isEqualTo("rolloutCoverage-slider");
    }

    @Test
    void theyBlockNothingAndEscapeEndsThem() {
        assertThat(focused()).isEqualTo("rolloutCoverage-slider");
        double before = value(Parameter.ROLLOUT_COVERAGE);
        robot.push(KeyCode.LEFT);
        assertThat(value(Parameter.ROLLOUT_COVERAGE)).isLessThan(before);
        assertThat(robot.lookup("#hint").tryQuery()).isPresent();
        robot.push(KeyCode.ESCAPE);
        assertThat(robot.lookup("#hint").tryQuery()).isEmpty();
        assertThat(focused()).isEqualTo("rolloutCoverage-slider");
    }

    @Test
    void theKeyboardReachesThem() {
        robot.interact(() -> window.scene().lookup("#export-chart").requestFocus());
        robot.push(KeyCode.TAB);
        assertThat(focused()).isEqualTo("hint-next");
        robot.push(KeyCode.SPACE);
        assertThat(text("#hint-count")).isEqualTo("2 of 3");
        robot.push(KeyCode.TAB).push(KeyCode.SPACE);
        assertThat(robot.lookup("#hint").tryQuery()).isEmpty();
    }

    @Test
    void theyNeverComeBack() {
        assertThat(window.preferences().get().hinted()).isTrue();
        robot.interact(() -> {
            stage.hide();
            stage = new javafx.stage.Stage();
            window = new MainWindow(stage, shipped, new ShippedEvidence(),
                    surroundings(new PreferencesFile(folder.resolve("settings"))));
            window.show();
        });
        await(window.evidence().doneProperty()::get);
        assertThat(robot.lookup("#hint").tryQuery()).isEmpty();
    }

    @Test
    void theyAreReadableInEveryThemeAndSize() throws IOException {
        for (int step = 1; step <= 3; step++) {
            for (int size : List.of(14, 21)) {
                for (var theme : Theme.values()) {
                    choose("theme-" + theme.id());
                    robot.interact(() -> window.scene().getRoot().setStyle("-fx-font-size: " + size + "px"));
                    picture("hint-" + step + "-" + theme.id() + "-" + size);
                }
            }
            if (step < 3) {
                robot.clickOn("#hint-next");
            }
        }
    }

    private List<String> outlined() {
        WaitForAsyncUtils.waitForFxEvents();
        return window.scene().getRoot().lookupAll(".hinted").stream().map(Node::getId).toList();
    }

    private String focused() {
        WaitForAsyncUtils.waitForFxEvents();
        return window.scene().getFocusOwner().getId();
    }
}
