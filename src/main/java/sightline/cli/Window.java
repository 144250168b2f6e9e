package sightline.cli;

import java.nio.file.Path;

import org.jspecify.annotations.Nullable;

/** The program's window, as the command line knows it. */
@FunctionalInterface
public interface Window {

    /**
     * Shows the window until it is closed.
     *
     * @param file the scenario file to show; absent = the scenario that opens
     * @return the exit code
     */
    int open(@Nullable Path file);
}
