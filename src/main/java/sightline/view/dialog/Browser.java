package sightline.view.dialog;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;

/**
 * The person's browser, through the command with which each system opens addresses. JavaFX's own way does not tell whether it
 * worked, and AWT's needs a display of its own.
 */
final class Browser {

    /** A command that runs longer has become the browser. */
    private static final long PATIENCE_SECONDS = 10;

    private Browser() {}

    /**
     * Opens {@code address}, which begins with {@code http}. Takes its time.
     *
     * @throws IOException if there is no browser, or it does not take the address
     */
    static void open(String address) throws IOException {
        var process = new ProcessBuilder(command(address)).redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
        try {
            if (process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS) && process.exitValue() != 0) {
                throw new IOException(command(address).getFirst() + " ended with " + process.exitValue());
            }
        } catch (InterruptedException ending) {
            Thread.currentThread().interrupt();
        }
    }

    private static List<String> command(String address) {
        var system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        if (system.contains("windows")) {
            return List.of("rundll32", "url.dll,FileProtocolHandler", address);
        }
        return List.of(system.contains("mac") ? "open" : "xdg-open", address);
    }
}
