package sightline.view.dialog;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Optional;
import java.util.Queue;
import java.util.function.Supplier;

import javafx.application.Platform;

import sightline.view.dialog.Dialogs;

/**
 * Questions during which nothing comes from outside: while somebody decides where to save a scenario, another must not take
 * its place.
 */
public final class OneDialogAtATime implements Dialogs {

    private final Dialogs questions;
    private final Queue<Runnable> waiting = new ArrayDeque<>();
    private int open;

    public OneDialogAtATime(Dialogs questions) {
        this.questions = questions;
    }

    /** Does {@code deed} now, or when the question that is open has been answered and what was decided is done. */
    public void whenAnswered(Runnable deed) {
        waiting.add(deed);
        doNext();
    }

    private void doNext() {
        // The deed may ask itself: then the one after it waits for that.
        while (open == 0 && !waiting.isEmpty()) {
            waiting.remove().run();
        }
    }

    private <T> T ask(Supplier<T> question) {
        open++;
        try {
            return question.get();
        } finally {
            open--;
            Platform.runLater(this::doNext);
        }
    }

    @Override
    public Optional<Path> fileToOpen() {
        return ask(questions::fileToOpen);
    }

    @Override
    public Optional<Path> fileToSave(Path suggested) {
        return ask(() -> questions.fileToSave(suggested));
    }

    @Override
    public Optional<Path> fileToWrite(String suggested) {
        return ask(() -> questions.fileToWrite(suggested));
    }

    @Override
    public boolean mayReplace(Path file) {
        return ask(() -> questions.mayReplace(file));
    }

    @Override
    public boolean mayLeaveOtherNames(Path file) {
        return ask(() -> questions.mayLeaveOtherNames(file));
    }

    @Override
    public void browse(String address) throws IOException {
        questions.browse(address);
    }

    @Override
    public Unsaved unsaved(String name) {
        return ask(() -> questions.unsaved(name));
    }

    @Override
    public Changed changed(Path file) {
        return ask(() -> questions.changed(file));
    }
}
