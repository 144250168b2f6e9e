package sightline;

import java.nio.file.Path;
import java.util.logging.Level;
import java.util.logging.Logger;

import javafx.application.Application;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.stage.Screen;
import javafx.stage.Stage;

import org.jspecify.annotations.Nullable;

import sightline.evidence.ShippedEvidence;
import sightline.export.Reference;
import sightline.scenario.ShippedScenarios;
import sightline.text.Numbers;
import sightline.text.Version;
import sightline.view.MainWindow;
import sightline.view.Surroundings;
import sightline.view.WindowQuestions;
import sightline.view.faults.FaultWindow;
import sightline.view.faults.Faults;
import sightline.view.faults.LogFile;
import sightline.view.help.ThirdParty;
import sightline.view.preferences.PreferencesFile;

/** The program with a window. */
public final class App extends Application {

    /** The named argument with the folder of the first look; without it the window stays open. */
    static final String FIRST_LOOK = "first-look";
    /** Of all loggers: what libraries say goes to the file too. */
    private static final Logger LOG = Logger.getLogger("");

    @Override
    public void init() {
        StandardError.restore();
    }

    @Override
    public void start(Stage stage) {
        try {
            open(stage);
        } catch (RuntimeException | Error fault) { // JavaFX gives it to whoever launched, so no handler sees it
            LOG.log(Level.SEVERE, "the window cannot be opened", fault);
            throw fault;
        }
    }

    private void open(Stage stage) {
        var firstLook = getParameters().getNamed().get(FIRST_LOOK);
        var around = surroundings(stage, firstLook); // first, so that what fails after it is logged
        var shipped = new ShippedScenarios();
        var evidence = new ShippedEvidence();
        var window = new MainWindow(stage, shipped, evidence, around);
        window.show();
        getParameters().getUnnamed().stream().findFirst().map(Path::of).ifPresent(window::open);
        if (firstLook != null) {
            new FirstLook(Path.of(firstLook), window, new Reference(shipped, evidence)).takeAndExit();
        }
    }

    /** The system's places and looks; a first look keeps what it writes in its own folder. */
    private static Surroundings surroundings(Stage stage, @Nullable String firstLook) {
        var preferences = firstLook == null ? PreferencesFile.ofUser()
                : new PreferencesFile(Path.of(firstLook, "settings"));
        var folder = LogFile.open(firstLook == null ? LogFile.folderOfUser() : Path.of(firstLook, "log"), LOG);
        var faults = new Faults(LOG, new FaultWindow(stage));
        Thread.setDefaultUncaughtExceptionHandler(faults);
        LOG.info(() -> "started: " + String.join(", ", Version.lines()) + ", " + Version.system());
        var dark = Platform.getPreferences().colorSchemeProperty().map(ColorScheme.DARK::equals);
        var screens = Screen.getScreens().stream().filter(screen -> firstLook == null).map(Screen::getVisualBounds)
                .toList();
        return new Surroundings(WindowQuestions::new, preferences, Numbers.ofUser(), screens, dark, faults, folder,
                ThirdParty::list, firstLook == null);
    }
}
