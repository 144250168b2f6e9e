package sightline.export;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

import sightline.analysis.Ensemble;
import sightline.chart.ChartId;
import sightline.chart.Figure;
import sightline.model.Run;
import sightline.model.Series;

/** A run as numbers, with the bands of its futures or without. */
public final class RunCsv {

    private static final CSVFormat FORMAT = CSVFormat.RFC4180.builder().setRecordSeparator('\n')
            .setHeader("series", "month", "date", "value").get();
    private static final CSVFormat WITH_BANDS = FORMAT.builder()
            .setHeader("series", "month", "date", "value", "p05", "p25", "p50", "p75", "p95", "mean").get();

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

    /**
     * What {@code figure} shows. With something laid over it the header is {@code series,month,date,value,of,source}:
     * first the scenario's own series, {@code of} being its name; then each reading's, with its name and the ids of the entries
     * behind it; then what was observed, {@code of} being the basis, the month counted from the scenario's start and below 0
     * before it, the date both months if there are two, and the id of the entry.
     */
    public static String csv(Figure figure) {
        var run = figure.shown().run();
        return figure.overlay().isOn(figure.chart(), run.scenario()) ? OverlayCsv.csv(figure)
                : csv(figure.chart(), run);
    }

    /**
     * Every series of {@code ensemble}, which has the bands of all of them, as above with the quantiles and the mean of its
     * futures: the header is {@code series,month,date,value,p05,p25,p50,p75,p95,mean}.
     */
    public static String csv(Ensemble ensemble) {
        var run = ensemble.run();
        var text = new StringBuilder();
        try (var printer = new CSVPrinter(text, WITH_BANDS)) {
            for (var series : Series.all(run.scenario())) {
                var bands = ensemble.bands(series);
                for (int month = 0; month <= run.lastMonth(); month++) {
                    printer.printRecord(series.id(), month, run.scenario().date(month), run.value(series, month),
                            bands.quantile(0, month), bands.quantile(1, month), bands.quantile(2, month),
                            bands.quantile(3, month), bands.quantile(4, month), bands.mean(month));
                }
            }
        } catch (IOException exception) {
            throw new UncheckedIOException(exception); // a StringBuilder throws none
        }
        return text.toString();
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
