package sightline;

import java.nio.file.Path;
import java.util.Optional;

import javafx.application.Application;
import javafx.stage.Stage;

import sightline.evidence.ShippedEvidence;
import sightline.export.Reference;
import sightline.scenario.ShippedScenarios;
import sightline.text.Numbers;
import sightline.view.MainWindow;
import sightline.view.WindowQuestions;
import sightline.view.preferences.PreferencesFile;

/** The program with a window. */
public final class App extends Application {

    /** The named argument with the folder of the first look; without it the window stays open. */
    static final String FIRST_LOOK = "first-look";
    /** The named argument with the folder of a session that the program plays to itself. */
    static final String SESSION = "session";
    /** The named argument with which the program says when the first charts are painted. */
    static final String TELL_PAINTED = "tell-painted";

    @Override
    public void init() {
        StandardError.restore();
    }

    @Override
    public void start(Stage stage) {
        var shipped = new ShippedScenarios();
        var evidence = new ShippedEvidence();
        var named = getParameters().getNamed();
        var folder = Optional.ofNullable(named.getOrDefault(FIRST_LOOK, named.get(SESSION))).map(Path::of);
        var preferences = folder.map(it -> new PreferencesFile(it.resolve("settings")))
                .orElseGet(PreferencesFile::ofUser);
        var window = new MainWindow(stage, shipped, evidence, WindowQuestions::new, preferences, Numbers.ofUser());
        window.show();
        var unnamed = getParameters().getUnnamed();
        unnamed.stream().findFirst().map(Path::of).ifPresent(window::open);
        if (named.containsKey(FIRST_LOOK)) {
            new FirstLook(folder.orElseThrow(), window, new Reference(shipped, evidence)).takeAndExit();
        } else if (named.containsKey(SESSION)) {
            new FirstSession(folder.orElseThrow(), window,
                    words -> Main.commandLine(words.toArray(String[]::new))).playAndExit();
        } else if (named.containsKey(TELL_PAINTED)) {
            FirstPaint.await(window, () -> System.out.println("painted"));
        }
    }
}
