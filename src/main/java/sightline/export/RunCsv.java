package sightline.export;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

import sightline.chart.ChartId;
import sightline.model.Run;
import sightline.model.Series;

/** A run as numbers. */
public final class RunCsv {

    private static final CSVFormat FORMAT = CSVFormat.RFC4180.builder().setRecordSeparator('\n')
            .setHeader("series", "month", "date", "value").get();

    private RunCsv() {}

    /**
     * Every series of {@code run} as comma-separated values with the header {@code series,month,date,value}, lines ending
     * in LF, dates as {@code YYYY-MM}, numbers as {@link Double#toString} writes them: each series in turn, in the order of
     * {@link Series#all}, month by month.
     */
    public static String csv(Run run) {
        return csv(Series.all(run.scenario()), run);
    }

    /** As above, of what {@code chart} shows, in its order. */
    public static String csv(ChartId chart, Run run) {
        return csv(chart.series(run.scenario()), run);
    }

    private static String csv(List<Series> list, Run run) {
        var text = new StringBuilder();
        try (var printer = new CSVPrinter(text, FORMAT)) {
            for (var series : list) {
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
