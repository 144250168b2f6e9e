package sightline.scenario;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The files of {@code bad-files.txt}, each with one fault. */
final class BadFiles {

    private static final Pattern FILE = Pattern.compile("(?ms)^== (\\w+) \\| ([\\w ]+)$\n(.*?)\n-- (.*?)$");

    /**
     * @param name what the fault is
     * @param schema what the schema says: {@code refuses}, {@code accepts} or {@code no JSON}
     * @param text the content
     * @param message what the reader says after the file's name
     */
    record BadFile(String name, String schema, String text, String message) {
        @Override
        public String toString() {
            return name;
        }
    }

    private BadFiles() {}

    static Stream<BadFile> all() {
        try (var in = BadFiles.class.getResourceAsStream("bad-files.txt")) {
            var matcher = FILE.matcher(new String(in.readAllBytes(), StandardCharsets.UTF_8));
            return matcher.results()
                    .map(file -> new BadFile(file.group(1), file.group(2), file.group(3), file.group(4))).toList()
                    .stream();
        } catch (IOException exception) {
            throw new UncheckedIOException(exception);
        }
    }
}
