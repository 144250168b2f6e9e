package sightline.scenario;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.File;
import java.nio.file.Path;

import sightline.file.AtomicFile;
import sightline.file.FileException;
import sightline.file.Fingerprint;
import sightline.file.JsonSource;
import sightline.file.Utf8Text;
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
     * What was read.
     *
     * @param scenario checked: every value is within its bounds
     * @param content of the file, to see later whether it is still the same
     */
    public record Opened(Scenario scenario, Fingerprint content) {}

    /** As {@link #read(Path)}, with what the file holds. */
    public static Opened open(Path file) throws FileException {
        var utf8 = AtomicFile.read(file, MOST_BYTES);
        return new Opened(read(utf8, file.toString()), Fingerprint.of(utf8));
    }

    /**
     * The scenario in {@code file}.
     *
     * @throws FileException if it cannot be read or is no scenario file; it names the place and what would be right
     */
    public static Scenario read(Path file) throws FileException {
        return open(file).scenario();
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
        var text = Utf8Text.decode(utf8, fileName, MOST_BYTES);
        if (text.isBlank()) {
            throw new FileException(fileName, "", Texts.of(ScenarioFiles.class).get("empty"));
        }
        return new ScenarioReader(new JsonSource(fileName, text)).read(stem(fileName));
    }

    /**
     * Writes {@code scenario} to {@code file}, whole or not at all.
     *
     * @return what the file holds now
     * @throws FileException if it cannot be written; what was there before still is
     */
    public static Fingerprint write(Path file, Scenario scenario) throws FileException {
        var utf8 = toJson(scenario).getBytes(UTF_8);
        AtomicFile.write(file, utf8);
        return Fingerprint.of(utf8);
    }

    /** What a file that holds {@code scenario} holds. */
    public static Fingerprint fingerprint(Scenario scenario) {
        return Fingerprint.of(toJson(scenario).getBytes(UTF_8));
    }

    /** The content of a file that holds {@code scenario}: every key, in order, numbers to the last bit. */
    public static String toJson(Scenario scenario) {
        return ScenarioWriter.json(scenario);
    }

    private static String stem(String fileName) {
        var name = fileName
                .substring(Math.max(fileName.lastIndexOf('/'), fileName.lastIndexOf(File.separatorChar)) + 1);
        var dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }
}
