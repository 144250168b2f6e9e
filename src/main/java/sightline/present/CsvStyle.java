package sightline.present;

import java.text.DecimalFormatSymbols;
import java.util.Locale;
import java.util.Set;

/**
 * How numbers are told apart in CSV.
 *
 * @param separator between cells
 * @param decimal before the decimals of a number
 */
public record CsvStyle(char separator, char decimal) {

    /** As programs and the spreadsheets of most of the English-speaking world read it. */
    public static final CsvStyle PLAIN = new CsvStyle(',', '.');

    /** Where the system separates with a semicolon although numbers have a point. */
    private static final Set<String> POINT_AND_SEMICOLON = Set.of("CH", "LI");

    /** As spreadsheets of {@code locale} expect it: where the comma is decimal, it separates nothing. */
    public static CsvStyle of(Locale locale) {
        if (DecimalFormatSymbols.getInstance(locale).getDecimalSeparator() == ',') {
            return new CsvStyle(';', ',');
        }
        return POINT_AND_SEMICOLON.contains(locale.getCountry()) ? new CsvStyle(';', '.') : PLAIN;
    }
}
