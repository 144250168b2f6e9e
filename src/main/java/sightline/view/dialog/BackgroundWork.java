package sightline.view.dialog;

import java.io.IOException;
import java.util.concurrent.Callable;
import java.util.function.Consumer;

import javafx.application.Platform;
import javafx.concurrent.Task;

/** Single pieces of work for which JavaFX's thread must not wait. */
public final class BackgroundWork {

    private final Dialogs dialogs;
    private final Messages messages;

    public BackgroundWork(Dialogs dialogs, Messages messages) {
        this.dialogs = dialogs;
        this.messages = messages;
    }

    /**
     * Does {@code work} on a thread called {@code name}; a fault ends up where faults that nobody expected do.
     *
     * @param done gets the result, on JavaFX's thread
     */
    public <T> void run(String name, Callable<T> work, Consumer<T> done) {
        var task = new Task<T>() {
            @Override
            protected T call() throws Exception {
                return work.call();
            }
        };
        task.setOnSucceeded(event -> done.accept(task.getValue()));
        task.setOnFailed(event -> {
            throw new IllegalStateException("failed: " + name, task.getException());
        });
        Thread.ofVirtual().name(name).start(task);
    }

    /** Opens {@code address} with the system's browser, or says {@code otherwise}. */
    public void browse(String address, String otherwise) {
        Thread.ofVirtual().name("browse").start(() -> {
            try {
                dialogs.browse(address);
            } catch (IOException none) {
                Platform.runLater(() -> messages.say(otherwise));
            }
        });
    }
}
