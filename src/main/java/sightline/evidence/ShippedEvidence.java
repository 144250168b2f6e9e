package sightline.evidence;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * The evidence that comes with the program, from {@code assets/evidence}. Nothing is read before somebody asks for it, and
 * then once. Safe for use by several threads. Damaged files are a fault of the installation: an {@link UncheckedIOException}
 * whose cause says in one sentence what is wrong where.
 */
public final class ShippedEvidence {

    private @Nullable Library library;
    private @Nullable Readings readings;
    private @Nullable Observed observed;

    /** All entries. */
    public synchronized Library library() {
        var known = library;
        if (known == null) {
            known = made(() -> EvidenceFiles.library(bytes(EvidenceFiles.ENTRIES), bytes(EvidenceFiles.REPEATS)));
            library = known;
        }
        return known;
    }

    /** The assumption sets. */
    public synchronized Readings readings() {
        var known = readings;
        if (known == null) {
            known = made(() -> EvidenceFiles.readings(bytes(EvidenceFiles.READINGS), library()));
            readings = known;
        }
        return known;
    }

    /** The assumption sets, first the one whose newest source is the oldest. */
    public List<Reading> readingsByNewestSource() {
        return readings().byNewestSource(library());
    }

    /** What was observed. */
    public synchronized Observed observed() {
        var known = observed;
        if (known == null) {
            known = made(() -> EvidenceFiles.observed(bytes(EvidenceFiles.OBSERVED), library()));
            observed = known;
        }
        return known;
    }

    /** Reads something. */
    @FunctionalInterface
    private interface Making<T> {
        T make() throws IOException;
    }

    private static <T> T made(Making<T> making) {
        try {
            return making.make();
        } catch (IOException exception) {
            throw new UncheckedIOException(exception);
        }
    }

    private static byte[] bytes(String file) throws IOException {
        try (var in = ShippedEvidence.class.getResourceAsStream("/assets/evidence/" + file)) {
            if (in == null) {
                throw new IllegalStateException("not on the class path: " + file);
            }
            return in.readAllBytes();
        }
    }
}
