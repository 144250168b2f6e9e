package sightline.file;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.time.Duration;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Pattern;

import sightline.text.Texts;

/**
 * The {@link Part}s of this process, which go with it when it is told to end, and those that killed processes have left. Its lock
 * is held only to look at the former: the hook at the end needs it too, and must not wait for a long folder to be listed.
 */
final class Parts {

    static final Parts OF_PROCESS = new Parts();

    private static final String START = ".sightline-";
    private static final String END = ".part";
    private static final Pattern NAME = Pattern.compile("\\.sightline-[0-9a-f]{16}\\.part");
    /** Version 0.1.0 did not lock its own: one that has not been written to for so long is left. */
    private static final Pattern UNLOCKED = Pattern
            .compile("\\.sightline-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}\\.part");
    private static final Duration OLD = Duration.ofHours(1);
    private static final Set<StandardOpenOption> NEW = Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);

    private final Set<Path> swept = ConcurrentHashMap.newKeySet();
    private final Set<Path> live = new HashSet<>();
    private boolean hooked;
    private boolean ending;

    /** A name that nobody else has. */
    Path pathIn(Path folder) {
        return folder.resolve(START + HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextLong()) + END);
    }

    /** Makes {@code part}, which lives from now on, unless the process is ending: then nobody would take it away. */
    synchronized FileChannel create(Path part, FileAttribute<?>... attributes) throws IOException {
        if (!hooked && !ending) {
            hook();
        }
        if (ending) {
            throw new IOException(reason());
        }
        live.add(part);
        try {
            return FileChannel.open(part, NEW, attributes);
        } catch (IOException exception) {
            live.remove(part);
            throw exception;
        }
    }

    synchronized void end(Path part) {
        live.remove(part);
    }

    /** Whether the process has been told to end, and takes its own away. */
    synchronized boolean areEnding() {
        return ending;
    }

    static String reason() {
        return Texts.of(Parts.class).get("reason.ending");
    }

    private void hook() {
        try {
            Runtime.getRuntime().addShutdownHook(new Thread(this::endAll, "parts"));
            hooked = true;
        } catch (IllegalStateException endingAlready) {
            ending = true;
        }
    }

    synchronized void endAll() {
        ending = true;
        for (var part : live) {
            try {
                Files.deleteIfExists(part);
            } catch (IOException staying) {
                // The next to write there takes it away.
            }
        }
    }

    /**
     * Takes away what killed processes have left in {@code folder}, the first time that this process writes there: to find that
     * in a folder of a hundred thousand files takes a tenth of a second, and somebody may be waiting at a window.
     */
    void sweep(Path folder) {
        if (!swept.add(folder)) {
            return;
        }
        try (var found = Files.newDirectoryStream(folder, START + "*" + END)) {
            for (var part : found) {
                sweepOne(part);
            }
        } catch (IOException | DirectoryIteratorException unreadable) {
            // What is there does no harm, and whoever wants to write is told what hinders that.
        }
    }

    private void sweepOne(Path part) throws IOException {
        // To look at one's own would let go of its lock, as systems have it.
        if (isLive(part) || !isPart(part)) {
            return;
        }
        try (var channel = FileChannel.open(part, StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS)) {
            if (channel.tryLock() != null) {
                Files.deleteIfExists(part);
            }
        } catch (IOException | OverlappingFileLockException notOurs) {
            // Another user's, or gone meanwhile.
        }
    }

    private synchronized boolean isLive(Path part) {
        return live.contains(part);
    }

    private static boolean isPart(Path file) throws IOException {
        var name = String.valueOf(file.getFileName());
        boolean named = NAME.matcher(name).matches() || (UNLOCKED.matcher(name).matches() && isOld(file));
        return named && Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS);
    }

    private static boolean isOld(Path part) throws IOException {
        long age = System.currentTimeMillis() - Files.getLastModifiedTime(part, LinkOption.NOFOLLOW_LINKS).toMillis();
        return age > OLD.toMillis();
    }
}
