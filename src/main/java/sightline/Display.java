package sightline;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/** Whether there is a screen to open a window on. */
final class Display {

    /** A display of this machine: a colon, its number, perhaps the screen's. */
    private static final Pattern LOCAL = Pattern.compile(":(\\d+)(\\.\\d+)?");
    private static final String SOCKETS = "/tmp/.X11-unix/X";

    private Display() {}

    /** Windows and macOS always have one; elsewhere JavaFX needs an X display. */
    static boolean isPresent() {
        var system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        return system.contains("windows") || system.contains("mac") || isPresent(System.getenv("DISPLAY"), SOCKETS);
    }

    /** Whether {@code display} names a display that answers, as far as can be told without connecting to it. */
    static boolean isPresent(@Nullable String display, String sockets) {
        if (display == null || display.isBlank()) {
            return false;
        }
        var local = LOCAL.matcher(display);
        return !local.matches() || Files.exists(Path.of(sockets + local.group(1)));
    }
}
