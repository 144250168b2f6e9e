package sightline.export;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

import sightline.chart.Figure;
import sightline.chart.Observations;
import sightline.chart.Overlay;
import sightline.evidence.ObservedSeries;
import sightline.evidence.Reading;
import sightline.model.Run;
import sightline.model.Series;

/** A chart with what is laid over it as numbers, with their sources; described at {@link RunCsv#csv(Figure)}. */
final class OverlayCsv {

    private static final CSVFormat FORMAT = CSVFormat.RFC4180.builder().setRecordSeparator('\n')
            .setHeader("series", "month", "date", "value", "of", "source").get();

    private OverlayCsv() {}

    static String csv(Figure figure) {
        var text = new StringBuilder();
        try (var printer = new CSVPrinter(text, FORMAT)) {
            var run = figure.shown().run();
            for (var series : figure.chart().series(run.scenario())) {
                print(printer, run.scenario().name(), series, run, "");
            }
            var laidOver = figure.chart().laidOver();
            for (var laid : laidOver.isEmpty() ? List.<Overlay.Laid>of()
                    : figure.overlay().readings()) {
                print(printer, laid.reading().name(), laidOver.get(), laid.shown().run(), sources(laid.reading()));
            }
            observed(printer, figure);
        } catch (IOException exception) {
            throw new UncheckedIOException(exception); // a StringBuilder throws none
        }
        return text.toString();
    }

    private static void print(CSVPrinter printer, String of, Series series, Run run, String source)
            throws IOException {
        for (int month = 0; month <= run.lastMonth(); month++) {
            printer.printRecord(series.id(), month, run.scenario().date(month), run.value(series, month), of, source);
        }
    }

    private static void observed(CSVPrinter printer, Figure figure) throws IOException {
        var scenario = figure.shown().scenario();
        var id = figure.overlay().observed().flatMap(known -> series(known, figure)).orElse("");
        for (var point : figure.overlay().points(figure.chart(), scenario)) {
            var date = point.from().equals(point.to()) ? point.from().toString() : point.from() + "/" + point.to();
            printer.printRecord(id, ChronoUnit.MONTHS.between(scenario.start(), point.from()), date, point.value(),
                    point.basis().id(), point.evidence());
        }
    }

    private static Optional<String> series(Observations known, Figure figure) {
        return known.of(figure.chart()).map(ObservedSeries::id);
    }

    private static String sources(Reading reading) {
        return reading.values().stream().flatMap(value -> value.evidence().stream()).distinct()
                .collect(Collectors.joining(" "));
    }
}
