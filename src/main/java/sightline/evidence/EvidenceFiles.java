package sightline.evidence;

import java.util.HashSet;

import sightline.file.FileException;
import sightline.file.JsonSource;
import sightline.file.Utf8Text;

/**
 * Evidence as files, given as all of their bytes. Whatever is wrong with one is a {@link FileException} with one sentence that
 * names the place.
 */
final class EvidenceFiles {

    /** No file that is longer is read. */
    private static final int MOST_BYTES = 4 * 1024 * 1024;

    static final String ENTRIES = "evidence.json";
    static final String REPEATS = "repeats.json";
    static final String READINGS = "readings.json";
    static final String OBSERVED = "observed.csv";

    private EvidenceFiles() {}

    /** The library of {@link #ENTRIES} and {@link #REPEATS}. */
    static Library library(byte[] entries, byte[] repeats) throws FileException {
        var repeatsReader = new DuplicateSourcesReader(json(REPEATS, repeats));
        var groups = repeatsReader.read();
        var rows = new HashSet<>(repeatsReader.rows());
        var library = new Library(new LibraryReader(json(ENTRIES, entries), rows).read(), new DuplicateSources(groups));
        repeatsReader.requireAllIn(library);
        return library;
    }

    /** The readings of {@link #READINGS}. */
    static Readings readings(byte[] readings, Library library) throws FileException {
        return new ReadingsReader(json(READINGS, readings), library).read();
    }

    /** The series of {@link #OBSERVED}. */
    static Observed observed(byte[] observed, Library library) throws FileException {
        return new ObservedReader(OBSERVED, library).read(Utf8Text.decode(observed, OBSERVED, MOST_BYTES));
    }

    private static JsonSource json(String name, byte[] bytes) throws FileException {
        return new JsonSource(name, Utf8Text.decode(bytes, name, MOST_BYTES));
    }
}
