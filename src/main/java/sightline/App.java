package sightline;

import java.nio.file.Path;

import javafx.application.Application;
import javafx.application.Platform;
import javafx.stage.Stage;

import sightline.evidence.ShippedEvidence;
import sightline.export.Reference;
import sightline.instance.Visit;
import sightline.scenario.ShippedScenarios;
import sightline.text.Numbers;
import sightline.view.MainWindow;
import sightline.view.WindowQuestions;
import sightline.view.preferences.PreferencesFile;

/** The program with a window. */
public final class App extends Application {

    /** The named argument with the folder of the first look; without it the window stays open. */
    static final String FIRST_LOOK = "first-look";

    @Override
    public void init() {
        StandardError.restore();
    }

    @Override
    public void start(Stage stage) {
        var shipped = new ShippedScenarios();
        var evidence = new ShippedEvidence();
        var firstLook = getParameters().getNamed().get(FIRST_LOOK);
        var preferences = firstLook == null ? PreferencesFile.ofUser()
                : new PreferencesFile(Path.of(firstLook, "settings"));
        var window = new MainWindow(stage, shipped, evidence, WindowQuestions::new, preferences, Numbers.ofUser());
        window.show();
        getParameters().getUnnamed().stream().findFirst().map(Path::of).ifPresent(window::open);
        Main.START.get().ifPresent(first -> first.listen(visit -> Platform.runLater(() -> receive(visit, window))));
        if (firstLook != null) {
            new FirstLook(Path.of(firstLook), window, new Reference(shipped, evidence)).takeAndExit();
        }
    }

    /** A visitor who comes as the window closes waits on, and finds that it is the first now. */
    private static void receive(Visit visit, MainWindow window) {
        if (window.isShowing() && visit.take()) {
            window.comeForward(visit.file());
        }
    }
}
