package sightline.live;

import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.function.Consumer;

import javafx.application.Platform;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.util.Subscription;

import sightline.evidence.Library;
import sightline.evidence.ShippedEvidence;

/** The shipped evidence as the window has it: not there at first, so that the window opens without waiting for it. */
public final class EvidenceLoader {

    private final ShippedEvidence shipped;
    private final ObservableValue<Boolean> held;
    private final Consumer<Throwable> fault;
    private final ReadOnlyObjectWrapper<Optional<Library>> library = new ReadOnlyObjectWrapper<>(Optional.empty());
    private Subscription waiting = Subscription.EMPTY;
    private final ReadOnlyBooleanWrapper done = new ReadOnlyBooleanWrapper();

    /**
     * @param held whether a slider or a key is held: what is read waits until it is let go, because rows grow by their marks
     * @param fault told of evidence that can't be read, off JavaFX's thread
     */
    public EvidenceLoader(ShippedEvidence shipped, ObservableValue<Boolean> held, Consumer<Throwable> fault) {
        this.shipped = shipped;
        this.held = held;
        this.fault = fault;
    }

    /** All entries; empty until they are read. */
    public ReadOnlyObjectProperty<Optional<Library>> libraryProperty() {
        return library.getReadOnlyProperty();
    }

    /** Whether nothing more is to come. */
    public ReadOnlyBooleanProperty doneProperty() {
        return done.getReadOnlyProperty();
    }

    /**
     * Reads the evidence beside JavaFX's thread.
     *
     * @param rehearsal what else is to be done with it there, before the window gets it
     */
    public void load(Consumer<Library> rehearsal) {
        Thread.ofVirtual().name("evidence").start(() -> {
            Optional<Library> read = read(rehearsal);
            Platform.runLater(() -> {
                waiting = held.subscribe(isHeld -> take(isHeld, read));
                if (done.get()) {
                    waiting.unsubscribe();
                }
            });
        });
    }

    private void take(boolean isHeld, Optional<Library> read) {
        if (!isHeld && !done.get()) {
            library.set(read);
            done.set(true);
            waiting.unsubscribe();
        }
    }

    private Optional<Library> read(Consumer<Library> rehearsal) {
        try {
            var library = shipped.library();
            rehearsal.accept(library);
            return Optional.of(library);
        } catch (UncheckedIOException unreadable) {
            fault.accept(unreadable.getCause());
            return Optional.empty();
        }
    }
}
