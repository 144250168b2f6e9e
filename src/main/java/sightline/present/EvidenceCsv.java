package sightline.present;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

import sightline.evidence.Contradiction;
import sightline.evidence.Entry;
import sightline.evidence.InputEvidence;
import sightline.evidence.Mark;
import sightline.evidence.Source;
import sightline.evidence.SupportedRange;
import sightline.model.AddedSource;
import sightline.present.CsvStyle;
import sightline.present.CsvTable;
import sightline.text.Numbers;

/** Evidence as comma-separated values, lines ending in LF, numbers as {@link Double#toString} writes them. */
public final class EvidenceCsv {

    private static final List<String> INDEX = List.of("id", "topic", "claim", "unit", "period",
            "publisher", "title", "date", "url", "grade", "note", "parameters", "contradicts");
    private static final List<String> BACKING = List.of("parameter", "value", "low", "high", "standing",
            "outside", "sources", "added", "pinned");

    private EvidenceCsv() {}

    /**
     * Entries with everything that they say. Marks stand as {@code growth=0.01..0.08 (proxy)}, several after each other with a
     * semicolon; {@code >=}, {@code <=} and {@code in words} are the other kinds.
     */
    public static String index(Collection<? extends Entry> entries) {
        return index(entries, CsvStyle.PLAIN);
    }

    /** As above, in {@code style}. */
    public static String index(Collection<? extends Entry> entries, CsvStyle style) {
        return csv(INDEX, style, printer -> {
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
     * on it, the titles of added sources, and whether the value is pinned.
     */
    public static String backing(List<InputEvidence> settings, Numbers numbers, CsvStyle style) {
        return csv(BACKING, style, printer -> {
            for (var each : settings) {
                printer.printRecord(each.input().id(), each.setting().value(), each.setting().low(),
                        each.setting().high(), each.standing().text(), each.outside(numbers).orElse(""),
                        each.marks().stream().map(Mark::source).collect(Collectors.joining(" ")),
                        each.added().stream().map(AddedSource::title).collect(Collectors.joining("; ")),
                        Boolean.toString(each.setting().pinned()));
            }
        });
    }

    private static String marks(List<Mark> marks) {
        return marks.stream().map(EvidenceCsv::mark).collect(Collectors.joining("; "));
    }

    private static String mark(Mark mark) {
        var figure = switch (mark.span()) {
            case SupportedRange.Point(double value) -> "=" + value;
            case SupportedRange.Interval(double low, double high) -> "=" + low + ".." + high;
            case SupportedRange.AtLeast(double low) -> ">=" + low;
            case SupportedRange.AtMost(double high) -> "<=" + high;
            case SupportedRange.InWords words -> " in words";
        };
        return mark.input().id() + figure + (mark.proxy() ? " (proxy)" : "");
    }

    /** Prints records. */
    @FunctionalInterface
    private interface Printing {
        void print(CsvTable printer) throws IOException;
    }

    private static String csv(List<String> header, CsvStyle style, Printing printing) {
        var text = new StringBuilder();
        try {
            printing.print(new CsvTable(text, style, header));
        } catch (IOException exception) {
            throw new UncheckedIOException(exception); // a StringBuilder throws none
        }
        return text.toString();
    }
}
