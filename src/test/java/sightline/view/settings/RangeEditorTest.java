package sightline.view.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static sightline.model.Parameter.CAPACITY_GROWTH;
import static sightline.model.Parameter.METADATA_EFFECTIVENESS;
import static sightline.model.Parameter.ROLLOUT_COVERAGE;

import java.io.IOException;

import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Slider;
import javafx.scene.control.TitledPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;

import org.controlsfx.control.RangeSlider;
import org.controlsfx.control.ToggleSwitch;
import org.junit.jupiter.api.Test;

import sightline.chart.Theme;
import sightline.model.Parameter;
import sightline.model.RangeShape;
import sightline.model.Scenario;
import sightline.model.Setting;
import sightline.view.window.WindowTest;

class RangeEditorTest extends WindowTest {

    @Test
    void openingAndClosingChangesNothing() {
        double closed = row("metadataEffectiveness").getHeight();
        assertThat(slider("metadataEffectiveness").getParent().getLayoutBounds().getHeight())
                .as("the button makes the row no higher").isEqualTo(slider("metadataEffectiveness").getHeight());
        for (var group : robot.lookup(".titled-pane").queryAllAs(TitledPane.class)) {
            robot.interact(() -> group.setExpanded(true));
        }
        robot.interact(() -> robot.lookup("#service-card-messenger").queryAs(TitledPane.class).setExpanded(true));
        var buttons = robot.lookup(node -> node instanceof ToggleButton && node.getId().endsWith("-range")
                && node.isVisible()).queryAllAs(ToggleButton.class);
        assertThat(buttons).as("every parameter, and Messenger's share and dependence")
                .hasSize(Parameter.values().length + 2);
        assertThat(robot.lookup(".range-slider").tryQuery()).as("made when it is opened").isEmpty();
        buttons.forEach(button -> robot.interact(button::fire));
        assertThat(robot.lookup(".range-slider").queryAll()).hasSize(buttons.size());
        assertThat(scenario()).isEqualTo(shipped.opening());
        buttons.forEach(button -> robot.interact(button::fire));
        assertThat(robot.lookup(".range-slider").tryQuery()).isEmpty();
        assertThat(row("metadataEffectiveness").getHeight()).isEqualTo(closed);
        assertThat(scenario()).isEqualTo(shipped.opening());
        assertThat(window.model().document().undoableProperty().get()).isFalse();
    }

    @Test
    void anEditorThatOpensBelowIsScrolledIntoSight() {
        var row = robot.lookup("#industryShare-range").query();
        robot.interact(row::requestFocus);
        robot.push(KeyCode.SPACE);
        var editor = robot.lookup("#industryShare-range-editor").query();
        var pane = robot.lookup("#settings").query();
        robot.interact(() -> assertThat(editor.localToScene(editor.getLayoutBounds()).getMaxY())
                .isLessThanOrEqualTo(pane.localToScene(pane.getLayoutBounds()).getMaxY() + 1));
    }

    @Test
    void theButtonSaysTheRange() {
        var button = robot.lookup("#metadataEffectiveness-range").queryAs(ToggleButton.class);
        assertThat(button.getAccessibleText()).isEqualTo("Range of Metadata detection");
        robot.moveTo(button);
        assertThat(button.getTooltip().getText()).isEqualTo("Range 2% to 13.2%, triangular");
        edit(METADATA_EFFECTIVENESS, new Setting(0.5, 0.4, 0.6, RangeShape.PERT));
        assertThat(button.getTooltip().getText()).isEqualTo("Range 40% to 60%, PERT");
        edit(METADATA_EFFECTIVENESS, Setting.certain(0.5));
        assertThat(button.getTooltip().getText()).isEqualTo("Taken as certain: no range");
    }

