package sightline.view.faults;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.logging.ErrorManager;
import java.util.logging.FileHandler;
import java.util.logging.Formatter;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

import net.harawata.appdirs.AppDirsFactory;
import org.jspecify.annotations.Nullable;

/** The files in which the program writes down how it starts and what fails. Each process has its own, of bounded size. */
public final class LogFile {

    static final int MOST_BYTES = 256 * 1024;
    static final int FILES = 3;
    /** The process among those that run at once, and the age of the file, 0 being the newest. */
    private static final String NAMES = "sightline-%u.%g.log";

    private LogFile() {}

    /** The folder that the system has for such files. The library that knows the others does not know Linux's. */
    public static Path folderOfUser() {
        var system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        return system.contains("windows") || system.contains("mac")
                ? Path.of(AppDirsFactory.getInstance().getUserLogDir("sightline", null, null))
                : linux(System.getenv("XDG_STATE_HOME"), Path.of(System.getProperty("user.home")));
    }

    /** As freedesktop.org has it: a path that is not absolute counts for nothing. */
    static Path linux(@Nullable String state, Path home) {
        var usable = state != null && state.startsWith("/");
        return (usable ? Path.of(state) : home.resolve(".local/state")).resolve("sightline");
    }

    /**
     * Has {@code log} write to files in {@code folder} and nowhere else.
     *
     * @return the folder; empty if nothing can be written there, then nothing is written
     */
    public static Optional<Path> open(Path folder, Logger log) {
        Arrays.stream(log.getHandlers()).forEach(log::removeHandler);
        log.setUseParentHandlers(false);
        try {
            Files.createDirectories(folder);
            var pattern = folder.toString().replace("%", "%%") + "/" + NAMES;
            log.addHandler(dressed(new FileHandler(pattern, MOST_BYTES, FILES, true)));
            return Optional.of(folder);
        } catch (IOException unwritable) {
            return Optional.empty();
        }
    }

    private static FileHandler dressed(FileHandler handler) throws IOException {
        handler.setEncoding(StandardCharsets.UTF_8.name());
        handler.setFormatter(new Lines());
        handler.setErrorManager(new Silent());
        return handler;
    }

    /** A disk that is full is said where it matters to the person, not by the log. */
    private static final class Silent extends ErrorManager {

        @Override
        public synchronized void error(@Nullable String message, @Nullable Exception cause, int code) {}
    }

    /** Time, level and message, and the error under it. */
    private static final class Lines extends Formatter {

        @Override
        public String format(LogRecord entry) {
            var thrown = entry.getThrown();
            return entry.getInstant().truncatedTo(ChronoUnit.MILLIS) + " " + entry.getLevel().getName() + " "
                    + FaultText.withoutHome(formatMessage(entry)) + "\n" + (thrown == null ? "" : FaultText.of(thrown));
        }
    }
}
