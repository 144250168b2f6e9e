package sightline.cli;

import java.io.PrintStream;
import java.util.Optional;

import sightline.text.OneLine;

/**
 * Where the command line writes to.
 *
 * @param out results
 * @param err errors and warnings, a line each
 */
record Console(PrintStream out, PrintStream err) {

    /** Whether {@link #err} is a terminal with somebody in front of it, as far as can be told. */
    boolean isTerminal() {
        // Without a terminal there is no console at all or one that is none, as the release of Java has it.
        return err == System.err
                && Optional.ofNullable(System.console()).filter(java.io.Console::isTerminal).isPresent();
    }

    /** Writes one line to {@link #out}, whatever texts of a file hold. */
    void print(String line) {
        out.print(OneLine.line(line) + "\n");
    }

    /** Writes one line to {@link #err}, whatever names of files and arguments hold. */
    void error(String line) {
        err.println(OneLine.line(line.strip()));
        err.flush();
    }
}
