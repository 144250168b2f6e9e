package sightline.evidence;

import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import sightline.model.AddedSource;

/**
 * When something was published, as far as its entry says: entries have {@code 2024}, {@code 2024-04}, {@code 2024-04-21}, and
 * spans such as {@code 2022-2026}, {@code 2025-26}, {@code 2024, 2025} and {@code 2026-03/05}, of which the end counts.
 *
 * @param year the year
 * @param month the month, 1 to 12; 0 if only the year is said
 * @param day the day; 0 if it is not said
 */
public record PublicationDate(int year, int month, int day) implements Comparable<PublicationDate> {

    private static final Pattern ONE = Pattern.compile("(\\d{4})(?:-(\\d{2})(?:-(\\d{2}))?)?");
    private static final Pattern MONTHS = Pattern.compile("((\\d{4})-\\d{2})/(\\d{2})");
    private static final Pattern SHORT_YEARS = Pattern.compile("(\\d{2})(\\d{2})-(\\d{2})");
    private static final Pattern YEARS = Pattern.compile("(\\d{4})(?:-|, )(\\d{4})");
    private static final Comparator<PublicationDate> ORDER = Comparator.comparingInt(PublicationDate::year)
            .thenComparingInt(date -> last(date.month)).thenComparingInt(date -> last(date.day));

    /** The date that {@code text} says; empty if it says none of the calendar, or a span that ends before it begins. */
    public static Optional<PublicationDate> parse(String text) {
        var one = ONE.matcher(text);
        if (one.matches() && AddedSource.isDate(text)) {
            return Optional.of(new PublicationDate(number(one.group(1)), number(one.group(2)), number(one.group(3))));
        }
        var months = MONTHS.matcher(text);
        if (months.matches()) {
            var last = months.group(2) + "-" + months.group(3);
            return AddedSource.isDate(months.group(1)) && AddedSource.isDate(last)
                    && months.group(1).compareTo(last) < 0
                            ? Optional.of(new PublicationDate(number(months.group(2)), number(months.group(3)), 0))
                            : Optional.empty();
        }
        return lastYear(text).map(year -> new PublicationDate(year, 0, 0));
    }

    /** The second of two years. */
    private static Optional<Integer> lastYear(String text) {
        var years = YEARS.matcher(text);
        if (years.matches()) {
            return Optional.of(years.group(2)).filter(last -> years.group(1).compareTo(last) < 0)
                    .map(PublicationDate::number);
        }
        var shortYears = SHORT_YEARS.matcher(text);
        return shortYears.matches() && shortYears.group(2).compareTo(shortYears.group(3)) < 0
                ? Optional.of(number(shortYears.group(1) + shortYears.group(3)))
                : Optional.empty();
    }

    /** Older first; what is said less exactly counts as the latest that it can mean. */
    @Override
    public int compareTo(PublicationDate other) {
        return ORDER.compare(this, other);
    }

    private static int number(@Nullable String digits) {
        return digits == null ? 0 : Integer.parseInt(digits);
    }

    private static int last(int said) {
        return said == 0 ? Integer.MAX_VALUE : said;
    }
}
