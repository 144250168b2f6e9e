package sightline.evidence;

import java.util.List;

/**
 * A published figure or statement.
 *
 * @param id its name everywhere
 * @param topic what it is about, one of a few headings
 * @param claim the figure or statement
 * @param unit what was counted or measured
 * @param period when that was
 * @param publisher who published it; {@code derived} for arithmetic on other entries
 * @param title what it is called; of a derived one the entries that it rests on
 * @param date when it was published, as the publisher has it; empty if unknown
 * @param url where it can be read; empty if nowhere on the web
 * @param grade how near it is to what it says
 * @param note what must be known beside it; empty if nothing
 * @param marks what it says of parameters
 */
public record Source(String id, String topic, String claim, String unit, String period, String publisher, String title,
        String date, String url, Grade grade, String note, List<Mark> marks) implements Entry {

    public Source {
        marks = List.copyOf(marks);
    }
}
