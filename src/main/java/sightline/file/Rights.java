package sightline.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;

/**
 * Who may do what with a file, where the system has owners and groups.
 *
 * @param owner the owner's number
 * @param group the group's number
 * @param mode read, write and execute for owner, group and others
 * @param names how many names (hard links) the file has
 */
record Rights(int owner, int group, int mode, int names) {

    private static final int ALL = 07777;
    private static final int OF_GROUP = 0070;
    private static final int OF_OTHERS = 0007;
    private static final int GROUP = 3;

    /** Those of {@code file}; empty if there is none, or the system has none such. */
    static Optional<Rights> of(Path file) {
        try {
            var found = Files.readAttributes(file, "unix:uid,gid,mode,nlink", LinkOption.NOFOLLOW_LINKS);
            return found.get("uid") instanceof Integer uid && found.get("gid") instanceof Integer gid
                    && found.get("mode") instanceof Integer mode && found.get("nlink") instanceof Integer names
                            ? Optional.of(new Rights(uid, gid, mode & ALL, names))
                            : Optional.empty();
        } catch (IOException | UnsupportedOperationException | IllegalArgumentException none) {
            return Optional.empty();
        }
    }

    /** How a file is made that these are given to: nobody but its maker may look into it before. */
    static FileAttribute<?> ownersOnly() {
        return PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
    }

    /** Gives these to {@code file} as far as the user may; a group that cannot be kept gets what others have. */
    void giveTo(Path file) throws IOException {
        var made = of(file).orElseThrow(() -> new NoSuchFileException(file.toString()));
        if (made.owner != owner) {
            set(file, "unix:uid", owner);
        }
        boolean kept = made.group == group || set(file, "unix:gid", group);
        int given = kept ? mode : (mode & ~OF_GROUP & 0777) | ((mode & OF_OTHERS) << GROUP);
        Files.setAttribute(file, "unix:mode", given, LinkOption.NOFOLLOW_LINKS); // last: a new owner takes bits away
    }

    private static boolean set(Path file, String attribute, int value) {
        try {
            Files.setAttribute(file, attribute, value, LinkOption.NOFOLLOW_LINKS);
            return true;
        } catch (IOException notAllowed) {
            return false;
        }
    }
}
