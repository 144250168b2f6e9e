package sightline.text;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.text.NumberFormat;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.regex.Pattern;

/**
 * How numbers and dates look in one locale. The only place in the program that knows.
 *
 * @param locale the user's locale for formats
 */
public record Numbers(Locale locale) {

    private static final double SHOW_DECIMAL_BELOW = 10;
    private static final double POWERS_OF_TEN_FROM = 1e9;
    /** Below this, and not as near to a half as that, a number's rounding does not depend on how it is written. */
    private static final double PRECISE = 1e9;
    private static final double NEAR_A_HALF = 1e-6;
    /** No number of this program needs more characters. */
    private static final int LONGEST = 40;
    /** A whole number of so many characters is one that a long holds. */
    private static final int LONGEST_WHOLE = 18;
    private static final Pattern PLAIN = Pattern.compile("-?(?=.*\\d)(\\d*|\\d{1,3}(,\\d{2,3})*,\\d{3})(\\.\\d*)?");

    /** Numbers in the user's format locale. */
    public static Numbers ofUser() {
        return new Numbers(Locale.getDefault(Locale.Category.FORMAT));
    }

    /** {@code value} as it is typed and read in a field of {@code unit}: {@code 0.059} of a share is {@code 5.9%}. */
    public String format(Unit unit, double value) {
        var number = write(unit.isPercentage(), unit.decimals(), value);
        return unit == Unit.MULTIPLE ? number + "\u00d7" : number;
    }

    /**
     * The value that {@code text} stands for in {@code unit}, written as {@link #format} writes it or as it is typed on a
     * plain keyboard; empty if it is no number of this locale. A group that is not of three digits is refused, so that
     * {@code 5.9} where the comma is decimal never becomes 59.
     */
    public OptionalDouble parse(Unit unit, String text) {
        var plain = plain(text);
        if (plain.length() > LONGEST || !PLAIN.matcher(plain).matches()) {
            return OptionalDouble.empty();
        }
        var number = new BigDecimal(plain.replace(",", ""));
        return OptionalDouble.of((unit.isPercentage() ? number.movePointLeft(2) : number).doubleValue());
    }

    /** A whole number: {@code 8,192}. */
    public String whole(long value) {
        return NumberFormat.getIntegerInstance(locale).format(value);
    }

    /** The whole number that {@code text} stands for, in groups or not; empty if it is none of this locale. */
    public OptionalLong parseWhole(String text) {
        var symbols = DecimalFormatSymbols.getInstance(locale);
        var plain = plain(text);
        var digits = plain.replace(",", "");
        boolean isWhole = plain.length() <= LONGEST && digits.length() <= LONGEST_WHOLE && digits.indexOf('.') < 0
                && PLAIN.matcher(plain).matches() && text.codePoints().noneMatch(c -> isUnit(c, symbols));
        return isWhole ? OptionalLong.of(Long.parseLong(digits)) : OptionalLong.empty();
    }

    /** A result of the model: whole from ten upwards, one decimal below, so that small differences stay visible. */
    public String result(double value) {
        return write(false, Math.abs(value) < SHOW_DECIMAL_BELOW ? 1 : 0, value);
    }

    /**
     * A result that may be off by {@code error}, at least 0: as {@link #result(double)}, and no digit after the first that the
     * error moves, so 133 with an error of 12 is 130.
     */
    public String result(double value, double error) {
        int digit = (int) Math.floor(Math.log10(error)); // below 0 where the error is 0
        boolean exact = digit < 0 || !Double.isFinite(value) || !Double.isFinite(error);
        return result(exact ? value : rounded(value, -digit).doubleValue());
    }

    /** A fraction as a percentage with at most one decimal. */
    public String percent(double fraction) {
        return write(true, 1, fraction);
    }

    /** A fraction as a whole percentage. */
    public String wholePercent(double fraction) {
        return write(true, 0, fraction);
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
        format.setGroupingUsed(!percentage); // no percentage is so long, and some locales group its digits by two
        format.setMinimumFractionDigits(0);
        format.setMaximumFractionDigits(decimals);
        format.setRoundingMode(RoundingMode.HALF_UP);
        if (!Double.isFinite(value)) {
            return format.format(value);
        }
        return format.format(rounded(value, percentage ? decimals + 2 : decimals));
    }

    /**
     * {@code value} with at most {@code decimals} decimals, or in whole tens, hundreds where that is below 0. Near a half as a
     * decimal: 0.15 is a half and no less. Elsewhere the answer is the same without, and a new process spends a hundredth of a
     * second on getting decimals ready.
     */
    private static Number rounded(double value, int decimals) {
        double power = Math.pow(10, Math.abs(decimals));
        double scaled = decimals < 0 ? Math.abs(value) / power : Math.abs(value) * power;
        if (scaled >= PRECISE || Math.abs(scaled - Math.floor(scaled) - 0.5) < NEAR_A_HALF) {
            return BigDecimal.valueOf(value).setScale(decimals, RoundingMode.HALF_UP);
        }
        double whole = Math.copySign(Math.floor(scaled + 0.5), value);
        return (decimals < 0 ? whole * power : whole / power) + 0.0; // what rounds to 0 loses its sign
    }

    /** {@code text} without its unit, in ASCII: digits, {@code .} before decimals, {@code ,} between groups. */
    private String plain(String text) {
        var symbols = DecimalFormatSymbols.getInstance(locale);
        var plain = new StringBuilder();
        text.codePoints().filter(c -> !isUnit(c, symbols)).forEach(c -> plain.appendCodePoint(plain(c, symbols)));
        return plain.toString().strip().replaceFirst("^- +", "-").replace(' ', ',');
    }

    private static boolean isUnit(int c, DecimalFormatSymbols symbols) {
        return c == '%' || c == symbols.getPercent() || c == '\u00d7' || Character.getType(c) == Character.FORMAT;
    }

    private static int plain(int c, DecimalFormatSymbols symbols) {
        if (Character.digit(c, 10) >= 0) {
            return '0' + Character.digit(c, 10);
        }
        if (c == symbols.getDecimalSeparator()) {
            return '.';
        }
        if (Character.isSpaceChar(c)) {
            return ' ';
        }
        if (c == symbols.getGroupingSeparator() || c == '\'' || c == '\u2019') {
            return ',';
        }
        return c == '\u2212' ? '-' : c;
    }
}
