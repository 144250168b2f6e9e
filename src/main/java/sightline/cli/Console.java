package sightline.cli;

import java.io.PrintStream;
import java.util.regex.Pattern;

/**
 * Where the command line writes to.
 *
 * @param out results
 * @param err errors and warnings, a line each
 */
record Console(PrintStream out, PrintStream err) {

    private static final Pattern STEERING = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}]");

    /** Writes one line to {@link #err}, whatever names of files and arguments hold. */
    void error(String line) {
        err.println(STEERING.matcher(line.strip()).replaceAll("\ufffd"));
        err.flush();
    }
}
