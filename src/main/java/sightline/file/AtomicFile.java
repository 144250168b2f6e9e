package sightline.file;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

import sightline.text.Texts;

/** Reads and writes a file as a whole. */
public final class AtomicFile {

    private AtomicFile() {}

    /**
     * The bytes of a regular file of at most {@code most} bytes. A directory, a pipe or a device is refused unread, and
     * no more than {@code most} bytes are ever held.
     *
     * @throws FileException if it cannot be read, is no regular file or is longer, or if another file may be meant
     */
    public static byte[] read(Path file, int most) throws FileException {
        UndecodedName.refuse(file);
        if (Files.isDirectory(file)) {
            throw problem(file, "directory");
        }
        if (!Files.exists(file)) {
            throw problem(file, "missing");
        }
        if (!Files.isRegularFile(file)) {
            throw problem(file, "notRegular");
        }
        try (var in = Files.newInputStream(file)) {
            var bytes = in.readNBytes(most);
            if (in.read() >= 0) {
                throw problem(file, "tooLong", Long.toString(most));
            }
            return bytes;
        } catch (FileException exception) {
            throw exception;
        } catch (IOException exception) {
            throw problem(file, "unreadable", reason(exception));
        }
    }

    /** What a file is to hold, written piece by piece. */
    @FunctionalInterface
    public interface Content {

        /** Writes all of it to {@code out}, which is buffered and stays open. */
        void writeTo(OutputStream out) throws IOException;
    }

    /** As {@link #write(Path, Content)}, with {@code bytes}. */
    public static void write(Path file, byte[] bytes) throws FileException {
        write(file, out -> out.write(bytes));
    }

    /**
     * Writes {@code content} beside {@code file} and moves it into place, so that the old file stands until the new one is
     * complete and on the disk. A pipe or a device is refused; {@link Destination} writes to those too.
     *
     * @throws FileException if it cannot be written; the old file is untouched and nothing is left behind
     */
    public static void write(Path file, Content content) throws FileException {
        var destination = Destination.of(file);
        if (destination.isStream()) {
            throw problem(file, "notRegular");
        }
        destination.write(content);
    }

    /**
     * Whether {@code file} has further names (hard links): they keep the old content when it is written under this one, because
     * nothing is ever written into a file that is there.
     */
    public static boolean hasOtherNames(Path file) {
        try {
            return Destination.of(file).hasOtherNames();
        } catch (FileException unwritable) {
            return false; // which is said when it is written
        }
    }

    static FileException problem(Path file, String key, Object... arguments) {
        return new FileException(file.toString(), "", Texts.of(AtomicFile.class).get(key, arguments));
    }

    static String reason(IOException exception) {
        var texts = Texts.of(AtomicFile.class);
        return switch (exception) {
            case AccessDeniedException denied -> texts.get("reason.denied");
            case NoSuchFileException missing -> texts.get("reason.missing");
            case FileSystemLoopException loop -> texts.get("reason.loop");
            case FileSystemException system when system.getReason() != null -> system.getReason();
            default -> String.valueOf(exception.getMessage());
        };
    }
}
