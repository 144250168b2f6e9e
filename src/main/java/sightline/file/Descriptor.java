package sightline.file;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Objects;
import java.util.Optional;
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

    /** To close what this gives closes the standard streams for nobody. */
    OutputStream open() throws IOException {
        if (isStandardOutput()) {
            System.out.flush();
            return unclosed(FileDescriptor.out);
        }
        if (isOwn && number.equals("2")) {
            System.err.flush();
            return unclosed(FileDescriptor.err);
        }
        // Opened anew, it begins at the start of a file that others may have written to already: hence at its end.
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
