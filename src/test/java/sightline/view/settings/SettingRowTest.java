package sightline.view.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static sightline.model.Parameter.METADATA_EFFECTIVENESS;
import static sightline.model.Parameter.ROLLOUT_COVERAGE;
import static sightline.model.Parameter.TRIAGE_CAPACITY;

import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;

import org.junit.jupiter.api.Test;

import sightline.view.window.WindowTest;

class SettingRowTest extends WindowTest {

    @Test
    void draggingCoverageMovesTheNumbersAndIsOneStepOfUndo() {
        robot.drag(thumb("rolloutCoverage"), MouseButton.PRIMARY).moveBy(-60, 0).moveBy(-40, 0);
        settle();
        assertThat(value(ROLLOUT_COVERAGE)).isBetween(0.5, 0.75);
        assertThat(window.model().document().heldProperty().get()).isTrue();
        assertThat(text("#hero-rest")).contains("With every setting at its value").doesNotContain("value: 66");
        robot.drop();
        assertThat(window.model().document().heldProperty().get()).isFalse();
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        settle();
        assertThat(value(ROLLOUT_COVERAGE)).isEqualTo(1);
        assertThat(text("#hero-rest")).contains("value: 66");
        assertThat(window.model().document().undoableProperty().get()).isFalse();
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Z);
        assertThat(value(ROLLOUT_COVERAGE)).isBetween(0.5, 0.75);
    }

    @Test
    void aMovedValueIsPinnedAndOneClickUnpinsIt() {
        var before = scenario().setting(METADATA_EFFECTIVENESS);
        var range = robot.lookup("#metadataEffectiveness-slider").query().lookup(".range");
        assertThat(robot.lookup("#metadataEffectiveness-pin").query().isVisible()).isFalse();
        type("#metadataEffectiveness-value", "40");
        assertThat(scenario().setting(METADATA_EFFECTIVENESS)).isEqualTo(before.withValue(0.4));
        assertThat(range.getPseudoClassStates()).extracting(Object::toString).contains("hollow");
        assertThat(range.isVisible()).isTrue();
        settle();
        assertThat(text("#hero-bands")).contains("Pinned, so taken as certain").contains("Metadata detection");
        type("#metadataEffectiveness-value", "8");
        robot.clickOn("#metadataEffectiveness-pin");
        assertThat(scenario()).as("out, back and unpinned").isEqualTo(shipped.opening());
        assertThat(range.getPseudoClassStates()).extracting(Object::toString).doesNotContain("hollow");
    }

    @Test
    void theKeyboardStepsPagesAndGoesToTheEnds() {
        focus("metadataEffectiveness");
        robot.push(KeyCode.RIGHT);
        assertThat(value(METADATA_EFFECTIVENESS)).isEqualTo(0.09);
        robot.push(KeyCode.PAGE_UP);
        assertThat(value(METADATA_EFFECTIVENESS)).isEqualTo(0.19);
        robot.push(KeyCode.PAGE_DOWN);
        robot.push(KeyCode.LEFT);
        assertThat(value(METADATA_EFFECTIVENESS)).isEqualTo(0.08);
        robot.push(KeyCode.END);
        assertThat(value(METADATA_EFFECTIVENESS)).isEqualTo(1);
        robot.push(KeyCode.HOME);
        assertThat(value(METADATA_EFFECTIVENESS)).isZero();
    }

    @Test
    void aHeldKeyIsOneStepOfUndo() {
        focus("triageCapacity");
        robot.interact(() -> {
            var slider = robot.lookup("#triageCapacity-slider").queryAs(Slider.class);
            for (int i = 0; i < 5; i++) {
                javafx.event.Event.fireEvent(slider, key(javafx.scene.input.KeyEvent.KEY_PRESSED));
            }
            javafx.event.Event.fireEvent(slider, key(javafx.scene.input.KeyEvent.KEY_RELEASED));
        });
        assertThat(value(TRIAGE_CAPACITY)).isEqualTo(1.25);
        robot.interact(window.model().document()::undo);
        assertThat(value(TRIAGE_CAPACITY)).isEqualTo(1);
    }

    @Test
    void aTypedValueIsTakenExactlyEvenOutsideTheSlider() {
        type("#triageCapacity-value", "7.125");
        assertThat(value(TRIAGE_CAPACITY)).isEqualTo(7.125);
        assertThat(robot.lookup("#triageCapacity-slider").queryAs(Slider.class).getValue()).isEqualTo(5);
        assertThat(text("#triageCapacity-value")).isEqualTo("7.125\u00d7");
        type("#metadataEffectiveness-value", "13.2%");
        assertThat(value(METADATA_EFFECTIVENESS)).isEqualTo(0.132);
        robot.interact(window.model().document()::undo);
        assertThat(value(METADATA_EFFECTIVENESS)).isEqualTo(0.08);
        assertThat(value(TRIAGE_CAPACITY)).isEqualTo(7.125);
    }

    @Test
    void aTypedValueThatCannotBeIsRefusedInWords() {
        type("#rolloutCoverage-value", "130");
        assertThat(value(ROLLOUT_COVERAGE)).isEqualTo(1);
        assertThat(text("#rolloutCoverage-problem"))
                .isEqualTo("Rollout coverage: “130” is outside what the model allows; it must be within 0% to 100%.");
        type("#rolloutCoverage-value", "most");
        assertThat(text("#rolloutCoverage-problem"))
                .isEqualTo("Rollout coverage: “most” cannot be read as a number here; type it like 12.5%.");
        robot.clickOn("#metadataEffectiveness-value");
        assertThat(text("#rolloutCoverage-value")).isEqualTo("100%");
        assertThat(window.model().document().undoableProperty().get()).isFalse();
    }

    @Test
    void escapeTakesBackWhatWasTypedAndWhatWasSaidOfIt() {
        type("#rolloutCoverage-value", "130");
        robot.push(KeyCode.ESCAPE);
        assertThat(text("#rolloutCoverage-problem")).isEmpty();
        assertThat(text("#rolloutCoverage-value")).isEqualTo("100%");
        assertThat(robot.lookup("#rolloutCoverage-value").query().isFocused()).isTrue();
        robot.clickOn("#metadataEffectiveness-value");
        assertThat(text("#rolloutCoverage-problem")).isEmpty();
    }

    @Test
    void signsOfOtherUnitsAndGroupsInTheWrongPlaceAreRefused() {
        for (var typed : new String[]{"50%", "0,050", "3×4"}) {
            type("#triageCapacity-value", typed);
            assertThat(value(TRIAGE_CAPACITY)).isEqualTo(1);
            assertThat(text("#triageCapacity-problem"))
                    .isEqualTo("Triage capacity: “" + typed + "” cannot be read as a number here; type it like 1.5×.");
        }
    }

    @Test
    void theUnitsWordsStandBehindBoundsThatHaveNoSign() {
        openGroup("OUTCOMES");
        type("#investigationDelay-value", "9999");
        assertThat(text("#investigationDelay-problem")).contains("“9999”")
                .containsPattern("within 0 to [0-9]+ months\\.");
    }

    /** After Enter the focus is the slider's, or the field's where something is to be said. */
    @Test
    void undoIsTheWindowsAfterEnterAndTheFieldsWhileTyping() {
        type("#metadataEffectiveness-value", "20");
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        assertThat(value(METADATA_EFFECTIVENESS)).isEqualTo(0.08);
        type("#metadataEffectiveness-value", "30");
        robot.clickOn("#metadataEffectiveness-value").push(KeyCode.CONTROL, KeyCode.Z);
        assertThat(value(METADATA_EFFECTIVENESS)).isEqualTo(0.08);
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Z);
        assertThat(value(METADATA_EFFECTIVENESS)).isEqualTo(0.3);
        robot.clickOn("#metadataEffectiveness-value").push(KeyCode.END).write("5", 0).push(KeyCode.CONTROL, KeyCode.Z);
        assertThat(text("#metadataEffectiveness-value")).isEqualTo("30%");
        assertThat(value(METADATA_EFFECTIVENESS)).isEqualTo(0.3);
    }

    @Test
    void resetGoesBackToTheDefaultWithItsRange() {
        type("#metadataEffectiveness-value", "40");
        assertThat(scenario().setting(METADATA_EFFECTIVENESS).pinned()).isTrue();
        robot.clickOn("#metadataEffectiveness-reset");
        assertThat(scenario().setting(METADATA_EFFECTIVENESS))
                .isEqualTo(shipped.opening().setting(METADATA_EFFECTIVENESS));
        assertThat(robot.lookup("#metadataEffectiveness-reset").query().isVisible()).isFalse();
    }

    @Test
    void aDoubleClickOnTheTrackResets() {
        robot.clickOn("#onDeviceRecovery-slider");
        assertThat(scenario().value(sightline.model.Parameter.ON_DEVICE_RECOVERY)).isBetween(0.4, 0.6);
        robot.doubleClickOn("#onDeviceRecovery-slider");
        assertThat(scenario().value(sightline.model.Parameter.ON_DEVICE_RECOVERY)).isZero();
    }

    @Test
    void theFillReachesFromTheDefaultToTheValue() {
        var slider = robot.lookup("#rolloutCoverage-slider").queryAs(Slider.class);
        type("#rolloutCoverage-value", "25");
        var fill = slider.lookup(".fill").getBoundsInParent();
        var thumb = slider.lookup(".thumb").getBoundsInParent();
        var tick = slider.lookup(".default-tick").getBoundsInParent();
        assertThat(fill.getMinX()).isCloseTo(thumb.getCenterX(), org.assertj.core.api.Assertions.within(1.0));
        assertThat(fill.getMaxX()).isCloseTo(tick.getCenterX(), org.assertj.core.api.Assertions.within(1.0));
        assertThat(tick.getCenterX()).isGreaterThan(slider.getWidth() * 0.9);
    }

    @Test
    void theInformationButtonSaysWhatItMeans() {
        robot.clickOn("#metadataEffectiveness-about");
        assertThat(robot.lookup(".about").queryAs(Label.class).getText()).contains("metadata alone");
    }

    @Test
    void everyRowHasNamesForThoseWhoDoNotSeeIt() {
        assertThat(robot.lookup("#rolloutCoverage-slider").query().getAccessibleText()).isEqualTo("Rollout coverage");
        assertThat(robot.lookup("#rolloutCoverage-value").query().getAccessibleText()).isEqualTo("Rollout coverage");
        assertThat(robot.lookup("#rolloutCoverage-about").query().getAccessibleText()).contains("Rollout coverage");
    }

    private static javafx.scene.input.KeyEvent key(javafx.event.EventType<javafx.scene.input.KeyEvent> type) {
        return new javafx.scene.input.KeyEvent(type, "", "", KeyCode.RIGHT, false, false, false, false);
    }

    private void focus(String input) {
        robot.interact(() -> robot.lookup("#" + input + "-slider").query().requestFocus());
    }

    private Point2D thumb(String input) {
        Node thumb = robot.lookup("#" + input + "-slider").queryAs(Slider.class).lookup(".thumb");
        var bounds = thumb.localToScreen(thumb.getLayoutBounds());
        return new Point2D(bounds.getCenterX(), bounds.getCenterY());
    }
}
