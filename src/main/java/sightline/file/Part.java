package sightline.file;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * A file that is being written beside the one that it will replace. It is locked as long as it lives: so other processes can tell
 * it from one that a killed process has left.
 */
final class Part implements AutoCloseable {

    private static final Set<StandardOpenOption> NEW = Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);

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
        Parts.sweep(folder);
        var rights = Rights.of(target);
        while (true) {
            var made = make(Parts.begin(folder), rights, disk);
            if (made.isPresent()) {
                return made.get();
            }
        }
    }

    /** Empty if another process has taken it for a left one, before it was locked. */
    private static Optional<Part> make(Path path, Optional<Rights> rights, Disk disk) throws IOException {
        var part = new Part(path, open(path, rights.isPresent()), disk);
        try {
            if (part.lock() && Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
                if (rights.isPresent()) {
                    rights.get().giveTo(path);
                }
                return Optional.of(part);
            }
        } catch (IOException exception) {
            part.close();
            throw exception;
        }
        part.close();
        return Optional.empty();
    }

    private static FileChannel open(Path path, boolean ownersOnly) throws IOException {
        try {
            return ownersOnly ? FileChannel.open(path, NEW, Rights.ownersOnly()) : FileChannel.open(path, NEW);
        } catch (IOException exception) {
            Parts.end(path);
            throw exception;
        }
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
            Parts.end(path);
            channel.close();
        }
    }
}
