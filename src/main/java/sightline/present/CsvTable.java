package sightline.present;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

import sightline.present.CsvStyle;
import sightline.text.OneLine;

/**
 * Records of CSV, lines ending in LF. Numbers are written as {@link Double#toString} writes them, but for the decimal sign of the
 * style. Text that a spreadsheet would take for a formula, because of how it begins, has an apostrophe before it.
 */
final class CsvTable {

    /** Fullwidth signs too: some spreadsheets take them for the others. */
    private static final Pattern FORMULA = Pattern.compile("^\\s*[=+\\-@\uff1d\uff0b\uff0d\uff20]");

    private final CSVPrinter printer;
    private final char decimal;

    /** Begins with the record {@code header}. */
    CsvTable(Appendable out, CsvStyle style, List<String> header) throws IOException {
        decimal = style.decimal();
        printer = new CSVPrinter(out,
                CSVFormat.RFC4180.builder().setDelimiter(style.separator()).setRecordSeparator('\n')
                        .get());
        printRecord(header.toArray());
    }

    void printRecord(Object... cells) throws IOException {
        printer.printRecord(Arrays.stream(cells).map(this::cell).toArray());
    }

    /** One cell of a record that {@link #println} ends. */
    void print(Object cell) throws IOException {
        printer.print(cell(cell));
    }

    void println() throws IOException {
        printer.println();
    }

    private Object cell(Object cell) {
        return switch (cell) {
            case Double number -> number.toString().replace('.', decimal);
            case String text -> text(text);
            default -> cell;
        };
    }

    private static String text(String outside) {
        var text = OneLine.of(outside);
        return FORMULA.matcher(text).find() ? "'" + text : text;
    }
}
