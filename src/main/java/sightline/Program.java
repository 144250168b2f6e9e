package sightline;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;

import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Stage;

import sightline.evidence.ShippedEvidence;
import sightline.instance.Handover;
import sightline.instance.SingleInstance;
import sightline.present.Reference;
import sightline.scenario.ShippedScenarios;
import sightline.text.Numbers;
import sightline.text.Version;
import sightline.view.dialog.SystemDialogs;
import sightline.view.faults.FaultWindow;
import sightline.view.faults.Faults;
import sightline.view.faults.LogFile;
import sightline.view.help.ThirdParty;
import sightline.view.preferences.PreferencesFile;
import sightline.view.toolkit.FirstPaint;
import sightline.view.window.Environment;
import sightline.view.window.MainWindow;

/** The program with a window. */
final class Program {

    /** Of all loggers: what libraries say goes to the file too. */
    private static final Logger LOG = Logger.getLogger("");

    private final Opening opening;
    private final Optional<SingleInstance> first;

    /** @param first what this start is among others; empty if it is not to meet them */
    Program(Opening opening, Optional<SingleInstance> first) {
        this.opening = opening;
        this.first = first;
    }

    /** Opens the window on {@code stage}. */
    void start(Stage stage) {
        try {
            open(stage);
        } catch (RuntimeException | Error fault) { // JavaFX gives it to whoever launched, so no handler sees it
            LOG.log(Level.SEVERE, "the window cannot be opened", fault);
            throw fault;
        }
    }

    private void open(Stage stage) {
        var around = environment(stage, opening.folder()); // first, so that what fails after it is logged
        var shipped = new ShippedScenarios();
        var evidence = new ShippedEvidence();
        var window = new MainWindow(stage, shipped, evidence, around);
        if (opening.tellsPainted()) { // before the window's own deeds after its first painting
            FirstPaint.await(window::hasBands, () -> System.out.println("painted"));
        }
        window.show();
        opening.request().file().ifPresent(window.model()::open);
        opening.request().shipped().ifPresent(window.model()::openShipped);
        first.ifPresent(it -> it.listen(visit -> Platform.runLater(() -> receive(visit, window))));
        opening.firstLook().ifPresent(
                folder -> new FirstLook(folder, window, new Reference(shipped, evidence)).takeAndExit());
        opening.session().ifPresent(folder -> new FirstSession(folder, window).playAndExit());
    }

    /** Those that are kept in {@code folder} when nobody is there. */
    static PreferencesFile preferences(Path folder) {
        return new PreferencesFile(folder.resolve("settings"));
    }

    /** The system's places and looks; with a {@code folder} nobody is there, and what is written is kept in it. */
    private static Environment environment(Stage stage, Optional<Path> folder) {
        var preferences = folder.map(Program::preferences).orElseGet(PreferencesFile::ofUser);
        var log = LogFile.open(folder.map(it -> it.resolve("log")).orElseGet(LogFile::folderOfUser), LOG);
        Supplier<List<Rectangle2D>> screens = folder.isEmpty() ? Program::screens : List::of;
        var faults = new Faults(LOG, new FaultWindow(stage, screens));
        Thread.setDefaultUncaughtExceptionHandler(faults);
        LOG.info(() -> "started: " + String.join(", ", Version.lines()) + ", " + Version.system());
        var dark = Platform.getPreferences().colorSchemeProperty().map(ColorScheme.DARK::equals);
        return new Environment(SystemDialogs::new, preferences, Numbers.ofUser(), screens, dark, faults, log,
                ThirdParty::list, folder.isEmpty());
    }

    private static List<Rectangle2D> screens() {
        return Screen.getScreens().stream().map(Screen::getVisualBounds).toList();
    }

    /** A visitor who comes as the window closes waits on, and finds that it is the first now. */
    private static void receive(Handover visit, MainWindow window) {
        if (window.isShowing() && visit.take()) {
            window.comeForward(visit.file(), visit.shipped());
        }
    }
}
