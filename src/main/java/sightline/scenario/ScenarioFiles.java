package sightline.scenario;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.File;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.file.Path;

import sightline.file.FileException;
import sightline.file.WholeFile;
import sightline.model.Scenario;
import sightline.text.Texts;

/**
 * Scenarios as files: JSON in UTF-8, described by {@code assets/scenarios/scenario.schema.json}. What a schema cannot say
 * holds as well: no key twice, {@code low <= value <= high}, unique service ids, a share for every service but the last,
 * shares that add up to at most 1.
 */
public final class ScenarioFiles {

    /** The end of a scenario file's name, without the dot. */
    public static final String EXTENSION = "sightline";
    /** No file that is longer is read. */
    public static final int MOST_BYTES = 4 * 1024 * 1024;

    private ScenarioFiles() {}

    /**
     * The scenario in {@code file}.
     *
     * @throws FileException if it cannot be read or is no scenario file; it names the place and what would be right
     */
    public static Scenario read(Path file) throws FileException {
        return read(WholeFile.read(file, MOST_BYTES), file.toString());
    }

    /**
     * The scenario in the content of a file.
     *
     * @param utf8 all bytes of the file
     * @param fileName the file as the user named it; without folder and extension it is the scenario's name if the content
     *        has none
     * @throws FileException as {@link #read(Path)}
     */
    public static Scenario read(byte[] utf8, String fileName) throws FileException {
        if (utf8.length > MOST_BYTES) {
            throw problem(fileName, "", "tooLong", Integer.toString(MOST_BYTES));
        }
        var text = decode(utf8, fileName);
        if (text.isBlank()) {
            throw problem(fileName, "", "empty");
        }
        return new ScenarioReader(new JsonSource(fileName, text)).read(stem(fileName));
    }

    /**
     * Writes {@code scenario} to {@code file}, whole or not at all.
     *
     * @throws FileException if it cannot be written; what was there before still is
     */
    public static void write(Path file, Scenario scenario) throws FileException {
        WholeFile.write(file, toJson(scenario).getBytes(UTF_8));
    }

    /** The content of a file that holds {@code scenario}: every key, in order, numbers to the last bit. */
    public static String toJson(Scenario scenario) {
        return ScenarioWriter.json(scenario);
    }

    private static String decode(byte[] utf8, String fileName) throws FileException {
        var bytes = ByteBuffer.wrap(utf8);
        var text = CharBuffer.allocate(utf8.length);
        if (UTF_8.newDecoder().decode(bytes, text, true).isError()) {
            throw problem(fileName, Texts.of(ScenarioFiles.class).get("place.byte", Integer.toString(bytes.position())),
                    "notUtf8");
        }
        var decoded = text.flip().toString();
        return decoded.startsWith("\ufeff") ? decoded.substring(1) : decoded;
    }

    private static String stem(String fileName) {
        var name = fileName
                .substring(Math.max(fileName.lastIndexOf('/'), fileName.lastIndexOf(File.separatorChar)) + 1);
        var dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }

    private static FileException problem(String fileName, String place, String key, Object... arguments) {
        return new FileException(fileName, place, Texts.of(ScenarioFiles.class).get(key, arguments));
    }
}
