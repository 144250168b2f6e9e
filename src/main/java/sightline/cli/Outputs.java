package sightline.cli;

import java.io.IOException;
import java.nio.file.Path;

import sightline.file.Destination;
import sightline.file.FileException;
import sightline.file.WholeFile;
import sightline.text.OneLine;
import sightline.text.Texts;

/** Files that commands write to. */
final class Outputs {

    /** What names the standard output instead of a file. */
    static final Path STANDARD = Path.of("-");

    private Outputs() {}

    /**
     * Writes {@code content} to {@code output}: the standard output by any of its names, a file as a whole, a pipe or a device as
     * it comes.
     *
     * @throws FileException if a file cannot be written
     */
    static void write(Console console, Path output, WholeFile.Content content) throws IOException {
        if (isStandard(output)) {
            content.writeTo(console.out());
            return;
        }
        var destination = Destination.of(output);
        if (destination.hasOtherNames()) {
            console.error(Texts.of(Outputs.class).get("warning.otherNames", OneLine.of(output.toString())));
        }
        destination.write(content);
    }

    private static boolean isStandard(Path output) throws IOException {
        return output.equals(STANDARD) || Destination.isStandardOutput(output);
    }

    /** @throws FileException if {@code output} is {@code input} itself */
    static void requireOther(Path output, Path input) throws IOException {
        if (isSame(output, input)) {
            throw refused(output, "error.inputIsOutput");
        }
    }

    /** Whether both name one file. */
    static boolean isSame(Path one, Path other) throws IOException {
        return (isStandard(one) && isStandard(other)) || Destination.isSame(one, other);
    }

    /** That {@code output} is not written to, because of the text {@code key}. */
    static FileException refused(Path output, String key) {
        return new FileException(output.toString(), "", Texts.of(Outputs.class).get(key));
    }
}
