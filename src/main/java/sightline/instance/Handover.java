package sightline.instance;

import java.io.IOException;
import java.nio.channels.SocketChannel;
import java.nio.file.Path;
import java.util.Optional;

/** A later start that waits for the window to take what it brings. */
public final class Handover {

    private final OpenRequest request;
    private final SocketChannel channel;

    Handover(OpenRequest request, SocketChannel channel) {
        this.request = request;
        this.channel = channel;
    }

    /** The file to open, absolute; empty if the window is only to come to the front. */
    public Optional<Path> file() {
        return request.file();
    }

    /** The name of the shipped scenario to open. */
    public Optional<String> shipped() {
        return request.shipped();
    }

    /** Lets the visitor go. Whether it was still there; if not, it has opened a window itself, and nothing is to be done. */
    public boolean take() {
        try (channel) {
            Protocol.send(channel, OpenRequest.TAKEN, System.nanoTime());
            return true;
        } catch (IOException gone) {
            return false;
        }
    }
}
