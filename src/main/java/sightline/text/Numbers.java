package sightline.text;

import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.text.NumberFormat;
import java.text.ParsePosition;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.OptionalDouble;

/**
 * How numbers and dates look in one locale. The only place in the program that knows.
 *
 * @param locale the user's locale for formats
 */
public record Numbers(Locale locale) {

    private static final double SHOW_DECIMAL_BELOW = 10;
    private static final double POWERS_OF_TEN_FROM = 1e9;

    /** Numbers in the user's format locale. */
    public static Numbers ofUser() {
        return new Numbers(Locale.getDefault(Locale.Category.FORMAT));
    }

    /** {@code value} as it is typed and read in a field of {@code unit}: {@code 0.059} of a share is {@code 5.9%}. */
    public String format(Unit unit, double value) {
        return write(unit.isPercentage(), unit.decimals(), value);
    }

    /** The value that {@code text} stands for in {@code unit}; empty if it is no number of this locale. */
    public OptionalDouble parse(Unit unit, String text) {
        var cleaned = text.strip().replace("%", "").replace("\u00d7", "").strip();
        var position = new ParsePosition(0);
        var number = NumberFormat.getNumberInstance(locale).parse(cleaned, position);
        if (number == null || position.getIndex() != cleaned.length()) {
            return OptionalDouble.empty();
        }
        return OptionalDouble.of(unit.isPercentage() ? number.doubleValue() / 100 : number.doubleValue());
    }

    /** A result of the model: whole from ten upwards, one decimal below, so that small differences stay visible. */
    public String result(double value) {
        return write(false, Math.abs(value) < SHOW_DECIMAL_BELOW ? 1 : 0, value);
    }

    /** A fraction as a percentage with at most one decimal. */
    public String percent(double fraction) {
        return write(true, 1, fraction);
    }

    /** A month by its full name and year: {@code November 2025}. */
    public String month(YearMonth month) {
        return DateTimeFormatter.ofPattern("LLLL uuuu", locale).format(month);
    }

    /** A month in short: {@code Nov 2025}. */
    public String shortMonth(YearMonth month) {
        return DateTimeFormatter.ofPattern("LLL uuuu", locale).format(month);
    }

    /** A year: {@code 2025}. */
    public String year(YearMonth month) {
        return DateTimeFormatter.ofPattern("uuuu", locale).format(month);
    }

    /**
     * A value on an axis, with exactly {@code decimals} decimals so that the ticks of one axis look alike (zero
     * has none); in powers of ten where it would be too long to stand beside an axis.
     */
    public String tick(double value, int decimals) {
        if (Math.abs(value) >= POWERS_OF_TEN_FROM) {
            return new DecimalFormat("0.##E0", DecimalFormatSymbols.getInstance(locale)).format(value);
        }
        if (Math.abs(value) * Math.pow(10, decimals) < 0.5) {
            return NumberFormat.getNumberInstance(locale).format(0);
        }
        var format = NumberFormat.getNumberInstance(locale);
        format.setMinimumFractionDigits(decimals);
        format.setMaximumFractionDigits(decimals);
        return format.format(value);
    }

    private String write(boolean percentage, int decimals, double value) {
        var format = percentage ? NumberFormat.getPercentInstance(locale) : NumberFormat.getNumberInstance(locale);
        format.setMinimumFractionDigits(0);
        format.setMaximumFractionDigits(decimals);
        format.setRoundingMode(RoundingMode.HALF_UP);
        var shown = Math.abs(value) * (percentage ? 100 : 1) * Math.pow(10, decimals);
        return format.format(shown < 0.5 ? 0.0 : value); // never "-0"
    }
}
