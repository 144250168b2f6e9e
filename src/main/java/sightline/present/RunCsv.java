package sightline.present;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;

import sightline.analysis.Ensemble;
import sightline.chart.Figure;
import sightline.model.Run;
import sightline.model.Series;
import sightline.present.CsvStyle;
import sightline.present.CsvTable;
import sightline.present.FigureCsv;

/** A run as numbers, with the bands of its futures or without. */
public final class RunCsv {

    private RunCsv() {}

    /**
     * Every series of {@code run} as comma-separated values with the header {@code series,month,date,value}, lines ending
     * in LF, dates as {@code YYYY-MM}, numbers as {@link Double#toString} writes them: each series in turn, in the order of
     * {@link Series#all}, month by month.
     */
    public static String csv(Run run) {
        return csv(run, CsvStyle.PLAIN);
    }

    /** As above, in {@code style}. */
    public static String csv(Run run, CsvStyle style) {
        return csv(run, Optional.empty(), style);
    }

    /** What {@code figure} shows, as {@link FigureCsv} describes it. */
    public static String csv(Figure figure) {
        return FigureCsv.csv(figure);
    }

    /**
     * Every series of {@code ensemble}, which has the bands of all of them, as above with the quantiles and the mean of its
     * futures, in {@code style}: the header is {@code series,month,date,value,p05,p25,p50,p75,p95,mean}.
     */
    public static String csv(Ensemble ensemble, CsvStyle style) {
        return csv(ensemble.run(), Optional.of(ensemble), style);
    }

    private static String csv(Run run, Optional<Ensemble> futures, CsvStyle style) {
        var text = new StringBuilder();
        try {
            var printer = new CsvTable(text, style, FigureCsv.columns(futures.isPresent()));
            for (var series : Series.all(run.scenario())) {
                var bands = futures.map(known -> known.bands(series));
                for (int month = 0; month <= run.lastMonth(); month++) {
                    printer.printRecord(FigureCsv.cells(run, series, month, bands).toArray());
                }
            }
        } catch (IOException exception) {
            throw new UncheckedIOException(exception); // a StringBuilder throws none
        }
        return text.toString();
    }
}
