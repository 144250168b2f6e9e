package sightline.evidence;

import java.time.YearMonth;

import sightline.text.Texts;

/**
 * Something that happened, as a number. Points are never joined: what lies between them was not observed.
 *
 * @param from the first month that it is about
 * @param to the last month that it is about
 * @param value the number, in the unit of its series
 * @param basis how it came about
 * @param evidence the id of the entry that it is from
 */
public record ObservedPoint(YearMonth from, YearMonth to, double value, Basis basis, String evidence) {

    /** How a number came about. */
    public enum Basis {
        /** Somebody counted it. */
        COUNTED("counted"),
        /** Somebody stated it as a rate. */
        STATED_RATE("stated rate");

        private final String id;

        Basis(String id) {
            this.id = id;
        }

        /** The words in files. */
        public String id() {
            return id;
        }

        /** The words on screen. */
        public String text() {
            return Texts.of(Basis.class).get("basis." + name());
        }
    }

    /** @throws IllegalArgumentException if it ends before it begins, or the value is below 0 or no number */
    public ObservedPoint {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException(to + " is before " + from);
        }
        if (!(value >= 0 && Double.isFinite(value))) {
            throw new IllegalArgumentException("no number observed: " + value);
        }
    }
}
