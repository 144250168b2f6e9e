package sightline.benchmark;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import javafx.beans.property.SimpleObjectProperty;
import javafx.stage.Stage;

import sightline.evidence.ShippedEvidence;
import sightline.scenario.ShippedScenarios;
import sightline.text.Numbers;
import sightline.view.dialog.Dialogs;
import sightline.view.preferences.PreferencesFile;
import sightline.view.window.Environment;
import sightline.view.window.MainWindow;

/** The whole window at 1280 x 800, which asks nobody anything. */
final class QuietWindow {

    private static final int WIDTH = 1280;
    private static final int HEIGHT = 800;

    private QuietWindow() {}

    /** On JavaFX's thread. */
    static MainWindow open(Path settings) {
        var stage = new Stage();
        var window = new MainWindow(stage, new ShippedScenarios(), new ShippedEvidence(),
                new Environment(owner -> new NoQuestions(), new PreferencesFile(settings), new Numbers(Locale.UK),
                        List::of,
                        new SimpleObjectProperty<>(false), QuietWindow::fail, Optional.empty(), Optional::empty,
                        false));
        stage.setWidth(WIDTH);
        stage.setHeight(HEIGHT);
        window.show();
        return window;
    }

    private static void fail(Throwable fault) {
        throw new AssertionError(fault);
    }

    /** Nobody is asked anything. */
    private static final class NoQuestions implements Dialogs {

        @Override
        public Optional<Path> fileToOpen() {
            return Optional.empty();
        }

        @Override
        public Optional<Path> fileToSave(Path suggested) {
            return Optional.empty();
        }

        @Override
        public Optional<Path> fileToWrite(String suggested) {
            return Optional.empty();
        }

        @Override
        public boolean mayReplace(Path there) {
            return false;
        }

        @Override
        public boolean mayLeaveOtherNames(Path there) {
            return false;
        }

        @Override
        public void browse(String address) {}

        @Override
        public Changed changed(Path there) {
            return Changed.CANCEL;
        }

        @Override
        public Unsaved unsaved(String name) {
            return Unsaved.DISCARD;
        }
    }
}
