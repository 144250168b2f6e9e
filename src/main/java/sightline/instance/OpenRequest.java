package sightline.instance;

import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What a later start asks of the first: to come to the front, with a scenario or without. On its way it is one line: the
 * protocol's name and version, a verb, and the file as an address, which is ASCII whatever the file is called.
 *
 * @param file absolute
 * @param shipped the name of a shipped scenario, where there is no file
 */
public record OpenRequest(Optional<Path> file, Optional<String> shipped) {

    private static final String PROTOCOL = "sightline 1 ";
    private static final String SHOW = PROTOCOL + "show";
    private static final String OPEN = PROTOCOL + "open ";
    private static final String SHIPPED = PROTOCOL + "shipped ";
    private static final Pattern NAME = Pattern.compile("[a-z0-9-]{1,100}");
    private static final String FILE = "file:/";
    /** What is answered as the window takes a request; to anything else there is no answer. */
    static final String TAKEN = PROTOCOL + "taken";

    OpenRequest(Optional<Path> file) {
        this(file, Optional.empty());
    }

    String line() {
        if (shipped.isPresent()) {
            return SHIPPED.concat(shipped.get());
        }
        return file.isPresent() ? OPEN.concat(file.get().toUri().toASCIIString()) : SHOW;
    }

    /** What {@code line} asks; empty if it is not such a line. */
    static Optional<OpenRequest> of(String line) {
        if (line.equals(SHOW)) {
            return Optional.of(new OpenRequest(Optional.empty()));
        }
        if (line.startsWith(SHIPPED)) {
            return Optional.of(line.substring(SHIPPED.length())).filter(name -> NAME.matcher(name).matches())
                    .map(name -> new OpenRequest(Optional.empty(), Optional.of(name)));
        }
        if (!line.startsWith(OPEN + FILE)) {
            return Optional.empty();
        }
        try {
            return Optional.of(new OpenRequest(Optional.of(Path.of(URI.create(line.substring(OPEN.length()))))));
        } catch (IllegalArgumentException noFile) {
            return Optional.empty();
        }
    }
}
