package sightline.file;

import java.io.Serial;

/**
 * Whoever reads an output has gone away, as {@code head} does, and so has seen enough: what was being written need not go on. It is
 * no failure, and no {@link java.io.IOException}, because a {@link java.io.PrintStream} keeps those to itself.
 */
public final class ReaderGone extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1;

    ReaderGone(Throwable cause) {
        super(cause);
    }
}
