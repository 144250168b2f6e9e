package sightline.file;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.regex.Pattern;

import sightline.text.Texts;

/** The {@link Part}s of this process, which go with it when it is told to end, and those that killed processes have left. */
final class Parts {

    private static final String START = ".sightline-";
    private static final String END = ".part";
    private static final Pattern NAME = Pattern.compile("\\.sightline-[0-9a-f]{16}\\.part");
    /** Version 0.1.0 did not lock its own: one that has not been written to for so long is left. */
    private static final Pattern UNLOCKED = Pattern
            .compile("\\.sightline-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}\\.part");
    private static final Duration OLD = Duration.ofHours(1);

    private static final Set<Path> LIVE = new HashSet<>();
    private static final AtomicBoolean HOOKED = new AtomicBoolean();
    private static final AtomicBoolean ENDING = new AtomicBoolean();

    private Parts() {}

    /** The path of a new one in {@code folder}, which lives from now on. */
    static synchronized Path begin(Path folder) throws IOException {
        if (!HOOKED.get() && !ENDING.get()) {
            hook();
        }
        if (ENDING.get()) {
            throw new IOException(ending());
        }
        var name = START + HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextLong()) + END;
        var path = folder.resolve(name);
        LIVE.add(path);
        return path;
    }

    static synchronized void end(Path part) {
        LIVE.remove(part);
    }

    /** Whether the process has been told to end, and takes its own away. */
    static synchronized boolean areEnding() {
        return ENDING.get();
    }

    static String ending() {
        return Texts.of(Parts.class).get("reason.ending");
    }

    private static void hook() {
        try {
            Runtime.getRuntime().addShutdownHook(new Thread(Parts::endAll, "parts"));
            HOOKED.set(true);
        } catch (IllegalStateException endingAlready) {
            ENDING.set(true);
        }
    }

    private static synchronized void endAll() {
        ENDING.set(true);
        for (var part : LIVE) {
            try {
                Files.deleteIfExists(part);
            } catch (IOException staying) {
                // The next to write there takes it away.
            }
        }
    }

    /** Takes away what killed processes have left in {@code folder}. */
    static synchronized void sweep(Path folder) {
        try (var found = Files.newDirectoryStream(folder, START + "*" + END)) {
            for (var part : found) {
                sweepOne(part);
            }
        } catch (IOException | DirectoryIteratorException unreadable) {
            // What is there does no harm, and whoever wants to write is told what hinders that.
        }
    }

    private static void sweepOne(Path part) throws IOException {
        // To look at one's own would let go of its lock, as systems have it.
        if (LIVE.contains(part) || !isPart(part)) {
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
