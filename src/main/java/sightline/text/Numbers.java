package sightline.text;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.text.NumberFormat;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.OptionalLong;

import sightline.text.Unit.Sign;

/**
 * How numbers and dates look in one locale. The only place in the program that knows.
 *
 * @param locale the user's locale for formats
 */
public record Numbers(Locale locale) {

    private static final double SHOW_DECIMAL_BELOW = 10;
    private static final double POWERS_OF_TEN_FROM = 1e9;
    /** More decimals than these are harder to count than a power of ten is to read. */
    private static final int MOST_DECIMALS = 8;
    /** What is left of a value that would otherwise round to 0. */
    private static final MathContext OF_THE_SMALL = new MathContext(2, RoundingMode.HALF_UP);
    /** More than a round number needs, fewer than doubles have. */
    private static final MathContext WITHOUT_ROUNDING_ERROR = new MathContext(12, RoundingMode.HALF_UP);
    /** Below this, and not as near to a half as that, a number's rounding does not depend on how it is written. */
    private static final double PRECISE = 1e9;
    private static final double NEAR_A_HALF = 1e-6;
    /** A whole number of so many digits is one that a long holds. */
    private static final int LONGEST_WHOLE = 18;

    /** Numbers in the user's format locale. */
    public static Numbers ofUser() {
        return new Numbers(Locale.getDefault(Locale.Category.FORMAT));
    }

    /**
     * {@code value} as it is typed and read in a field of {@code unit}: {@code 0.059} of a share is {@code 5.9%}. Only 0 is
     * written as 0: a value too small for the decimals of its unit has two digits of its own.
     */
    public String format(Unit unit, double value) {
        var number = isHidden(unit, value) ? small(unit.isPercentage(), value)
                : write(unit.isPercentage(), unit.decimals(), value);
        return unit.sign() == Sign.TIMES ? number + "\u00d7" : number;
    }

    /**
     * The value that {@code text} stands for in {@code unit}, written as {@link #format} writes it or as it is typed on a
     * plain keyboard; empty if it is no number of this locale, or one with the sign of another unit.
     */
    public OptionalDouble parse(Unit unit, String text) {
        return new NumberParser(locale).parse(text, unit.sign()).map(BigDecimal::new).stream()
                .mapToDouble(number -> (unit.isPercentage() ? number.movePointLeft(2) : number).doubleValue())
                .findFirst();
    }

    /** A number as it may be typed in a field of {@code unit}, which shows the marks of the locale. */
    public String example(Unit unit) {
        return format(unit, unit.example());
    }

    /** A whole number: {@code 8,192}. */
    public String whole(long value) {
        return NumberFormat.getIntegerInstance(locale).format(value);
    }

    /** The whole number that {@code text} stands for, in groups or not; empty if it is none of this locale, or has decimals. */
    public OptionalLong parseWhole(String text) {
        return new NumberParser(locale).parse(text, Sign.NONE).stream()
                .filter(number -> number.indexOf('.') < 0).map(BigDecimal::new)
                .filter(number -> number.precision() <= LONGEST_WHOLE).mapToLong(BigDecimal::longValueExact)
                .findFirst();
    }

    /** A result of the model: whole from ten upwards, one decimal below, so that small differences stay visible. */
    public String result(double value) {
        return write(false, decimals(value), value);
    }

    /**
     * Results in ascending order that may be off by {@code errors}, at least 0, to be written by {@link #result}: none has a
     * digit after the first that its error moves, so 133 with an error of 12 is 130. Where two would then be written in the
     * wrong order, the coarser has as many more digits as it takes.
     */
    public double[] supported(double[] ascending, double[] errors) {
        var digits = Arrays.stream(errors).mapToInt(Numbers::firstMoved).toArray();
        var supported = new double[ascending.length];
        for (int i = 0; i < supported.length;) {
            supported[i] = supported(ascending[i], digits[i]);
            int coarser = i > 0 && digits[i - 1] > digits[i] ? i - 1 : i;
            if (i == 0 || digits[coarser] < 0 || !(shown(supported[i - 1]) > shown(supported[i]))) {
                i++;
            } else {
                digits[coarser]--;
                supported[coarser] = supported(ascending[coarser], digits[coarser]);
                i = Math.max(0, coarser - 1); // what stands before may cross it now
            }
        }
        return supported;
    }

    /** The first digit that {@code error} moves: 0 for ones, 1 for tens; below 0 none that is shown. */
    private static int firstMoved(double error) {
        return Double.isFinite(error) && error >= 1 ? (int) Math.floor(Math.log10(error)) : -1;
    }

    private static double supported(double value, int digit) {
        return digit < 0 || !Double.isFinite(value) ? value : rounded(value, -digit).doubleValue();
    }

    private static double shown(double result) {
        return Double.isFinite(result) ? rounded(result, decimals(result)).doubleValue() : result;
    }

    private static int decimals(double result) {
        return Math.abs(result) < SHOW_DECIMAL_BELOW ? 1 : 0;
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
        if (value == 0 || Math.abs(value) * Math.pow(10, decimals) < 0.5) {
            return NumberFormat.getNumberInstance(locale).format(0);
        }
        if (Math.abs(value) >= POWERS_OF_TEN_FROM || decimals > MOST_DECIMALS) {
            return powersOfTen(false, value);
        }
        var format = NumberFormat.getNumberInstance(locale);
        format.setMinimumFractionDigits(decimals);
        format.setMaximumFractionDigits(decimals);
        return format.format(value);
    }

    /** A round number with as many digits as tell it: {@code 0.24}, {@code 14.5} and {@code 1,150}. */
    public String round(double value) {
        if (!Double.isFinite(value)) {
            return write(false, 0, value);
        }
        var exact = BigDecimal.valueOf(value).round(WITHOUT_ROUNDING_ERROR);
        return tick(exact.doubleValue(), exact.signum() == 0 ? 0 : Math.max(0, exact.stripTrailingZeros().scale()));
    }

    private static boolean isHidden(Unit unit, double value) {
        int decimals = unit.isPercentage() ? unit.decimals() + 2 : unit.decimals();
        return value != 0 && Double.isFinite(value) && rounded(value, decimals).doubleValue() == 0;
    }

    private String small(boolean percentage, double value) {
        var digits = BigDecimal.valueOf(value).round(OF_THE_SMALL);
        int decimals = percentage ? digits.scale() - 2 : digits.scale();
        return decimals > MOST_DECIMALS ? powersOfTen(percentage, value)
                : write(percentage, decimals, digits.doubleValue());
    }

    private String powersOfTen(boolean percentage, double value) {
        return new DecimalFormat(percentage ? "0.##E0%" : "0.##E0", DecimalFormatSymbols.getInstance(locale))
                .format(value);
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
}
