package sightline.instance;

import java.io.IOException;
import java.net.UnixDomainSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.nio.file.attribute.UserPrincipal;
import java.util.Optional;

import net.harawata.appdirs.AppDirsFactory;
import org.jspecify.annotations.Nullable;

/**
 * Where the starts of one user on one display meet: a socket that the first listens at, and a lock that tells which is the
 * first. They lie in a folder that nobody else can look into, so whoever gets through to the socket is that user.
 */
final class InstanceChannel {

    /** Systems take at most 103 to 107 bytes for a socket's path. */
    static final int MOST_PATH_BYTES = 100;

    private static final String NAME = "sightline";
    /** A folder, with every permission for its owner and none for others. */
    private static final int PRIVATE_FOLDER = 0040700;

    private final Path socket;
    private final Path lock;

    private InstanceChannel(Path folder, String display) {
        // Windows of two displays are two programs to the person in front of one. Hashed: a display's name may hold anything.
        var name = NAME.concat("-").concat(Integer.toHexString(display.hashCode())); // + is slow to link in a new process
        socket = folder.resolve(name.concat(".socket"));
        lock = folder.resolve(name.concat(".lock"));
    }

    UnixDomainSocketAddress address() {
        return UnixDomainSocketAddress.of(socket);
    }

    Path socket() {
        return socket;
    }

    Path lock() {
        return lock;
    }

    /** That of the user; empty if there is no folder for it, and so every start is on its own. */
    static Optional<InstanceChannel> ofUser() {
        var display = said(System.getenv("DISPLAY"));
        var place = in(said(System.getenv("XDG_RUNTIME_DIR")), display);
        if (place.isEmpty()) {
            var windows = said(System.getenv("LOCALAPPDATA")); // asking AppDirs starts a shell there
            place = in(windows.isEmpty() ? AppDirsFactory.getInstance().getUserCacheDir(NAME, null, null)
                    : windows + "\\" + NAME, display);
        }
        return place.isPresent() ? place
                : in(System.getProperty("java.io.tmpdir") + "/" + NAME + "-" + System.getProperty("user.name"),
                        display);
    }

    /** That in {@code folder}, which is made if need be; empty if it can't be, if others could look into it, or its path is too long. */
    static Optional<InstanceChannel> in(String folder, String display) {
        try {
            var path = Path.of(folder);
            if (path.isAbsolute()) {
                var place = new InstanceChannel(path, display);
                if (fits(place.socket) && isPrivate(path)) {
                    return Optional.of(place);
                }
            }
        } catch (IOException | InvalidPathException unusable) {
            // As good as none.
        }
        return Optional.empty();
    }

    private static boolean fits(Path socket) {
        return socket.toString().getBytes(StandardCharsets.UTF_8).length <= MOST_PATH_BYTES;
    }

    private static boolean isPrivate(Path folder) throws IOException {
        // Elsewhere than on Windows, where what is in a user's profile is that user's.
        boolean unix = folder.getFileSystem().supportedFileAttributeViews().contains("unix");
        if (!Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
            make(folder, unix);
        }
        if (!unix) {
            return Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS);
        }
        // As a number: a set of permissions is made with reflection, which is slow in a new process.
        var found = Files.readAttributes(folder, "unix:mode,owner", LinkOption.NOFOLLOW_LINKS);
        return found.get("mode") instanceof Integer mode && mode == PRIVATE_FOLDER
                && found.get("owner") instanceof UserPrincipal owner
                && owner.getName().equals(System.getProperty("user.name"));
    }

    private static void make(Path folder, boolean unix) throws IOException {
        var parent = folder.getParent();
        if (parent != null) {
            Files.createDirectories(parent);
        }
        if (unix) {
            Files.createDirectory(folder,
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        } else {
            Files.createDirectory(folder);
        }
    }

    private static String said(@Nullable String variable) {
        return variable == null ? "" : variable;
    }
}
