package sightline.evidence;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

import sightline.text.Texts;

/**
 * Everything that was observed.
 *
 * @param series in the order of the file
 */
public record Observed(List<ObservedSeries> series) {

    /** The months whose mean is 100 in {@link #contentActionedIndex}. */
    public static final YearMonth INDEX_FROM = YearMonth.of(2023, 7);
    /** The last of them. */
    public static final YearMonth INDEX_TO = YearMonth.of(2023, 12);

    private static final String SAFEGUARDED = "uk.safeguarded";
    private static final String ARRESTS = "uk.arrests";
    private static final String CONTENT_ACTIONED = "facebook.contentActioned";

    public Observed {
        series = List.copyOf(series);
    }

    /** The series called {@code id}, if there is one. */
    public Optional<ObservedSeries> series(String id) {
        return series.stream().filter(each -> each.id().equals(id)).findFirst();
    }

    /** Children safeguarded a month in the UK, in the unit of the model's. */
    public ObservedSeries safeguarded() {
        return series(SAFEGUARDED).orElseThrow();
    }

    /** Arrests a month in the UK, in the unit of the model's. */
    public ObservedSeries arrests() {
        return series(ARRESTS).orElseThrow();
    }

    /**
     * Content that Facebook took action on, as an index: the mean of July to December 2023 is 100. To be laid over the share of
     * cases that stay visible, as an index of the same base; it is not the same thing.
     */
    public ObservedSeries contentActionedIndex() {
        return series(CONTENT_ACTIONED).orElseThrow().indexed(INDEX_FROM, INDEX_TO,
                Texts.of(Observed.class).get("unit.index"));
    }
}
