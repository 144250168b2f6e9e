package sightline;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.logging.Logger;

import javafx.application.Application;

import org.jspecify.annotations.Nullable;

import sightline.cli.CommandLineProgram;
import sightline.evidence.ShippedEvidence;
import sightline.instance.Start;
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

    /** What this start is among others; empty if it is not to meet them. Here because JavaFX makes the {@link App} itself. */
    static final AtomicReference<Optional<Start>> START = new AtomicReference<>(Optional.empty());

    private Main() {}

    public static void main(String[] arguments) {
        // Charts draw with Java 2D into memory; nothing of it may look for a display of its own.
        System.setProperty("java.awt.headless", "true");
        System.exit(CommandLineProgram.isCommandLine(arguments) ? commandLine(arguments)
                : openWindow(arguments.length == 0 ? null : Path.of(arguments[0])));
    }

    private static int commandLine(String... arguments) {
        return new CommandLineProgram(System.out, System.err, Main::openWindow, new ShippedScenarios(),
                new ShippedEvidence(),
                Numbers.ofUser()).run(arguments);
    }

    /** Opens the window, with {@code file} if there is one, until it is closed; or has the window that is open do so. */
    private static int openWindow(@Nullable Path file) {
        var parameters = new ArrayList<String>();
        if (file != null) {
            parameters.add(file.toString());
        }
        var firstLook = System.getProperty("sightline.firstLook");
        var session = System.getProperty("sightline.session");
        if (!Display.isPresent()) {
            if (firstLook == null && session == null) {
                System.err.println(Texts.of(Main.class).get("noDisplay"));
                return FAULT;
            }
            System.setProperty("glass.platform", "Headless");
            System.setProperty("prism.order", "sw");
            if (session == null) {
                parameters.add(named(App.FIRST_LOOK, firstLook));
                System.out.println(Texts.of(Main.class).get("firstLook.begin"));
                return launch(parameters);
            }
        }
        if (session != null) {
            parameters.add(named(App.SESSION, session));
        }
        if (Boolean.getBoolean("sightline.tellPainted")) {
            parameters.add(named(App.TELL_PAINTED, "true"));
        }
        try (var start = Start.ofUser(Optional.ofNullable(file))) {
            START.set(Optional.of(start));
            if (start.isHandedOver()) {
                return 0;
            }
            return launch(parameters);
        }
    }

    private static String named(String name, String value) {
        return "--" + name + "=" + value;
    }

    private static int launch(List<String> parameters) {
        if (System.getProperty("javafx.animation.pulse") == null) {
            System.setProperty("javafx.animation.pulse", Integer.toString(PULSE_HZ));
        }
        // "java -jar" can only find JavaFX on the class path, which works and which JavaFX warns of.
        JAVAFX_LOG.setFilter(said -> !said.getMessage().startsWith("Unsupported JavaFX configuration"));
        // JavaFX says its pulse rate there as it starts, and how it failed; the first is no news, the second is said below.
        StandardError.quieten();
        Ahead.start();
        try {
            Application.launch(App.class, parameters.toArray(String[]::new));
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
