package sightline.file;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.util.Objects;
import java.util.Optional;

/**
 * A file that is being written beside the one that it will replace. It is locked as long as it lives: so other processes can tell
 * it from one that a killed process has left.
 */
final class Part implements AutoCloseable {

    private final Path path;
    private final FileChannel channel;
    private final Disk disk;

    private Part(Path path, FileChannel channel, Disk disk) {
        this.path = path;
        this.channel = channel;
        this.disk = disk;
    }

    /** An empty one for {@code target}, with its rights if it is there. What killed processes have left there goes first. */
    static Part beside(Path target, Disk disk) throws IOException {
        var folder = Objects.requireNonNull(target.getParent());
        Parts.OF_PROCESS.sweep(folder);
        var rights = Rights.of(target);
        while (true) {
            var made = make(Parts.OF_PROCESS.pathIn(folder), rights, disk);
            if (made.isPresent()) {
                return made.get();
            }
        }
    }

    /** Empty if another process has taken it for a left one, before it was locked. */
    private static Optional<Part> make(Path path, Optional<Rights> rights, Disk disk) throws IOException {
        var part = new Part(path, Parts.OF_PROCESS.create(path, attributes(rights.isPresent())), disk);
        try {
            if (rights.isPresent()) {
                rights.get().giveTo(path); // opens and closes the file, which would let go of a lock, as systems have it
            }
            if (part.lock() && Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
                return Optional.of(part);
            }
        } catch (NoSuchFileException taken) {
            part.close();
            return Optional.empty();
        } catch (IOException exception) {
            part.close();
            throw exception;
        }
        part.close();
        return Optional.empty();
    }

    private static FileAttribute<?>[] attributes(boolean ownersOnly) {
        return ownersOnly ? new FileAttribute<?>[]{Rights.ownersOnly()} : new FileAttribute<?>[0];
    }

    private boolean lock() {
        try {
            return channel.tryLock() != null;
        } catch (IOException noLocks) {
            return true; // then nobody else gets one either, and leaves it alone
        }
    }

    OutputStream out() {
        return Channels.newOutputStream(channel);
    }

    /** Puts what has been written in the place of {@code target}. */
    void moveTo(Path target) throws IOException {
        disk.sync(channel);
        disk.move(path, target);
        disk.syncFolder(Objects.requireNonNull(target.getParent()));
    }

    /** Takes away what has not been moved. */
    @Override
    public void close() throws IOException {
        try {
            Files.deleteIfExists(path); // still locked
        } finally {
            Parts.OF_PROCESS.end(path);
            channel.close();
        }
    }
}
