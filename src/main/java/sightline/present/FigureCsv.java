package sightline.present;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import sightline.analysis.Bands;
import sightline.chart.Figure;
import sightline.chart.Overlay;
import sightline.chart.ScenarioResult;
import sightline.evidence.ObservedSeries;
import sightline.evidence.Reading;
import sightline.model.Run;
import sightline.model.Series;
import sightline.present.CsvStyle;
import sightline.present.CsvTable;

/**
 * A chart as numbers, with the bands and the readings that it shows. The columns are {@code series,month,date,value}; then, if
 * the chart shows futures, {@code p05,p25,p50,p75,p95,mean}, empty for a series without; then, if something is laid over it,
 * {@code of,source}. First come the scenario's own series, {@code of} being its name; then each reading's series with its
 * name and the ids of the entries behind it, and what nothing hidden comes to by that reading; then what was observed,
 * {@code of} being the basis, the month counted from the scenario's start and below 0 before it, the date both months if there
 * are two, and the id of the entry.
 */
final class FigureCsv {

    private static final List<String> COLUMNS = List.of("series", "month", "date", "value");
    private static final List<String> BANDS = Stream.concat(
            Bands.LEVELS.stream().map(level -> "p%02d".formatted(Math.round(100 * level))), Stream.of("mean"))
            .toList();
    private static final List<String> LAID_OVER = List.of("of", "source");

    private final Figure figure;
    private final boolean banded;
    private final boolean laidOver;
    private final CsvTable printer;

    private FigureCsv(Figure figure, Appendable text) throws IOException {
        this.figure = figure;
        var scenario = figure.shown().scenario();
        banded = figure.shown().futures().stream()
                .anyMatch(futures -> figure.chart().series(scenario).stream().anyMatch(futures::has))
                || readings().anyMatch(laid -> laid.shown().futures().isPresent());
        laidOver = figure.overlay().isOn(figure.chart(), scenario);
        var header = join(columns(banded), laidOver ? LAID_OVER : List.of());
        printer = new CsvTable(text, CsvStyle.PLAIN, header);
    }

    /** The names of the columns that every table of results has, with those of bands if it has any. */
    static List<String> columns(boolean banded) {
        return join(COLUMNS, banded ? BANDS : List.of());
    }

    /** What stands in these columns for {@code series} in {@code month}. */
    static List<Object> cells(Run run, Series series, int month, Optional<Bands> bands) {
        return join(List.of(series.id(), month, run.scenario().date(month), run.value(series, month)),
                bands.<List<?>>map(known -> numbers(known, month)).orElse(List.of()));
    }

    private static <T> List<T> join(List<? extends T> one, List<? extends T> other) {
        return Stream.<T>concat(one.stream(), other.stream()).toList();
    }

    static String csv(Figure figure) {
        var text = new StringBuilder();
        try {
            new FigureCsv(figure, text).print();
        } catch (IOException exception) {
            throw new UncheckedIOException(exception); // a StringBuilder throws none
        }
        return text.toString();
    }

    private void print() throws IOException {
        var scenario = figure.shown().scenario();
        for (var series : figure.chart().series(scenario)) {
            print(figure.shown(), series, scenario.name(), "");
        }
        for (var laid : readings().toList()) {
            for (var series : Stream.of(figure.chart().laidOver(), figure.chart().nothingHidden())
                    .flatMap(Optional::stream).toList()) {
                print(laid.shown(), series, laid.reading().name(), sources(laid.reading()));
            }
        }
        observed();
    }

    private Stream<Overlay.Laid> readings() {
        return figure.chart().laidOver().stream().flatMap(series -> figure.overlay().readings().stream());
    }

    private void print(ScenarioResult shown, Series series, String of, String source) throws IOException {
        var run = shown.run();
        var bands = shown.futures().filter(futures -> futures.has(series)).map(futures -> futures.bands(series));
        for (int month = 0; month <= run.lastMonth(); month++) {
            print(cells(run, series, month, bands), of, source);
        }
    }

    private static List<Double> numbers(Bands bands, int month) {
        return Stream.concat(IntStream.range(0, Bands.LEVELS.size()).mapToObj(level -> bands.quantile(level, month)),
                Stream.of(bands.mean(month))).toList();
    }

    /** Where there are no bands their cells are empty. */
    private void print(List<?> cells, String of, String source) throws IOException {
        var empty = Collections.nCopies(columns(banded).size() - cells.size(), "");
        printer.printRecord(Stream.of(cells, empty, laidOver ? List.of(of, source) : List.of()).flatMap(List::stream)
                .toArray());
    }

    private void observed() throws IOException {
        var scenario = figure.shown().scenario();
        var id = figure.overlay().observed().flatMap(known -> known.of(figure.chart())).map(ObservedSeries::id)
                .orElse("");
        for (var point : figure.overlay().points(figure.chart(), scenario)) {
            var date = point.from().equals(point.to()) ? point.from().toString() : point.from() + "/" + point.to();
            print(List.of(id, ChronoUnit.MONTHS.between(scenario.start(), point.from()), date, point.value()),
                    point.basis().id(), point.evidence());
        }
    }

    private static String sources(Reading reading) {
        return reading.values().stream().flatMap(value -> value.evidence().stream()).distinct()
                .collect(Collectors.joining(" "));
    }
}
