package sightline.workspace;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.UnaryOperator;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import sightline.model.Scenario;

/**
 * The scenario being worked on. Every edit is one step back for undo; edits while something is held (a slider's thumb, a
 * key) are one step together.
 */
public final class Document {

    private final ReadOnlyObjectWrapper<Scenario> scenario;
    private final ReadOnlyObjectWrapper<Optional<Path>> file = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyBooleanWrapper unsaved = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper undoable = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper redoable = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper held = new ReadOnlyBooleanWrapper();
    private final ReadOnlyIntegerWrapper openings = new ReadOnlyIntegerWrapper();
    private History<Scenario> history;
    private Scenario saved;

    public Document(Scenario opened) {
        scenario = new ReadOnlyObjectWrapper<>(opened);
        history = new History<>(opened);
        saved = opened;
    }

    public ReadOnlyObjectProperty<Scenario> scenarioProperty() {
        return scenario.getReadOnlyProperty();
    }

    public Scenario scenario() {
        return scenario.get();
    }

    /** Where it is saved; empty for a new or a shipped one. */
    public ReadOnlyObjectProperty<Optional<Path>> fileProperty() {
        return file.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty unsavedProperty() {
        return unsaved.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty undoableProperty() {
        return undoable.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty redoableProperty() {
        return redoable.getReadOnlyProperty();
    }

    /** Whether a slider or a key is held, so that more of the same change is to come. */
    public ReadOnlyBooleanProperty heldProperty() {
        return held.getReadOnlyProperty();
    }

    /** How often another scenario has taken the place of the one before, which no edit does. */
    public ReadOnlyIntegerProperty openingsProperty() {
        return openings.getReadOnlyProperty();
    }

    /** Another scenario takes this one's place; the past of the old one is gone. */
    public void open(Scenario opened, Optional<Path> from) {
        held.set(false);
        history = new History<>(opened);
        saved = opened;
        file.set(from);
        show(opened);
        openings.set(openings.get() + 1);
    }

    /** Changes the scenario; no change is no step. */
    public void edit(UnaryOperator<Scenario> change) {
        var next = change.apply(scenario());
        if (next.equals(scenario())) {
            return;
        }
        if (!held.get()) {
            history.push(next);
        }
        show(next);
    }

    /** From now on edits belong together, until {@link #release()}. */
    public void hold() {
        held.set(true);
    }

    /** Ends what {@link #hold()} began: its edits are one step. */
    public void release() {
        if (held.get()) {
            if (!scenario().equals(history.current())) {
                history.push(scenario());
            }
            held.set(false);
            show(scenario());
        }
    }

    /** Ends what {@link #hold()} began as if it had not begun: the scenario is what it was before. */
    public void cancel() {
        if (held.get()) {
            show(history.current()); // first, or whoever follows the hold would still see what was moved
            held.set(false);
            show(history.current());
        }
    }

    public void undo() {
        release();
        show(history.back());
    }

    public void redo() {
        release();
        show(history.forward());
    }

    /** The scenario as it is now lies in {@code at}. */
    public void saved(Path at) {
        saved = scenario();
        file.set(Optional.of(at));
        show(scenario());
    }

    private void show(Scenario shown) {
        scenario.set(shown);
        unsaved.set(!shown.equals(saved));
        undoable.set(history.hasEarlier() || held.get());
        redoable.set(history.hasLater());
    }
}
