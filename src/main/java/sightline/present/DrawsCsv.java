package sightline.present;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.util.ArrayList;
import java.util.List;

import sightline.analysis.Draws;
import sightline.present.CsvStyle;
import sightline.present.CsvTable;

/** Futures as numbers, a line each. */
public final class DrawsCsv {

    private DrawsCsv() {}

    /**
     * Writes {@code draws} as comma-separated values, UTF-8, lines ending in LF, numbers as {@link Double#toString} writes them:
     * the header is {@code future}, the ids of {@link Draws#inputs}, then {@code <series>@<month>} of each cell.
     */
    public static void write(Draws draws, CsvStyle style, OutputStream out) throws IOException {
        var writer = new BufferedWriter(new OutputStreamWriter(out, UTF_8)); // not closed: the stream is the caller's
        var cells = draws.cells();
        int inputs = draws.inputs().size();
        var header = new ArrayList<>(List.of("future"));
        draws.inputs().forEach(input -> header.add(input.id()));
        cells.forEach(cell -> header.add(cell.id()));
        var printer = new CsvTable(writer, style, header);
        for (int future = 0; future < draws.futures(); future++) {
            printer.print(future);
            for (int i = 0; i < inputs; i++) {
                printer.print(draws.input(i, future));
            }
            for (var cell : cells) {
                printer.print(draws.value(cell.series(), cell.month(), future));
            }
            printer.println();
        }
        writer.flush();
    }
}
