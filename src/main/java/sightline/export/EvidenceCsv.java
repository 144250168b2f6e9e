package sightline.export;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

import sightline.evidence.Backing;
import sightline.evidence.Contradiction;
import sightline.evidence.Entry;
import sightline.evidence.Mark;
import sightline.evidence.Source;
import sightline.evidence.Span;
import sightline.model.AddedSource;
import sightline.text.Numbers;

/** Evidence as comma-separated values, lines ending in LF, numbers as {@link Double#toString} writes them. */
public final class EvidenceCsv {

    private static final CSVFormat FORMAT = CSVFormat.RFC4180.builder().setRecordSeparator('\n').get();
    private static final CSVFormat INDEX = FORMAT.builder().setHeader("id", "topic", "claim", "unit", "period",
            "publisher", "title", "date", "url", "grade", "note", "parameters", "contradicts").get();
    private static final CSVFormat BACKING = FORMAT.builder().setHeader("parameter", "value", "low", "high", "standing",
            "outside", "sources", "added").get();

    private EvidenceCsv() {}

    /**
     * Entries with everything that they say. Marks stand as {@code growth=0.01..0.08 (proxy)}, several after each other with a
     * semicolon; {@code >=}, {@code <=} and {@code in words} are the other kinds.
     */
    public static String index(Collection<? extends Entry> entries) {
        return csv(INDEX, printer -> {
            for (var entry : entries) {
                switch (entry) {
                    case Source source -> printer.printRecord(source.id(), source.topic(), source.claim(),
                            source.unit(), source.period(), source.publisher(), source.title(), source.date(),
                            source.url(), source.grade().id(), source.note(), marks(source.marks()), "");
                    case Contradiction row -> printer.printRecord(row.id(), row.topic(), row.claim(), "", "", "", "",
                            "", "", "", row.note(), "", String.join(" ", row.between()));
                }
            }
        });
    }

    /**
     * What is behind settings: value, standing in words, whether no figure contains the value, the ids of the entries that bear
     * on it, and the titles of added sources.
     */
    public static String backing(List<Backing> settings, Numbers numbers) {
        return csv(BACKING, printer -> {
            for (var each : settings) {
                printer.printRecord(each.target().id(), each.setting().value(), each.setting().low(),
                        each.setting().high(), each.standing().text(), each.outside(numbers).orElse(""),
                        each.marks().stream().map(Mark::source).collect(Collectors.joining(" ")),
                        each.added().stream().map(AddedSource::title).collect(Collectors.joining("; ")));
            }
        });
    }

    private static String marks(List<Mark> marks) {
        return marks.stream().map(EvidenceCsv::mark).collect(Collectors.joining("; "));
    }

    private static String mark(Mark mark) {
        var figure = switch (mark.span()) {
            case Span.Point(double value) -> "=" + value;
            case Span.Interval(double low, double high) -> "=" + low + ".." + high;
            case Span.AtLeast(double low) -> ">=" + low;
            case Span.AtMost(double high) -> "<=" + high;
            case Span.InWords words -> " in words";
        };
        return mark.target().id() + figure + (mark.proxy() ? " (proxy)" : "");
    }

    /** Prints records. */
    @FunctionalInterface
    private interface Printing {
        void print(CSVPrinter printer) throws IOException;
    }

    private static String csv(CSVFormat format, Printing printing) {
        var text = new StringBuilder();
        try (var printer = new CSVPrinter(text, format)) {
            printing.print(printer);
        } catch (IOException exception) {
            throw new UncheckedIOException(exception); // a StringBuilder throws none
        }
        return text.toString();
    }
}
