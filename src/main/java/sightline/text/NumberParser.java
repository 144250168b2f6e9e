package sightline.text;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.text.NumberFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import sightline.text.Unit.Sign;

/**
 * Reads what somebody typed as a number in one locale. What could mean another number elsewhere is none: a mark between
 * groups that are not the locale's, a unit that is not the field's, a second decimal separator.
 */
final class NumberParser {

    /** No number of this program needs more characters. */
    private static final int LONGEST = 40;
    private static final Pattern INVISIBLE_OUTSIDE = Pattern.compile("(?<![\\d.:,])i+|i+(?![\\d.:,])");
    private static final Pattern PARTS = Pattern
            .compile("(?<before>%? ?)(?<minus>-? ?)(?<after>%? ?)(?<digits>[\\d.:, ]*[\\d.:])(?<behind> ?[%x]?)");
    private static final Pattern UNGROUPED = Pattern.compile("(?=.*\\d)\\d*([.:]\\d*)?");
    /** In a locale that groups otherwise this is one and a fraction to some people and a thousand to others. */
    private static final Pattern AMBIGUOUS = Pattern.compile("[1-9]\\d{0,2}:\\d{3}");
    /** Three digits, then twos. */
    private static final String INDIAN_GROUPS = "[1-9]\\d?(,\\d{2})*,\\d{3}";
    /** {@link DecimalFormat} writes groups of three here as well, and does not tell of the twos. */
    private static final Set<String> INDIAN_COUNTRIES = Set.of("BD", "BT", "IN", "LK", "NP", "PK");
    private static final Set<String> INDIAN_LANGUAGES = Set.of("as", "bn", "brx", "gu", "hi", "kn", "kok", "kxv", "ml",
            "mr", "ne", "or", "pa", "ta", "te", "ur", "xnr");

    private final DecimalFormatSymbols symbols;
    private final boolean percentFirst;
    private final Pattern grouped;

    NumberParser(Locale locale) {
        symbols = DecimalFormatSymbols.getInstance(locale);
        percentFirst = NumberFormat.getPercentInstance(locale) instanceof DecimalFormat percent
                && percent.getPositivePrefix().indexOf(symbols.getPercent()) >= 0;
        grouped = Pattern.compile("(" + groups(locale) + ")([.:]\\d*)?");
    }

    private static String groups(Locale locale) {
        int size = NumberFormat.getNumberInstance(locale) instanceof DecimalFormat format ? format.getGroupingSize()
                : 0;
        if (size < 1) {
            return "(?!)"; // nothing is a group
        }
        var even = "[1-9]\\d{0," + (size - 1) + "}(,\\d{" + size + "})+"; // not formatted, or in the locale's digits
        boolean indian = INDIAN_COUNTRIES.contains(locale.getCountry())
                || INDIAN_LANGUAGES.contains(locale.getLanguage());
        return indian ? even + "|" + INDIAN_GROUPS : even;
    }

    /**
     * The number that stands at {@code sign}, which may be left out, in ASCII with a point before decimals; empty if {@code text}
     * is none.
     */
    Optional<String> parse(String text, Sign sign) {
        var typed = text.strip();
        if (typed.length() > LONGEST) {
            return Optional.empty();
        }
        var parts = PARTS.matcher(plain(typed));
        if (!parts.matches()) {
            return Optional.empty();
        }
        var before = parts.group("before").strip() + parts.group("after").strip();
        var behind = parts.group("behind").strip();
        return isSign(before, behind, sign) ? number(parts.group("digits"))
                .map(number -> parts.group("minus").strip() + number) : Optional.empty();
    }

    private boolean isSign(String before, String behind, Sign sign) {
        return switch (before + behind) {
            case "" -> true;
            case "%" -> sign == Sign.PERCENT && (percentFirst || before.isEmpty());
            case "x" -> sign == Sign.TIMES;
            default -> false;
        };
    }

    private Optional<String> number(String digits) {
        var spaced = Character.isSpaceChar(symbols.getGroupingSeparator()) ? digits.replace(' ', ',') : digits;
        boolean isNumber = UNGROUPED.matcher(spaced).matches() && !AMBIGUOUS.matcher(spaced).matches();
        return isNumber || grouped.matcher(spaced).matches()
                ? Optional.of(spaced.replace(",", "").replace(':', '.'))
                : Optional.empty();
    }

    /**
     * {@code typed} in ASCII: digits, {@code .} before decimals and {@code :} where the keyboard's point stands for it, {@code ,}
     * between groups, {@code -}, {@code %}, {@code x}, and {@code ?} for whatever is no part of a number.
     */
    private String plain(String typed) {
        var plain = new StringBuilder();
        typed.codePoints().forEach(c -> plain.append(plain(c)));
        return INVISIBLE_OUTSIDE.matcher(plain).replaceAll("");
    }

    private char plain(int c) {
        if (Character.digit(c, 10) >= 0) {
            return (char) ('0' + Character.digit(c, 10));
        }
        if (c == symbols.getDecimalSeparator()) {
            return '.';
        }
        if (Character.isSpaceChar(c)) {
            return ' ';
        }
        if (c == symbols.getGroupingSeparator() || (isApostrophe(c) && isApostrophe(symbols.getGroupingSeparator()))) {
            return ',';
        }
        if (c == '.') {
            return ':';
        }
        if (Character.getType(c) == Character.FORMAT) {
            return 'i'; // marks of direction, which locales write around their signs
        }
        return sign(c);
    }

    private char sign(int c) {
        if (c == '-' || c == '\u2212' || c == symbols.getMinusSign()) {
            return '-';
        }
        if (c == '%' || c == symbols.getPercent()) {
            return '%';
        }
        return c == 'x' || c == '\u00d7' ? 'x' : '?';
    }

    private static boolean isApostrophe(int c) {
        return c == '\'' || c == '\u2019';
    }
}
