package sightline.file;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/**
 * An open file of a process, named by its number: {@code /dev/fd/3}, {@code /proc/self/fd/1}. What is behind it may be a regular
 * file, but to replace that would leave whoever opened it with the old one.
 *
 * @param path where the system shows it
 * @param number its number
 * @param isOwn whether it is of this very process
 */
record Descriptor(Path path, String number, boolean isOwn) {

    private static final int ACCESS = 03;
    private static final int READ_ONLY = 0;
    private static final int APPEND = 02000;
    private static final int OCTAL = 8;
    private static final Pattern FLAGS = Pattern.compile("(?m)^flags:\\s*([0-7]+)$");
    private static final Pattern FOLDER = Pattern.compile("/dev/fd|/proc/(\\d+)(?:/task/\\d+)?/fd");

    /** The one that {@code path} is, if it is one; links are not followed. */
    static Optional<Descriptor> of(Path path) {
        var folder = path.getParent();
        if (folder == null || !(path.startsWith("/dev") || path.startsWith("/proc"))) {
            return Optional.empty();
        }
        try {
            var matcher = FOLDER.matcher(folder.toRealPath().toString());
            if (!matcher.matches()) {
                return Optional.empty();
            }
            boolean own = matcher.group(1) == null
                    || matcher.group(1).equals(Long.toString(ProcessHandle.current().pid()));
            return Optional.of(new Descriptor(path, Objects.requireNonNull(path.getFileName()).toString(), own));
        } catch (IOException absent) {
            return Optional.empty();
        }
    }

    boolean isStandardOutput() {
        return isOwn && number.equals("1");
    }

    private boolean isStandardError() {
        return isOwn && number.equals("2");
    }

    /**
     * What forbids to open it anew for writing. To do that to one that was opened for reading would change a file that nobody has
     * asked to change. And each opening of a regular file has a place of its own, so that what is written through one overwrites
     * what is written through the other, unless both always write at the end.
     *
     * @return the key of its text
     */
    Optional<String> obstacle() throws IOException {
        if (isStandardOutput() || isStandardError()) {
            return Optional.empty(); // not opened anew
        }
        var flags = flags();
        if (flags.isEmpty()) {
            return Optional.empty(); // where the system tells none, to open it is to share it
        }
        if ((flags.getAsInt() & ACCESS) == READ_ONLY) {
            return Optional.of("descriptor.forReading");
        }
        boolean atItsEnd = (flags.getAsInt() & APPEND) != 0;
        return atItsEnd || !Files.isRegularFile(path) ? Optional.empty() : Optional.of("descriptor.ownPlace");
    }

    /** How it was opened, as Linux tells beside it. */
    private OptionalInt flags() throws IOException {
        var told = Objects.requireNonNull(path.getParent()).toRealPath().resolveSibling("fdinfo").resolve(number);
        try {
            var found = FLAGS.matcher(Files.readString(told, StandardCharsets.US_ASCII));
            return found.find() ? OptionalInt.of(Integer.parseInt(found.group(1), OCTAL)) : OptionalInt.empty();
        } catch (NoSuchFileException untold) {
            return OptionalInt.empty();
        }
    }

    /** To close what this gives closes the standard streams for nobody. */
    OutputStream open() throws IOException {
        if (isStandardOutput()) {
            System.out.flush();
            return unclosed(FileDescriptor.out);
        }
        if (isStandardError()) {
            System.err.flush();
            return unclosed(FileDescriptor.err);
        }
        return Files.newOutputStream(path, StandardOpenOption.WRITE, StandardOpenOption.APPEND);
    }

    private static OutputStream unclosed(FileDescriptor descriptor) {
        return new FilterOutputStream(new FileOutputStream(descriptor)) {
            @Override
            public void write(byte[] bytes, int from, int count) throws IOException {
                out.write(bytes, from, count);
            }

            @Override
            public void close() throws IOException {
                out.flush();
            }
        };
    }
}