    @Test
    void theTrackShowsTheRangeHeldToItsEnds() {
        assertThat(band("rolloutCoverage").isVisible()).isFalse();
        edit(Parameter.TRIAGE_CAPACITY, new Setting(1, 0.5, 40, RangeShape.UNIFORM));
        var slider = robot.lookup("#triageCapacity-slider").queryAs(Slider.class);
        var thumb = slider.lookup(".thumb").getBoundsInParent();
        var band = band("triageCapacity").getBoundsInParent();
        assertThat(band("triageCapacity").isVisible()).isTrue();
        assertThat(band.getMaxX()).isCloseTo(slider.getWidth() - thumb.getWidth() / 2, within(1.0));
        assertThat(band.getMinX()).isCloseTo(thumb.getWidth() / 2 + 0.3 / 4.8 * (slider.getWidth() - thumb.getWidth()),
                within(1.0));
        assertThat(band.getHeight()).as("more than the fill").isGreaterThan(slider.lookup(".fill")
                .getLayoutBounds().getHeight());
        edit(Parameter.TRIAGE_CAPACITY, new Setting(7, 6, 8, RangeShape.UNIFORM));
        assertThat(band("triageCapacity").getLayoutBounds().getWidth()).isZero();
    }

    @Test
    void theThumbsStandUnderTheSlidersTrack() {
        open("metadataEffectiveness");
        edit(METADATA_EFFECTIVENESS, new Setting(0.4, 0.3, 0.8, RangeShape.UNIFORM));
        var band = inScene(band("metadataEffectiveness"));
        assertThat(inScene(thumb("metadataEffectiveness", RangeEnd.LOW)).getCenterX()).isCloseTo(band.getMinX(),
                within(1.0));
        assertThat(inScene(thumb("metadataEffectiveness", RangeEnd.HIGH)).getCenterX()).isCloseTo(band.getMaxX(),
                within(1.0));
    }

    @Test
    void aDragOfAThumbIsOneStepOfUndoAndStopsAtTheValue() {
        open("capacityGrowth");
        robot.drag(centre(thumb("capacityGrowth", RangeEnd.HIGH)), MouseButton.PRIMARY).moveBy(30, 0).moveBy(20, 0);
        assertThat(window.model().document().heldProperty().get()).isTrue();
        assertThat(scenario().setting(CAPACITY_GROWTH).high()).isBetween(0.18, 0.25);
        robot.drop();
        assertThat(window.model().document().heldProperty().get()).isFalse();
        robot.drag(centre(thumb("capacityGrowth", RangeEnd.LOW)), MouseButton.PRIMARY).moveBy(100, 0).moveBy(60, 0)
                .drop();
        var setting = scenario().setting(CAPACITY_GROWTH);
        assertThat(setting.low()).isEqualTo(0.06);
        assertThat(setting.value()).isEqualTo(0.06);
        assertThat(inScene(thumb("capacityGrowth", RangeEnd.LOW)).getCenterX()).isCloseTo(
                inScene(slider("capacityGrowth").lookup(".thumb")).getCenterX(), within(1.0));
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        assertThat(scenario().setting(CAPACITY_GROWTH).low()).isZero();
        assertThat(scenario().setting(CAPACITY_GROWTH).high()).isEqualTo(setting.high());
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        assertThat(scenario()).isEqualTo(shipped.opening());
        assertThat(range("capacityGrowth").getHighValue()).isEqualTo(0.12);
    }

    @Test
    void aClickOnTheTrackMovesTheEndOnItsSideOfTheValue() {
        open("metadataEffectiveness");
        edit(METADATA_EFFECTIVENESS, new Setting(0.5, 0.2, 0.8, RangeShape.UNIFORM));
        clickTrack("metadataEffectiveness", 0.4);
        assertThat(scenario().setting(METADATA_EFFECTIVENESS).low()).isCloseTo(0.4, within(0.011));
        assertThat(scenario().setting(METADATA_EFFECTIVENESS).high()).isEqualTo(0.8);
        robot.push(KeyCode.LEFT);
        assertThat(scenario().setting(METADATA_EFFECTIVENESS).low()).isCloseTo(0.39, within(0.011));
        clickTrack("metadataEffectiveness", 0.95);
        assertThat(scenario().setting(METADATA_EFFECTIVENESS).high()).isCloseTo(0.95, within(0.011));
        robot.push(KeyCode.END);
        assertThat(scenario().setting(METADATA_EFFECTIVENESS).high()).isEqualTo(1);
        robot.interact(window.model().document()::undo);
        robot.interact(window.model().document()::undo);
        assertThat(scenario().setting(METADATA_EFFECTIVENESS).high()).isEqualTo(0.8);
    }

