package sightline.file;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** What a disk is told as a file is replaced. Its order is what holds when the power fails. */
class Disk {

    /** Returns when all of {@code file} is on the disk. */
    void sync(FileChannel file) throws IOException {
        file.force(true);
    }

    /** Puts {@code from} in the place of {@code to}. */
    void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException exception) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** Returns when the names in {@code folder} are on the disk, where a system can be asked for that. */
    void syncFolder(Path folder) {
        try (var names = FileChannel.open(folder, StandardOpenOption.READ)) {
            names.force(true);
        } catch (IOException notToBeAsked) {
            // The file is in its place and whole; only when that outlives a power cut is up to the system.
        }
    }
}
