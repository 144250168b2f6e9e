package sightline.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import sightline.file.FileException;
import sightline.text.Texts;

/** Files that commands write to. */
final class Outputs {

    /** What names the standard output instead of a file. */
    static final Path STANDARD = Path.of("-");

    private Outputs() {}

    /** @throws FileException if {@code output} is {@code input} itself */
    static void requireOther(Path output, Path input) throws IOException {
        if (isSame(output, input)) {
            throw refused(output, "error.inputIsOutput");
        }
    }

    /** Whether both name one file. */
    static boolean isSame(Path one, Path other) throws IOException {
        return one.toAbsolutePath().normalize().equals(other.toAbsolutePath().normalize())
                || (Files.exists(one) && Files.exists(other) && Files.isSameFile(one, other));
    }

    /** That {@code output} is not written to, because of the text {@code key}. */
    static FileException refused(Path output, String key) {
        return new FileException(output.toString(), "", Texts.of(Outputs.class).get(key));
    }
}
