package sightline.view.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static sightline.model.Parameter.METADATA_EFFECTIVENESS;
import static sightline.model.Parameter.TRIAGE_CAPACITY;

import java.util.Locale;

import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;

import sightline.model.ParameterInput;
import sightline.model.RangeShape;
import sightline.model.ScenarioInput;
import sightline.model.ServiceField;
import sightline.model.ServiceInput;
import sightline.model.Setting;
import sightline.scenario.ShippedScenarios;
import sightline.text.Numbers;
import sightline.workspace.Document;

/** A range's track and a row's number, alone: what keys do while the hand has a thumb, and beyond the slider's ends. */
class DragAndKeysTest {

    private final ShippedScenarios shipped = new ShippedScenarios();
    private final Document document = new Document(shipped.opening());
    private final FxRobot robot = new FxRobot();
    private RangeTrack track;

    @BeforeEach
    void show() throws Exception {
        FxToolkit.registerPrimaryStage();
        FxToolkit.setupStage(stage -> {
            track = new RangeTrack(new RangeViewModel(document, shipped.opening(),
                    new NumberText(new ParameterInput(METADATA_EFFECTIVENESS), new Numbers(Locale.UK))));
            stage.setScene(new Scene(track, 300, 60));
            stage.show();
        });
    }

    @Test
    void escapeTakesADraggedEndBackAndTheRestOfTheDragMovesNothing() {
        robot.interact(() -> {
            mouse(MouseEvent.MOUSE_PRESSED, 150);
            mouse(MouseEvent.MOUSE_DRAGGED, 200);
            assertThat(document.scenario()).isNotEqualTo(shipped.opening());
            key(KeyCode.ESCAPE);
            assertThat(document.scenario()).isEqualTo(shipped.opening());
            mouse(MouseEvent.MOUSE_DRAGGED, 250);
            mouse(MouseEvent.MOUSE_RELEASED, 250);
        });
        assertThat(document.scenario()).isEqualTo(shipped.opening());
        assertThat(document.undoableProperty().get()).isFalse();
    }

    @Test
    void aPageKeyDoesNothingToAnEndThatTheHandHas() {
        robot.interact(() -> {
            mouse(MouseEvent.MOUSE_PRESSED, 150);
            mouse(MouseEvent.MOUSE_DRAGGED, 200);
            var dragged = document.scenario();
            key(KeyCode.PAGE_UP);
            assertThat(document.scenario()).isEqualTo(dragged);
            mouse(MouseEvent.MOUSE_RELEASED, 200);
        });
    }

    @Test
    void aStepBeyondTheSlidersEndGoesNoFurtherAndNotBack() {
        var row = row(new ParameterInput(TRIAGE_CAPACITY));
        for (double value : new double[]{12, 0.05}) {
            document.edit(scenario -> scenario.withSetting(TRIAGE_CAPACITY, Setting.certain(value)));
            row.show(document.scenario());
            row.step(value > 1 ? 10 : -10);
            assertThat(document.scenario().value(TRIAGE_CAPACITY)).isEqualTo(value);
        }
        row.step(1);
        assertThat(document.scenario().value(TRIAGE_CAPACITY)).as("towards the slider").isEqualTo(0.2);
    }

    @Test
    void aNumberThatIsTypedAsItStandsIsPinnedAndAMoveOfLessThanAStepIsNone() {
        var row = row(new ParameterInput(METADATA_EFFECTIVENESS));
        row.slide(0.0804);
        assertThat(document.undoableProperty().get()).isFalse();
        row.type("8%");
        assertThat(document.undoableProperty().get()).as("the text that stands").isFalse();
        row.type("8");
        assertThat(document.scenario().setting(METADATA_EFFECTIVENESS))
                .isEqualTo(shipped.opening().setting(METADATA_EFFECTIVENESS).pin());
    }

    @Test
    void aShareThatTheOthersLeaveNoRoomForStaysPinnedAndSaysWhy() {
        var services = document.scenario().services();
        var share = new Setting(0.05, 0.3, 0.4, RangeShape.UNIFORM, true);
        document.edit(scenario -> scenario.withService(0, services.get(0).withShare(share))
                .withService(1, services.get(1).withShare(Setting.certain(0.85))));
        var before = document.scenario();
        var row = row(new ServiceInput("messenger", ServiceField.SHARE));
        row.unpin();
        assertThat(document.scenario()).isEqualTo(before);
        assertThat(row.problemProperty().get()).contains("stays pinned").contains("30%");
        document.edit(scenario -> scenario.withService(1, services.get(1).withShare(Setting.certain(0.5))));
        row.show(document.scenario());
        assertThat(row.unpinProperty().get()).contains("its value goes to 30%");
        row.unpin();
        assertThat(document.scenario().services().getFirst().share())
                .isEqualTo(new Setting(0.3, 0.3, 0.4, RangeShape.UNIFORM));
    }

    private SettingRowViewModel row(ScenarioInput input) {
        return new SettingRowViewModel(input, document, shipped.opening(), new Numbers(Locale.UK));
    }

    private void mouse(EventType<MouseEvent> type, double x) {
        var at = track.localToScene(x, 30);
        var on = track.localToScreen(x, 30);
        Event.fireEvent(track.slider(), new MouseEvent(type, at.getX(), at.getY(), on.getX(), on.getY(),
                MouseButton.PRIMARY, 1, false, false, false, false, true, false, false, false, false, false, null));
    }

    private void key(KeyCode code) {
        Event.fireEvent(track.slider(), new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false));
    }
}
