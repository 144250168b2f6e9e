package sightline.evidence;

import java.io.IOException;
import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import org.apache.commons.csv.CSVException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

import sightline.evidence.ObservedPoint.Basis;
import sightline.file.Excerpt;
import sightline.file.FileException;
import sightline.model.AddedSource;
import sightline.text.Texts;

/** Reads what was observed from comma-separated values. */
final class ObservedReader {

    private static final List<String> HEADER = List.of("series", "from", "to", "value", "unit", "basis", "evidence");

    private static final Pattern NUMBER = Pattern.compile("-?[0-9]+(\\.[0-9]+)?");

    private final String file;
    private final Library library;
    private final Texts texts = Texts.of(ObservedReader.class);
    private final Map<String, List<ObservedPoint>> points = new LinkedHashMap<>();
    private final Map<String, String> units = new LinkedHashMap<>();

    /**
     * @param file how messages name the file
     * @param library where every id of an entry must be found
     */
    ObservedReader(String file, Library library) {
        this.file = file;
        this.library = library;
    }

    /** What {@code text} holds. */
    Observed read(String text) throws FileException {
        try (var parser = CSVParser.parse(text, CSVFormat.RFC4180)) {
            for (var line : parser) {
                if (line.getRecordNumber() == 1) {
                    requireHeader(line);
                } else {
                    add(line);
                }
            }
            if (points.isEmpty()) {
                throw new FileException(file, "", texts.get("observed.empty", String.join(",", HEADER)));
            }
        } catch (CSVException exception) {
            throw new FileException(file, "", texts.get("observed.malformed"));
        } catch (FileException exception) {
            throw exception;
        } catch (IOException | java.io.UncheckedIOException exception) {
            throw new FileException(file, "", texts.get("observed.malformed"));
        }
        return new Observed(points.entrySet().stream().map(
                each -> new ObservedSeries(each.getKey(), units.getOrDefault(each.getKey(), ""), each.getValue()))
                .toList());
    }

    private void requireHeader(CSVRecord line) throws FileException {
        if (!line.toList().equals(HEADER)) {
            throw problem(line, "observed.header", String.join(",", HEADER));
        }
    }

    private void add(CSVRecord line) throws FileException {
        if (line.size() != HEADER.size()) {
            throw problem(line, "observed.columns", Integer.toString(line.size()), Integer.toString(HEADER.size()));
        }
        var series = line.get(0);
        var unit = line.get(4);
        if (!unit.equals(units.computeIfAbsent(series, id -> unit))) {
            throw problem(line, "observed.unit", Excerpt.of(series), Excerpt.of(unit));
        }
        if (library.source(line.get(6)).isEmpty()) {
            throw problem(line, "noEntry", Excerpt.of(line.get(6)));
        }
        points.computeIfAbsent(series, id -> new ArrayList<>()).add(point(line));
    }

    private ObservedPoint point(CSVRecord line) throws FileException {
        var basis = Arrays.stream(Basis.values()).filter(each -> each.id().equals(line.get(5))).findFirst()
                .orElseThrow(() -> problem(line, "observed.basis", Excerpt.of(line.get(5))));
        try {
            return new ObservedPoint(month(line.get(1)), month(line.get(2)), number(line.get(3)), basis, line.get(6));
        } catch (DateTimeException | IllegalArgumentException exception) {
            throw problem(line, "observed.point");
        }
    }

    private static YearMonth month(String text) {
        if (!AddedSource.DATE.matcher(text).matches()) { // the platform's months may have signs and more digits
            throw new IllegalArgumentException(text);
        }
        return YearMonth.parse(text);
    }

    private static double number(String text) {
        if (!NUMBER.matcher(text).matches()) { // Java's numbers may have letters
            throw new IllegalArgumentException(text);
        }
        return Double.parseDouble(text);
    }

    private FileException problem(CSVRecord line, String key, Object... arguments) {
        return new FileException(file, texts.get("observed.place", Long.toString(line.getRecordNumber())),
                texts.get(key, arguments));
    }
}