    @Test
    void theKeyboardMovesTheThumbThatHasTheFocus() {
        open("metadataEffectiveness");
        robot.interact(() -> range("metadataEffectiveness").requestFocus());
        robot.push(KeyCode.RIGHT);
        assertThat(scenario().setting(METADATA_EFFECTIVENESS).low()).isEqualTo(0.03);
        robot.push(KeyCode.HOME);
        assertThat(scenario().setting(METADATA_EFFECTIVENESS).low()).isZero();
        robot.push(KeyCode.END);
        assertThat(scenario().setting(METADATA_EFFECTIVENESS).low()).isEqualTo(0.08);
        robot.push(KeyCode.TAB);
        assertThat(thumb("metadataEffectiveness", RangeEnd.HIGH).getPseudoClassStates())
                .anyMatch(state -> state.getPseudoClassName().equals("current"));
        robot.push(KeyCode.PAGE_UP);
        assertThat(scenario().setting(METADATA_EFFECTIVENESS).high()).isEqualTo(0.23);
        robot.push(KeyCode.HOME);
        assertThat(scenario().setting(METADATA_EFFECTIVENESS)).as("a thumb ends no range")
                .isEqualTo(new Setting(0.08, 0.08, 0.09, RangeShape.TRIANGULAR));
        robot.push(KeyCode.TAB);
        assertThat(window.scene().getFocusOwner().getId()).isEqualTo("metadataEffectiveness-range-low");
        robot.push(KeyCode.SHIFT, KeyCode.TAB).push(KeyCode.SHIFT, KeyCode.TAB);
        assertThat(window.scene().getFocusOwner().getId()).isEqualTo("metadataEffectiveness-range-shipped");
    }

    @Test
    void aHeldKeyIsOneStepOfUndo() {
        open("metadataEffectiveness");
        robot.interact(() -> {
            var slider = range("metadataEffectiveness");
            slider.requestFocus();
            for (int i = 0; i < 5; i++) {
                javafx.event.Event.fireEvent(slider, key(KeyEvent.KEY_PRESSED));
            }
            javafx.event.Event.fireEvent(slider, key(KeyEvent.KEY_RELEASED));
        });
        assertThat(scenario().setting(METADATA_EFFECTIVENESS).low()).isEqualTo(0.07);
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        assertThat(scenario()).isEqualTo(shipped.opening());
    }

    @Test
    void afterTheHighThumbIsPressedTheKeyboardMovesTheHighThumb() {
        open("metadataEffectiveness");
        robot.clickOn(centre(thumb("metadataEffectiveness", RangeEnd.HIGH)));
        assertThat(scenario()).as("a click moves nothing").isEqualTo(shipped.opening());
        robot.push(KeyCode.RIGHT);
        assertThat(scenario().setting(METADATA_EFFECTIVENESS).high()).isEqualTo(0.14);
    }

    @Test
    void atTheSlidersEndTheThumbThatCanMoveIsTheOneToTake() {
        open("rolloutCoverage");
        edit(ROLLOUT_COVERAGE, new Setting(1, 0.99, 1, RangeShape.UNIFORM));
        robot.drag(centre(thumb("rolloutCoverage", RangeEnd.HIGH)), MouseButton.PRIMARY).moveBy(-50, 0).drop();
        assertThat(scenario().setting(ROLLOUT_COVERAGE).low()).isLessThan(0.9);
        edit(ROLLOUT_COVERAGE, new Setting(0, 0, 0.01, RangeShape.UNIFORM));
        robot.drag(centre(thumb("rolloutCoverage", RangeEnd.LOW)), MouseButton.PRIMARY).moveBy(50, 0).drop();
        assertThat(scenario().setting(ROLLOUT_COVERAGE).high()).isGreaterThan(0.1);
    }

