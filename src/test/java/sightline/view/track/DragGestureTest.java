package sightline.view.track;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.control.Slider;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;

import sightline.model.Parameter;
import sightline.scenario.ShippedScenarios;
import sightline.view.track.DragGesture;
import sightline.workspace.Document;

/** What the hand and the keyboard do to a thumb at the same time. */
class DragGestureTest {

    private final Document document = new Document(new ShippedScenarios().opening());
    private final Slider slider = new Slider();
    private int dragged;

    @BeforeAll
    static void startToolkit() throws Exception {
        FxToolkit.registerPrimaryStage();
    }

    @BeforeEach
    void hold() {
        DragGesture.hold(slider, document);
        slider.addEventHandler(MouseEvent.MOUSE_DRAGGED, event -> dragged++);
    }

    @Test
    void aKeyPressedWhileDraggingDoesNotSplitTheDrag() {
        mouse(MouseEvent.MOUSE_PRESSED);
        move(0.8);
        key(KeyEvent.KEY_PRESSED, KeyCode.RIGHT);
        key(KeyEvent.KEY_RELEASED, KeyCode.RIGHT);
        key(KeyEvent.KEY_RELEASED, KeyCode.SHIFT);
        assertThat(document.heldProperty().get()).isTrue();
        move(0.6);
        mouse(MouseEvent.MOUSE_RELEASED);
        assertThat(document.heldProperty().get()).isFalse();
        document.undo();
        assertThat(coverage()).isEqualTo(1);
    }

    @Test
    void escapeWhileDraggingPutsTheValueBackAndTheRestOfTheDragMovesNothing() {
        mouse(MouseEvent.MOUSE_PRESSED);
        move(0.8);
        assertThat(dragged).isEqualTo(1);
        key(KeyEvent.KEY_PRESSED, KeyCode.ESCAPE);
        key(KeyEvent.KEY_RELEASED, KeyCode.ESCAPE);
        assertThat(coverage()).isEqualTo(1);
        assertThat(document.heldProperty().get()).isFalse();
        mouse(MouseEvent.MOUSE_DRAGGED);
        assertThat(dragged).as("drags that reach the slider").isEqualTo(1);
        assertThat(document.heldProperty().get()).isFalse();
        mouse(MouseEvent.MOUSE_RELEASED);
        assertThat(document.undoableProperty().get()).isFalse();
        mouse(MouseEvent.MOUSE_PRESSED);
        move(0.7);
        mouse(MouseEvent.MOUSE_RELEASED);
        assertThat(coverage()).as("the next drag").isEqualTo(0.7);
        assertThat(document.undoableProperty().get()).isTrue();
    }

    @Test
    void aHeldKeyIsOneStepAndEscapePutsItBackToo() {
        key(KeyEvent.KEY_PRESSED, KeyCode.LEFT);
        edit(0.99);
        key(KeyEvent.KEY_PRESSED, KeyCode.LEFT);
        edit(0.98);
        key(KeyEvent.KEY_RELEASED, KeyCode.LEFT);
        document.undo();
        assertThat(coverage()).isEqualTo(1);
        key(KeyEvent.KEY_PRESSED, KeyCode.LEFT);
        edit(0.5);
        key(KeyEvent.KEY_PRESSED, KeyCode.ESCAPE);
        assertThat(coverage()).isEqualTo(1);
        assertThat(document.undoableProperty().get()).isFalse();
    }

    @Test
    void anotherButtonNeitherBeginsNorEndsADrag() {
        mouse(MouseEvent.MOUSE_PRESSED);
        move(0.8);
        mouse(MouseEvent.MOUSE_PRESSED, MouseButton.SECONDARY);
        mouse(MouseEvent.MOUSE_RELEASED, MouseButton.SECONDARY);
        assertThat(document.heldProperty().get()).isTrue();
        key(KeyEvent.KEY_PRESSED, KeyCode.ESCAPE);
        assertThat(coverage()).isEqualTo(1);
    }

    private double coverage() {
        return document.scenario().value(Parameter.ROLLOUT_COVERAGE);
    }

    private void move(double value) {
        mouse(MouseEvent.MOUSE_DRAGGED);
        edit(value);
    }

    private void edit(double value) {
        document.edit(scenario -> scenario.withValue(Parameter.ROLLOUT_COVERAGE, value));
    }

    private void mouse(EventType<MouseEvent> type) {
        mouse(type, MouseButton.PRIMARY);
    }

    private void mouse(EventType<MouseEvent> type, MouseButton button) {
        Event.fireEvent(slider, new MouseEvent(type, 0, 0, 0, 0, button, 1, false, false, false, false,
                true, false, false, false, false, false, null));
    }

    private void key(EventType<KeyEvent> type, KeyCode code) {
        Event.fireEvent(slider, new KeyEvent(type, "", "", code, false, false, false, false));
    }
}
