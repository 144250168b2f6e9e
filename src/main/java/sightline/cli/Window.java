package sightline.cli;

import java.nio.file.Path;
import java.util.Optional;

/** The program's window, as the command line knows it. */
@FunctionalInterface
public interface Window {

    /**
     * Shows the window until it is closed.
     *
     * @param file the scenario file to show
     * @param shipped the name of the shipped scenario to show, where there is no file; without both the one that opens
     * @return the exit code
     */
    int open(Optional<Path> file, Optional<String> shipped);
}