    @Test
    void endsAreTypedExactly() {
        open("metadataEffectiveness");
        type("#metadataEffectiveness-range-high", "31.25");
        type("#metadataEffectiveness-range-low", "1.5%");
        assertThat(scenario().setting(METADATA_EFFECTIVENESS))
                .isEqualTo(new Setting(0.08, 0.015, 0.3125, RangeShape.TRIANGULAR));
        assertThat(text("#metadataEffectiveness-range-high")).isEqualTo("31.25%");
        type("#metadataEffectiveness-range-low", "9");
        assertThat(text("#metadataEffectiveness-range-problem")).isEqualTo(
                "Metadata detection: the low end cannot be “9”; it must be at most the value, 8%.");
        robot.clickOn("#metadataEffectiveness-range-high");
        assertThat(text("#metadataEffectiveness-range-low")).isEqualTo("1.5%");
        type("#metadataEffectiveness-range-high", "130");
        assertThat(text("#metadataEffectiveness-range-problem")).isEqualTo(
                "Metadata detection: “130” is outside what the model allows; it must be within 0% to 100%.");
        robot.push(KeyCode.ESCAPE);
        assertThat(text("#metadataEffectiveness-range-high")).isEqualTo("31.25%");
        type("#metadataEffectiveness-range-high", "40");
        assertThat(text("#metadataEffectiveness-range-problem")).isEmpty();
    }

    @Test
    void theSwitchEndsAndBringsTheRangeAndUndoRemembersIt() {
        edit(METADATA_EFFECTIVENESS, new Setting(0.08, 0.05, 0.5, RangeShape.PERT));
        var before = scenario();
        open("metadataEffectiveness");
        assertThat(ranged().isSelected()).isTrue();
        toggle();
        assertThat(scenario().setting(METADATA_EFFECTIVENESS)).isEqualTo(Setting.certain(0.08));
        assertThat(range("metadataEffectiveness").getParent().getParent().isVisible()).isFalse();
        robot.interact(() -> ranged().requestFocus());
        robot.push(KeyCode.SPACE);
        assertThat(scenario().setting(METADATA_EFFECTIVENESS))
                .isEqualTo(shipped.opening().setting(METADATA_EFFECTIVENESS));
        choose("menu-undo");
        choose("menu-undo");
        assertThat(scenario()).isEqualTo(before);
        assertThat(ranged().isSelected()).isTrue();
        assertThat(text("#metadataEffectiveness-range-high")).isEqualTo("50%");
    }

    @Test
    void shapeAndShippedRange() {
        open("metadataEffectiveness");
        assertThat(robot.lookup("#metadataEffectiveness-range-shipped").query().isDisabled()).isTrue();
        set("#metadataEffectiveness-range-shape", RangeShape.UNIFORM);
        assertThat(scenario().setting(METADATA_EFFECTIVENESS))
                .isEqualTo(new Setting(0.08, 0.02, 0.132, RangeShape.UNIFORM));
        type("#metadataEffectiveness-value", "20");
        robot.clickOn("#metadataEffectiveness-range-shipped");
        assertThat(scenario().setting(METADATA_EFFECTIVENESS))
                .isEqualTo(new Setting(0.2, 0.02, 0.132, RangeShape.TRIANGULAR, true));
        robot.clickOn("#metadataEffectiveness-reset");
        assertThat(scenario()).isEqualTo(shipped.opening());
    }

    @Test
    void showingAnotherScenarioNeverEditsIt() {
        for (var input : new String[]{"metadataEffectiveness", "capacityGrowth", "triageCapacity", "rolloutCoverage"}) {
            open(input);
        }
        for (var id : shipped.ids()) {
            show(shipped.scenario(id));
        }
        var extreme = shipped.opening().withSetting(METADATA_EFFECTIVENESS, new Setting(1, 0.999, 1, RangeShape.PERT))
                .withSetting(Parameter.TRIAGE_CAPACITY, new Setting(50, 0.01, 100, RangeShape.UNIFORM))
                .withSetting(CAPACITY_GROWTH, new Setting(-0.5, -0.9, -0.4, RangeShape.UNIFORM))
                .withSetting(ROLLOUT_COVERAGE, new Setting(0.5004, 0.5003, 0.5005, RangeShape.PERT));
        show(extreme);
        show(shipped.opening());
        show(extreme);
    }

