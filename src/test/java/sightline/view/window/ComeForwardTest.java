package sightline.view.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;

import sightline.model.Parameter;
import sightline.scenario.ScenarioFiles;
import sightline.view.dialog.Dialogs;

/** What a later start brings to the window that is open. */
class ComeForwardTest extends WindowTest {

    @Test
    void theFileIsOpenedInTheWindow() throws IOException {
        come(police());
        settle();
        assertThat(text("#scenario-name")).contains("police");
        assertThat(answers.asked).isZero();
        assertThat(window.preferences().get().recent()).containsExactly(police().toString());
    }

    @Test
    void unsavedChangesAskFirst() throws IOException {
        edit();
        var edited = scenario();
        come(police());
        assertThat(answers.asked).isEqualTo(1);
        assertThat(scenario()).isEqualTo(edited);
        answers.unsaved = Dialogs.Unsaved.DISCARD;
        come(police());
        assertThat(answers.asked).isEqualTo(2);
        assertThat(scenario()).isEqualTo(shipped.scenario("messenger-police"));
    }

    @Test
    void whatIsStillBeingTypedIsAChangeToo() throws IOException {
        robot.clickOn("#metadataEffectiveness-value").push(KeyCode.CONTROL, KeyCode.A).write("25", 0);
        come(police());
        assertThat(answers.asked).isEqualTo(1);
        assertThat(value(Parameter.METADATA_EFFECTIVENESS)).isEqualTo(0.25);
    }

    @Test
    void aFileThatIsNotThereIsSaidInTheBanner() {
        var before = scenario();
        come(folder.resolve("gone.sightline"));
        assertThat(text("#banner-text")).startsWith(folder.resolve("gone.sightline").toString());
        assertThat(scenario()).isEqualTo(before);
    }

    @Test
    void anIconifiedWindowIsShownAgain() {
        robot.interact(() -> stage.setIconified(true));
        robot.interact(() -> window.comeForward(Optional.empty(), Optional.empty()));
        assertThat(stage.isIconified()).isFalse();
        assertThat(stage.isFocused()).isTrue();
    }

    @Test
    void whileSomebodyChoosesWhereToSaveNothingElseIsOpened() throws IOException {
        var police = police();
        edit();
        var edited = scenario();
        answers.file = Optional.of(folder.resolve("mine.sightline"));
        answers.meanwhile = () -> {
            window.comeForward(Optional.of(police), Optional.empty());
            assertThat(scenario()).isEqualTo(edited);
        };
        robot.push(KeyCode.CONTROL, KeyCode.S);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(ScenarioFiles.read(folder.resolve("mine.sightline"))).isEqualTo(edited);
        assertThat(scenario()).as("then it is").isEqualTo(shipped.scenario("messenger-police"));
        assertThat(answers.asked).isZero();
    }

    @Test
    void whatWaitsAsTheWindowClosesIsForgotten() throws IOException {
        var police = police();
        edit();
        var edited = scenario();
        answers.file = Optional.of(folder.resolve("mine.sightline"));
        answers.unsaved = Dialogs.Unsaved.SAVE;
        answers.meanwhile = () -> window.comeForward(Optional.of(police), Optional.empty());
        robot.push(KeyCode.CONTROL, KeyCode.Q);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(stage.isShowing()).isFalse();
        assertThat(scenario()).isEqualTo(edited);
    }

    private void come(Path file) {
        robot.interact(() -> window.comeForward(Optional.of(file), Optional.empty()));
        WaitForAsyncUtils.waitForFxEvents();
    }

    private Path police() throws IOException {
        var file = folder.resolve("two words \u65e5.sightline");
        ScenarioFiles.write(file, shipped.scenario("messenger-police"));
        return file;
    }

    private void edit() {
        robot.interact(() -> window.model().document()
                .edit(scenario -> scenario.withValue(Parameter.ROLLOUT_COVERAGE, 0.37)));
    }
}
