package sightline.export;

import java.io.IOException;
import java.io.UncheckedIOException;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

import sightline.chart.ChartId;
import sightline.model.Run;

/** What a chart shows, as numbers. */
public final class ChartCsv {

    private ChartCsv() {}

    /**
     * The series of {@code chart} as comma-separated values with the header {@code series,month,date,value}, lines ending
     * in LF, numbers as {@link Double#toString} writes them: each series in turn, month by month.
     */
    public static String csv(ChartId chart, Run run) {
        var format = CSVFormat.RFC4180.builder().setRecordSeparator('\n')
                .setHeader("series", "month", "date", "value").get();
        var text = new StringBuilder();
        try (var printer = new CSVPrinter(text, format)) {
            for (var series : chart.series(run.scenario())) {
                for (int month = 0; month <= run.lastMonth(); month++) {
                    printer.printRecord(series.id(), month, run.scenario().date(month), run.value(series, month));
                }
            }
        } catch (IOException exception) {
            throw new UncheckedIOException(exception); // a StringBuilder throws none
        }
        return text.toString();
    }
}
