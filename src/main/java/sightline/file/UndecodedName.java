package sightline.file;

import java.nio.file.Path;

/**
 * Names with bytes that are no letters in the system's character set. Java puts U+FFFD in the place of such bytes before the
 * program sees the name, so a path made of it leads to another file, or to none.
 */
public final class UndecodedName {

    private static final char LOST = '\ufffd';

    private UndecodedName() {}

    /** Whether {@code file} may be another than the one that was named: by its own name, or by that of the folder it is in. */
    public static boolean isOf(Path file) {
        return file.toAbsolutePath().toString().indexOf(LOST) >= 0;
    }

    static void refuse(Path file) throws FileException {
        if (isOf(file)) {
            throw AtomicFile.problem(file, "undecoded", charset());
        }
    }

    /** The character set that names of files are in. */
    public static String charset() {
        return System.getProperty("sun.jnu.encoding", "?");
    }
}
