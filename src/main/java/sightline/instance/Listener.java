package sightline.instance;

import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.nio.channels.FileChannel;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/**
 * The first start's side of a meeting place. The socket is there only once it listens: the lock alone makes it the first, and
 * costs a start less. Visitors who come before look again until it is there.
 */
final class Listener implements AutoCloseable {

    /** A visitor says at once what it wants. Visitors come one after the other: this is what a silent one costs the next. */
    private static final long PATIENCE = TimeUnit.SECONDS.toNanos(1);

    private final InstanceChannel place;
    private final FileChannel lock;
    private Optional<ServerSocketChannel> door = Optional.empty();

    /** @param lock locked, so that no other is the first; let go when this is closed */
    Listener(InstanceChannel place, FileChannel lock) {
        this.place = place;
        this.lock = lock;
    }

    /** Gives every visitor to {@code visits}, on a thread of its own, until it is closed. */
    void listen(Consumer<Handover> visits) {
        Thread.ofPlatform().daemon().name("visits").start(() -> receive(visits));
    }

    private void receive(Consumer<Handover> visits) {
        try {
            var opened = open();
            while (opened.isOpen()) {
                receive(opened.accept(), visits);
            }
        } catch (IOException | UnsupportedOperationException over) {
            // It has been closed; or there are no sockets to be had, and later starts open windows of their own.
        }
    }

    private synchronized ServerSocketChannel open() throws IOException {
        if (!lock.isOpen()) {
            throw new IOException("closed");
        }
        Files.deleteIfExists(place.socket()); // of one that ended without closing it: it would still hold the lock
        var opened = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
        door = Optional.of(opened);
        opened.bind(place.address());
        return opened;
    }

    private static void receive(SocketChannel visitor, Consumer<Handover> visits) {
        try {
            visitor.configureBlocking(false);
            var request = OpenRequest.of(Protocol.receive(visitor, System.nanoTime() + PATIENCE));
            if (request.isPresent()) {
                visits.accept(new Handover(request.get(), visitor));
            } else {
                visitor.close();
            }
        } catch (IOException nothingSaid) {
            closeQuietly(visitor);
        }
    }

    private static void closeQuietly(SocketChannel visitor) {
        try {
            visitor.close();
        } catch (IOException unknown) {
            // It is of no more use either way.
        }
    }

    /** The next start is the first. */
    @Override
    public synchronized void close() {
        try (lock) {
            if (door.isPresent()) {
                door.get().close();
                Files.deleteIfExists(place.socket());
            }
        } catch (IOException left) {
            // The next one deletes it.
        }
    }
}
