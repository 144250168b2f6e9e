package sightline.file;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.FileSystemLoopException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Objects;
import java.util.Optional;

/**
 * What a path that is written to stands for. Links are followed to their end, even where nothing is there yet. A regular file
 * is replaced as a whole; a pipe, a device and an open descriptor such as {@code /dev/fd/3} are written through.
 */
public final class Destination {

    private static final int MOST_LINKS = 40;

    private final Path named;
    private final Path target;
    private final Optional<Descriptor> descriptor;

    private Destination(Path named, Path target, Optional<Descriptor> descriptor) {
        this.named = named;
        this.target = target;
        this.descriptor = descriptor;
    }

    /**
     * What {@code named} stands for.
     *
     * @throws FileException if it is a folder, lies in none, or may not be overwritten, or if another file may be meant
     */
    public static Destination of(Path named) throws FileException {
        UndecodedName.refuse(named);
        if (Files.isDirectory(named)) {
            throw AtomicFile.problem(named, "directory");
        }
        try {
            var end = followed(named);
            var descriptor = Descriptor.of(end);
            if (descriptor.isPresent()) {
                requireUnobstructed(named, descriptor.get());
                return new Destination(named, end, descriptor);
            }
            var folder = end.getParent();
            if (folder == null || !Files.isDirectory(folder)) {
                throw AtomicFile.problem(named, "noFolder");
            }
            if (Files.exists(end) && !Files.isWritable(end)) {
                throw AtomicFile.problem(named, "readOnly");
            }
            return new Destination(named, real(end), descriptor);
        } catch (IOException exception) {
            throw problem(named, exception);
        }
    }

    private static void requireUnobstructed(Path named, Descriptor descriptor) throws IOException {
        var obstacle = descriptor.obstacle();
        if (obstacle.isPresent()) {
            throw AtomicFile.problem(named, obstacle.get());
        }
    }

    private static FileException problem(Path named, IOException exception) {
        return exception instanceof FileException said ? said
                : AtomicFile.problem(named, "unwritable", AtomicFile.reason(exception));
    }

    /** {@code end} under the one name that its folder really has; as it is if the folder is not there. */
    private static Path real(Path end) throws IOException {
        var folder = end.getParent();
        return folder == null || !Files.isDirectory(folder) ? end
                : folder.toRealPath().resolve(Objects.requireNonNull(end.getFileName()));
    }

    private static Path followed(Path named) throws IOException {
        var path = named.toAbsolutePath();
        for (int links = 0; Files.isSymbolicLink(path) && Descriptor.of(path).isEmpty(); links++) {
            if (links == MOST_LINKS) {
                throw new FileSystemLoopException(named.toString());
            }
            path = path.resolveSibling(Files.readSymbolicLink(path));
        }
        return path;
    }

    /** Whether what is written goes to somebody else as it comes, so that there is no old file to keep. */
    public boolean isStream() {
        return descriptor.isPresent() || (Files.exists(target) && !Files.isRegularFile(target));
    }

    /**
     * Whether {@code named} is this process's standard output.
     *
     * @throws FileException if its links lead nowhere
     */
    public static boolean isStandardOutput(Path named) throws FileException {
        try {
            return Descriptor.of(followed(named)).filter(Descriptor::isStandardOutput).isPresent();
        } catch (IOException exception) {
            throw problem(named, exception);
        }
    }

    /**
     * Whether both name one file, though it may not be there yet.
     *
     * @throws FileException if {@code one} cannot be followed, or {@code other} cannot
     */
    public static boolean isSame(Path one, Path other) throws FileException {
        var first = end(one);
        var second = end(other);
        try {
            return first.equals(second)
                    || (Files.exists(first) && Files.exists(second) && Files.isSameFile(first, second));
        } catch (IOException exception) {
            throw problem(one, exception);
        }
    }

    private static Path end(Path named) throws FileException {
        try {
            return real(followed(named));
        } catch (IOException exception) {
            throw problem(named, exception);
        }
    }

    /** Whether the file has further names (hard links), under which the old content stays when this one is written. */
    public boolean hasOtherNames() {
        return !isStream() && Rights.of(target).filter(rights -> rights.names() > 1).isPresent();
    }

    /**
     * Writes {@code content}: whole or not at all to a file, as it comes to a stream.
     *
     * @throws FileException if it cannot be written; an old file is untouched and nothing is left behind
     * @throws ReaderGone if it is a stream that nobody reads any more, which is no failure
     */
    public void write(AtomicFile.Content content) throws FileException {
        if (isStream()) {
            stream(content);
        } else {
            replace(content, new Disk());
        }
    }

    void replace(AtomicFile.Content content, Disk disk) throws FileException {
        try (var part = Part.beside(target, disk)) {
            var out = new BufferedOutputStream(part.out());
            content.writeTo(out);
            out.flush();
            part.moveTo(target);
        } catch (FileException exception) {
            throw exception;
        } catch (IOException exception) {
            throw AtomicFile.problem(named, "unwritable",
                    Parts.OF_PROCESS.areEnding() ? Parts.reason() : AtomicFile.reason(exception));
        }
    }

    private void stream(AtomicFile.Content content) throws FileException {
        try (var out = new BufferedOutputStream(new PipeOutput(open(), target))) {
            content.writeTo(out);
        } catch (IOException exception) {
            throw AtomicFile.problem(named, "stream.unwritable", AtomicFile.reason(exception));
        }
    }

    private OutputStream open() throws IOException {
        return descriptor.isPresent() ? descriptor.get().open()
                : Files.newOutputStream(target, StandardOpenOption.WRITE);
    }
}
