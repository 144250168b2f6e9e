package sightline.instance;

import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.channels.SocketChannel;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/**
 * A start of the program that is to show a window. The first one does, and listens for visits until it is closed. A later one
 * hands its file over to the first and is done. One that the first does not answer in time is on its own: it shows a window
 * and nobody visits it.
 */
public final class SingleInstance implements AutoCloseable {

    /** How long the first may take to answer: it may just be starting, from a slow disk. */
    private static final long PATIENCE = TimeUnit.SECONDS.toNanos(5);
    /** Between two looks whether one that is just starting, or ending, has come further. */
    private static final int PAUSE_MILLIS = 20;

    private final Optional<Listener> listener;
    private final boolean handedOver;

    private SingleInstance(Optional<Listener> listener, boolean handedOver) {
        this.listener = listener;
        this.handedOver = handedOver;
    }

    /** Meets the other starts of this user on this display, to ask {@code request} of the first. */
    public static SingleInstance ofUser(OpenRequest request) {
        var place = InstanceChannel.ofUser();
        return place.isPresent() ? at(place.get(), request, PATIENCE) : alone();
    }

    static SingleInstance at(InstanceChannel place, OpenRequest request, long patienceNanos) {
        try {
            var lock = FileChannel.open(place.lock(), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            try {
                var start = at(place, lock, request, System.nanoTime() + patienceNanos);
                if (start.listener.isEmpty()) {
                    lock.close();
                }
                return start;
            } catch (IOException | RuntimeException unusable) {
                lock.close();
                throw unusable;
            }
        } catch (IOException | UnsupportedOperationException unusable) {
            return alone();
        }
    }

    private static SingleInstance at(InstanceChannel place, FileChannel lock, OpenRequest request, long deadline)
            throws IOException {
        do {
            if (isFirst(lock)) {
                return new SingleInstance(Optional.of(new Listener(place, lock)), false);
            }
            if (isTaken(place, request, deadline)) {
                return new SingleInstance(Optional.empty(), true);
            }
        } while (pause() && System.nanoTime() < deadline);
        return alone();
    }

    /** The system takes the lock from a process that ends, however it ends. */
    private static boolean isFirst(FileChannel lock) throws IOException {
        try {
            return lock.tryLock() != null;
        } catch (OverlappingFileLockException held) {
            return false; // by this very process, as in a test
        }
    }

    private static boolean isTaken(InstanceChannel place, OpenRequest request, long deadline) {
        try (var channel = SocketChannel.open(StandardProtocolFamily.UNIX)) {
            channel.configureBlocking(false);
            if (!channel.connect(place.address())) {
                return false; // too many wait already
            }
            Protocol.send(channel, request.line(), deadline);
            return Protocol.receive(channel, deadline).equals(OpenRequest.TAKEN);
        } catch (IOException unanswered) {
            return false;
        }
    }

    private static boolean pause() {
        try {
            Thread.sleep(PAUSE_MILLIS);
            return true;
        } catch (InterruptedException ending) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static SingleInstance alone() {
        return new SingleInstance(Optional.empty(), false);
    }

    /** Whether the first start has taken the file, so that there is nothing left to do. */
    public boolean isHandedOver() {
        return handedOver;
    }

    /** From now on gives every later start to {@code visits}, on a thread of its own; those that wait already too. */
    public void listen(Consumer<Handover> visits) {
        if (listener.isPresent()) {
            listener.get().listen(visits);
        }
    }

    @Override
    public void close() {
        if (listener.isPresent()) {
            listener.get().close();
        }
    }
}
