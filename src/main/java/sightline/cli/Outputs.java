package sightline.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Map;

import sightline.file.AtomicFile;
import sightline.file.Destination;
import sightline.file.FileException;
import sightline.file.ReaderGone;
import sightline.text.OneLine;
import sightline.text.Texts;

/** Files that commands write to. */
final class Outputs {

    /** What names the standard output instead of a file. */
    static final Path STANDARD = Path.of("-");

    private Outputs() {}

    /**
     * Writes each content to its output. One that nobody reads any more keeps none of the others from being written.
     *
     * @throws FileException if a file cannot be written
     * @throws ReaderGone in the end, if one was not read to its end
     */
    static void write(Console console, Map<Path, AtomicFile.Content> contents) throws IOException {
        var gone = new ArrayList<ReaderGone>();
        for (var each : contents.entrySet()) {
            try {
                write(console, each.getKey(), each.getValue());
            } catch (ReaderGone exception) {
                gone.add(exception);
            }
        }
        if (!gone.isEmpty()) {
            throw gone.getFirst();
        }
    }

    /**
     * Writes {@code content} to {@code output}: the standard output by any of its names, a file as a whole, a pipe or a device as
     * it comes.
     *
     * @throws FileException if a file cannot be written
     * @throws ReaderGone if nobody reads it any more
     */
    static void write(Console console, Path output, AtomicFile.Content content) throws IOException {
        if (isStandard(output)) {
            content.writeTo(console.out());
            console.out().flush(); // so that a reader who has gone is known of here
            return;
        }
        var destination = Destination.of(output);
        if (destination.hasOtherNames()) {
            console.error(Texts.of(Outputs.class).get("warning.otherNames", OneLine.of(output.toString())));
        }
        destination.write(content);
    }

    private static boolean isStandard(Path output) throws FileException {
        return output.equals(STANDARD) || Destination.isStandardOutput(output);
    }

    /** @throws FileException if {@code output} is {@code input} itself */
    static void requireOther(Path output, Path input) throws FileException {
        if (isSame(output, input)) {
            throw refused(output, "error.inputIsOutput");
        }
    }

    /** Whether both name one file. */
    static boolean isSame(Path one, Path other) throws FileException {
        return (isStandard(one) && isStandard(other)) || Destination.isSame(one, other);
    }

    /** That {@code output} is not written to, because of the text {@code key}. */
    static FileException refused(Path output, String key) {
        return new FileException(output.toString(), "", Texts.of(Outputs.class).get(key));
    }
}
