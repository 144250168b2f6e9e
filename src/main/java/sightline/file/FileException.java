package sightline.file;

import java.io.IOException;
import java.io.Serial;
import java.util.Objects;

import sightline.text.OneLine;

/** Something about a file that a person can mend. The message is one line: {@code FILE: PLACE: what is wrong}. */
public final class FileException extends IOException {

    @Serial
    private static final long serialVersionUID = 1;

    private final String file;
    private final String place;
    private final String problem;

    /**
     * @param file the file as the user named it
     * @param place where in it, for instance {@code $.levers.rolloutCoverage (line 10, column 24)}; empty if all of it
     * @param problem one sentence: what is wrong and what would be right
     */
    public FileException(String file, String place, String problem) {
        super(OneLine.line(OneLine.of(file) + (place.isEmpty() ? ": " : ": " + place + ": ") + problem));
        this.file = file;
        this.place = place;
        this.problem = problem;
    }

    @Override
    public String getMessage() {
        return Objects.requireNonNull(super.getMessage());
    }

    public String file() {
        return file;
    }

    public String place() {
        return place;
    }

    public String problem() {
        return problem;
    }
}
