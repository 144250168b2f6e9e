package sightline.view.evidence;

import java.util.Comparator;
import java.util.Optional;

import sightline.evidence.PublicationDate;
import sightline.evidence.Source;

/** The order in which sources stand wherever several do: a rule that takes no side. */
final class ByDate {

    /** Newest first, those without a date last, those of one date by id. */
    static final Comparator<Source> NEWEST_FIRST = Comparator
            .<Source, Optional<PublicationDate>>comparing(source -> PublicationDate.parse(source.date()),
                    Comparator.comparing(date -> date.orElse(new PublicationDate(0, 1, 1)), Comparator.reverseOrder()))
            .thenComparing(Source::id);

    private ByDate() {}
}
