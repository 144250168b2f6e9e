package sightline.evidence;

import org.jspecify.annotations.Nullable;

import sightline.text.Numbers;
import sightline.text.Texts;
import sightline.text.Unit;

/** What of a parameter's values a source supports. */
public sealed interface SupportedRange {

    /** How far from a point, relative to it, a value is still at it. */
    double NEAR = 0.005;
    /** How much of that is left to the rounding of numbers that were written in decimals. */
    double ROUNDING = 1e-12;

    /** Where {@code value} lies: below 0 under the span, 0 in it, above 0 over it. */
    int side(double value);

    /** In words, numbers in {@code unit}: {@code 46%}, {@code 49% to 62%}, {@code 46% or more}. */
    String text(Unit unit, Numbers numbers);

    /** Whether it is a number at all. */
    default boolean isNumeric() {
        return true;
    }

    /** Whether it contains {@code value}; a statement in words contains none. */
    default boolean contains(double value) {
        return isNumeric() && side(value) == 0;
    }

    /** A single number. Values within {@link #NEAR} of it are at it. */
    record Point(double value) implements SupportedRange {

        /** As the compiler would write it, but quick in a new process too: decision 27. */
        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Point that && Double.compare(value, that.value) == 0;
        }

        @Override
        public int hashCode() {
            return Double.hashCode(value);
        }

        @Override
        public int side(double other) {
            return Math.abs(other - value) <= (NEAR + ROUNDING) * Math.abs(value) ? 0 : Double.compare(other, value);
        }

        @Override
        public String text(Unit unit, Numbers numbers) {
            return numbers.format(unit, value);
        }
    }

    /** All from {@code low} to {@code high}, both in it. */
    record Interval(double low, double high) implements SupportedRange {

        /** As the compiler would write it, but quick in a new process too: decision 27. */
        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Interval that && Double.compare(low, that.low) == 0
                    && Double.compare(high, that.high) == 0;
        }

        @Override
        public int hashCode() {
            return 31 * Double.hashCode(low) + Double.hashCode(high);
        }

        @Override
        public int side(double value) {
            return value < low ? -1 : value > high ? 1 : 0;
        }

        @Override
        public String text(Unit unit, Numbers numbers) {
            return texts().get("span.interval", numbers.format(unit, low), numbers.format(unit, high));
        }
    }

    /** {@code low} or more; where it ends is not said. */
    record AtLeast(double low) implements SupportedRange {

        @Override
        public int side(double value) {
            return value < low ? -1 : 0;
        }

        @Override
        public String text(Unit unit, Numbers numbers) {
            return texts().get("span.atLeast", numbers.format(unit, low));
        }
    }

    /** {@code high} or less; where it begins is not said. */
    record AtMost(double high) implements SupportedRange {

        @Override
        public int side(double value) {
            return value > high ? 1 : 0;
        }

        @Override
        public String text(Unit unit, Numbers numbers) {
            return texts().get("span.atMost", numbers.format(unit, high));
        }
    }

    /** A statement in words, without a number. */
    record InWords() implements SupportedRange {

        @Override
        public int side(double value) {
            return 0;
        }

        @Override
        public boolean isNumeric() {
            return false;
        }

        @Override
        public String text(Unit unit, Numbers numbers) {
            return texts().get("span.inWords");
        }
    }

    private static Texts texts() {
        return Texts.of(SupportedRange.class);
    }
}