    @Test
    void aSharesRangeReachesBeyondWhatTheOthersLeave() {
        openGroup("SERVICES");
        robot.interact(() -> robot.lookup("#service-card-messenger").queryAs(TitledPane.class).setExpanded(true));
        open("services-messenger-share");
        type("#services-messenger-share-range-high", "99");
        var share = scenario().services().getFirst().share();
        assertThat(share).isEqualTo(new Setting(0.11, 0.059, 0.99, RangeShape.TRIANGULAR));
        assertThat(robot.lookup("#services-messenger-rollout-start-range").query().isVisible()).isFalse();
    }

    @Test
    void everyPartHasANameForThoseWhoDoNotSeeIt() {
        open("metadataEffectiveness");
        for (var part : new String[]{"", "-switch", "-slider", "-low", "-high", "-shape", "-shipped"}) {
            assertThat(robot.lookup("#metadataEffectiveness-range" + part).query().getAccessibleText()).as(part)
                    .contains("Metadata detection");
        }
    }

    @Test
    void anOpenEditorIsSeenInEveryTheme() throws IOException {
        open("metadataEffectiveness");
        edit(METADATA_EFFECTIVENESS, new Setting(0.4, 0.1, 0.8, RangeShape.UNIFORM));
        for (var theme : Theme.values()) {
            choose("theme-" + theme.id());
            var picture = picture("range-" + theme.id());
            var band = inScene(band("metadataEffectiveness"));
            int inside = picture.getRGB((int) (band.getMinX() + 0.9 * band.getWidth()), (int) band.getCenterY());
            int outside = picture.getRGB((int) band.getMaxX() + 12, (int) band.getCenterY());
            int filled = picture.getRGB((int) (inScene(slider("metadataEffectiveness").lookup(".fill")).getCenterX()),
                    (int) band.getCenterY());
            assertThat(inside).as(theme.id()).isNotEqualTo(outside).isNotEqualTo(filled);
        }
    }

    private void show(Scenario other) {
        robot.interact(() -> window.model().document().open(other, java.util.Optional.empty()));
        assertThat(scenario()).isEqualTo(other);
        assertThat(window.model().document().undoableProperty().get()).isFalse();
    }

    private void open(String input) {
        scrollTo(robot.lookup("#" + input + "-range").query());
        robot.clickOn("#" + input + "-range");
        robot.interact(() -> window.scene().getRoot().layout());
    }

    private void edit(Parameter parameter, Setting setting) {
        robot.interact(() -> window.model().document().edit(scenario -> scenario.withSetting(parameter, setting)));
        robot.interact(() -> window.scene().getRoot().layout());
    }

    private void toggle() {
        robot.clickOn(ranged().lookup(".thumb-area"));
    }

    private ToggleSwitch ranged() {
        return robot.lookup("#metadataEffectiveness-range-switch").queryAs(ToggleSwitch.class);
    }

    private SettingRow row(String input) {
        return (SettingRow) slider(input).getParent().getParent();
    }

    private Slider slider(String input) {
        return robot.lookup("#" + input + "-slider").queryAs(Slider.class);
    }

    private RangeSlider range(String input) {
        return robot.lookup("#" + input + "-range-slider").queryAs(RangeSlider.class);
    }

    private Node band(String input) {
        return slider(input).lookup(".range");
    }

    private Node thumb(String input, RangeEnd end) {
        return range(input).lookup("." + end.id() + "-thumb");
    }

    private void clickTrack(String input, double share) {
        var track = range(input).lookup(".track");
        var bounds = track.localToScreen(track.getLayoutBounds());
        robot.clickOn(bounds.getMinX() + share * bounds.getWidth(), bounds.getCenterY());
    }

    private static Bounds inScene(Node node) {
        return node.localToScene(node.getLayoutBounds());
    }

    private static Point2D centre(Node node) {
        var bounds = node.localToScreen(node.getLayoutBounds());
        return new Point2D(bounds.getCenterX(), bounds.getCenterY());
    }

    private static KeyEvent key(javafx.event.EventType<KeyEvent> type) {
        return new KeyEvent(type, "", "", KeyCode.RIGHT, false, false, false, false);
    }
}
