package sightline;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.logging.Logger;

import sightline.cli.CommandLineProgram;
import sightline.cli.StandardOutput;
import sightline.evidence.ShippedEvidence;
import sightline.instance.OpenRequest;
import sightline.instance.SingleInstance;
import sightline.scenario.ShippedScenarios;
import sightline.text.Numbers;
import sightline.text.Texts;

/** Takes the arguments: the command line, or the window. Not an {@code Application}: JavaFX may be on the class path. */
public final class Main {

    /** Pulses a second at the most: four times the usual, so that a moved slider waits a quarter as long for its result. */
    public static final int PULSE_HZ = 240;

    private static final int FAULT = 1;
    /** Kept here because the log manager forgets loggers that nobody holds. */
    private static final Logger JAVAFX_LOG = Logger.getLogger("javafx");

    private Main() {}

    public static void main(String[] arguments) {
        // Charts draw with Java 2D into memory; nothing of it may look for a display of its own.
        System.setProperty("java.awt.headless", "true");
        System.exit(CommandLineProgram.isCommandLine(arguments) ? commandLine(arguments)
                : openWindow(Arrays.stream(arguments).map(Path::of).findFirst(), Optional.empty()));
    }

    private static int commandLine(String... arguments) {
        return new CommandLineProgram(StandardOutput.open(), System.err, Main::openWindow, new ShippedScenarios(),
                new ShippedEvidence(), Numbers.ofUser()).run(arguments);
    }

    /** Opens the window, with a scenario if one is named, until it is closed; or has the window that is open do so. */
    private static int openWindow(Optional<Path> file, Optional<String> shipped) {
        boolean display = Display.isPresent();
        var opening = Opening.of(new OpenRequest(file, shipped), display, System::getProperty);
        if (!display) {
            if (opening.folder().isEmpty()) {
                System.err.println(Texts.of(Main.class).get("noDisplay"));
                return FAULT;
            }
            System.setProperty("glass.platform", "Headless");
            System.setProperty("prism.order", "sw");
        }
        if (opening.firstLook().isPresent()) {
            System.out.println(Texts.of(Main.class).get("firstLook.begin"));
            return launch(new Program(opening, Optional.empty()));
        }
        try (var start = SingleInstance.ofUser(opening.request())) {
            return start.isHandedOver() ? 0 : launch(new Program(opening, Optional.of(start)));
        }
    }

    private static int launch(Program program) {
        if (System.getProperty("javafx.animation.pulse") == null) {
            System.setProperty("javafx.animation.pulse", Integer.toString(PULSE_HZ));
        }
        // "java -jar" can only find JavaFX on the class path, which works and which JavaFX warns of.
        JAVAFX_LOG.setFilter(said -> !said.getMessage().startsWith("Unsupported JavaFX configuration"));
        // JavaFX says its pulse rate there as it starts, and how it failed; the first is no news, the second is said below.
        StandardError.quieten();
        StartupWarmup.start();
        try {
            App.launch(program);
            return 0;
        } catch (RuntimeException fault) {
            StandardError.restore();
            System.err.println(Texts.of(Main.class).get("noWindow", String.valueOf(root(fault).getMessage())));
            return FAULT;
        }
    }

    private static Throwable root(Throwable fault) {
        var cause = fault.getCause();
        return cause == null ? fault : root(cause);
    }
}
