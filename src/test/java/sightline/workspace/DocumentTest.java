package sightline.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import sightline.model.Parameter;
import sightline.model.Scenario;
import sightline.scenario.ShippedScenarios;
import sightline.workspace.Document;

class DocumentTest {

    private final Scenario opened = new ShippedScenarios().opening();
    private final Document document = new Document(opened);

    @Test
    void editsWhileHeldAreOneStepAndSeenAtOnce() {
        document.hold();
        for (double value = 0.9; value > 0.5; value -= 0.1) {
            set(value);
            assertThat(document.scenario().value(Parameter.ROLLOUT_COVERAGE)).isEqualTo(value);
        }
        document.release();
        document.undo();
        assertThat(document.scenario()).isEqualTo(opened);
        assertThat(document.undoableProperty().get()).isFalse();
    }

    @Test
    void aDragThatComesBackIsNoStep() {
        document.hold();
        set(0.5);
        set(1);
        document.release();
        assertThat(document.undoableProperty().get()).isFalse();
        assertThat(document.unsavedProperty().get()).isFalse();
    }

    @Test
    void undoWhileHeldEndsTheHold() {
        set(0.8);
        document.hold();
        set(0.5);
        document.undo();
        assertThat(document.heldProperty().get()).isFalse();
        assertThat(document.scenario().value(Parameter.ROLLOUT_COVERAGE)).isEqualTo(0.8);
        document.redo();
        assertThat(document.scenario().value(Parameter.ROLLOUT_COVERAGE)).isEqualTo(0.5);
    }

    @Test
    void redoWhileHeldEndsTheHoldAndKeepsWhatWasHeld() {
        set(0.8);
        document.undo();
        document.hold();
        set(0.5);
        document.redo();
        assertThat(document.heldProperty().get()).isFalse();
        assertThat(document.scenario().value(Parameter.ROLLOUT_COVERAGE)).isEqualTo(0.5);
        document.undo();
        assertThat(document.scenario()).isEqualTo(opened);
    }

    @Test
    void whatIsHeldCanBeUndone() {
        document.hold();
        set(0.5);
        assertThat(document.undoableProperty().get()).isTrue();
    }

    @Test
    void unsavedMeansOtherThanTheFile() {
        set(0.5);
        assertThat(document.unsavedProperty().get()).isTrue();
        document.saved(Path.of("here.sightline"));
        assertThat(document.unsavedProperty().get()).isFalse();
        assertThat(document.fileProperty().get()).contains(Path.of("here.sightline"));
        document.undo();
        assertThat(document.unsavedProperty().get()).isTrue();
        document.redo();
        assertThat(document.unsavedProperty().get()).isFalse();
    }

    @Test
    void openingForgetsThePast() {
        set(0.5);
        document.open(opened, Optional.empty());
        assertThat(document.undoableProperty().get()).isFalse();
        assertThat(document.unsavedProperty().get()).isFalse();
    }

    @Test
    void openingEndsAHold() {
        document.hold();
        set(0.5);
        document.open(opened, Optional.of(Path.of("there.sightline")));
        assertThat(document.heldProperty().get()).isFalse();
        assertThat(document.undoableProperty().get()).isFalse();
        set(0.8);
        set(0.7);
        document.undo();
        assertThat(document.scenario().value(Parameter.ROLLOUT_COVERAGE)).as("edits are steps again").isEqualTo(0.8);
        document.undo();
        assertThat(document.scenario()).isEqualTo(opened);
        assertThat(document.fileProperty().get()).contains(Path.of("there.sightline"));
    }

    @Test
    void aNewEditAfterUndoEndsWhatCouldBeRedone() {
        set(0.8);
        document.undo();
        assertThat(document.redoableProperty().get()).isTrue();
        set(0.6);
        assertThat(document.redoableProperty().get()).isFalse();
        document.redo();
        assertThat(document.scenario().value(Parameter.ROLLOUT_COVERAGE)).isEqualTo(0.6);
    }

    private void set(double value) {
        document.edit(scenario -> scenario.withValue(Parameter.ROLLOUT_COVERAGE, value));
    }
}
