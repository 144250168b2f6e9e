package sightline.instance;

import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;

/**
 * What a later start asks of the first: to come to the front, with a file or without. On its way it is one line: the
 * protocol's name and version, a verb, and the file as an address, which is ASCII whatever the file is called.
 *
 * @param file absolute
 */
record Request(Optional<Path> file) {

    private static final String PROTOCOL = "sightline 1 ";
    private static final String SHOW = PROTOCOL + "show";
    private static final String OPEN = PROTOCOL + "open ";
    private static final String FILE = "file:/";
    /** What is answered as the window takes a request; to anything else there is no answer. */
    static final String TAKEN = PROTOCOL + "taken";

    String line() {
        return file.isPresent() ? OPEN.concat(file.get().toUri().toASCIIString()) : SHOW;
    }

    /** What {@code line} asks; empty if it is not such a line. */
    static Optional<Request> of(String line) {
        if (line.equals(SHOW)) {
            return Optional.of(new Request(Optional.empty()));
        }
        if (!line.startsWith(OPEN + FILE)) {
            return Optional.empty();
        }
        try {
            return Optional.of(new Request(Optional.of(Path.of(URI.create(line.substring(OPEN.length()))))));
        } catch (IllegalArgumentException noFile) {
            return Optional.empty();
        }
    }
}
