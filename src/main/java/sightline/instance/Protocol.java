package sightline.instance;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;

/** A line sent and a line received, each within bounds of length and time. The channels do not block. */
final class Protocol {

    /** Paths have at most 4096 bytes, each at most three as an address. */
    static final int MOST_BYTES = 1 << 14;

    private Protocol() {}

    /** Sends {@code line}, ASCII without a line's end. */
    static void send(SocketChannel channel, String line, long deadline) throws IOException {
        var bytes = ByteBuffer.wrap(line.concat("\n").getBytes(StandardCharsets.US_ASCII));
        if (bytes.remaining() > MOST_BYTES) {
            throw new IOException("too long");
        }
        channel.write(bytes);
        while (bytes.hasRemaining()) {
            await(channel, SelectionKey.OP_WRITE, deadline);
            channel.write(bytes);
        }
    }

    /**
     * The next line, without its end.
     *
     * @param deadline by {@link System#nanoTime()}
     * @throws IOException if none comes until then, or the other side ends it before, or it is too long or not ASCII
     */
    static String receive(SocketChannel channel, long deadline) throws IOException {
        var bytes = ByteBuffer.allocate(MOST_BYTES);
        while (bytes.position() == 0 || bytes.get(bytes.position() - 1) != '\n') {
            if (!bytes.hasRemaining()) {
                throw new IOException("too long");
            }
            await(channel, SelectionKey.OP_READ, deadline);
            if (channel.read(bytes) < 0) {
                throw new IOException("ended");
            }
        }
        bytes.limit(bytes.position() - 1).rewind();
        return StandardCharsets.US_ASCII.newDecoder().decode(bytes).toString();
    }

    private static void await(SocketChannel channel, int operation, long deadline) throws IOException {
        try (var selector = Selector.open()) {
            channel.register(selector, operation);
            long left = TimeUnit.NANOSECONDS.toMillis(deadline - System.nanoTime());
            if (left <= 0 || selector.select(left) == 0) {
                throw new IOException("late");
            }
        }
    }
}
