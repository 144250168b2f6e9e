package sightline.workspace;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import sightline.file.FileException;
import sightline.file.Fingerprint;

/**
 * A file as the window read or wrote it last.
 *
 * @param content what it held then
 */
public record KnownFile(Path file, Fingerprint content) {

    /** What has become of it since. */
    public enum Since {
        SAME, CHANGED, GONE
    }

    /**
     * What has become of the file.
     *
     * @param mine what is about to be written: a file that holds just that already counts as the same
     * @throws FileException if it cannot be read
     */
    public Since since(Fingerprint mine) throws FileException {
        var now = Fingerprint.of(file);
        if (now.isEmpty()) {
            return Since.GONE;
        }
        return now.get().equals(content) || now.get().equals(mine) ? Since.SAME : Since.CHANGED;
    }

    /** Whether {@code other} is the same file, by whatever name. */
    public boolean isAt(Path other) {
        try {
            return file.toAbsolutePath().equals(other.toAbsolutePath()) || Files.isSameFile(file, other);
        } catch (IOException missing) {
            return false;
        }
    }
}
