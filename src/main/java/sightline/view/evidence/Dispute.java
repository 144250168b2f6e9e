package sightline.view.evidence;

import java.util.List;

import sightline.evidence.Contradiction;
import sightline.evidence.Library;
import sightline.evidence.Source;

/**
 * A contradiction with the sources that it is about.
 *
 * @param row what it says
 * @param sides the sources concerned, in the order of {@link ByDate}
 */
record Dispute(Contradiction row, List<Source> sides) {

    Dispute {
        sides = List.copyOf(sides);
    }

    static Dispute of(Contradiction row, Library library) {
        return new Dispute(row, row.between().stream().flatMap(id -> library.source(id).stream())
                .sorted(ByDate.NEWEST_FIRST).toList());
    }
}
