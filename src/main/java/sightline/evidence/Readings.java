package sightline.evidence;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The readings that come with the program.
 *
 * @param all every reading in the order of the file, the middle one first
 */
public record Readings(List<Reading> all) {

    public Readings {
        all = List.copyOf(all);
    }

    /** The reading called {@code id}, if there is one. */
    public Optional<Reading> reading(String id) {
        return all.stream().filter(reading -> reading.id().equals(id)).findFirst();
    }

    /**
     * In the order in which they are laid side by side: first the one whose newest source is the oldest, those of equal date in
     * the order of the file.
     */
    public List<Reading> byNewestSource(Library library) {
        return all.stream().sorted(Comparator.comparing(
                reading -> reading.newestSource(library).orElse(new PublicationDate(0, 0, 0)))).toList();
    }
}
