package sightline.export;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.jbibtex.BibTeXDatabase;
import org.jbibtex.BibTeXEntry;
import org.jbibtex.BibTeXFormatter;
import org.jbibtex.Key;
import org.jbibtex.StringValue;

import sightline.evidence.PublicationDate;
import sightline.evidence.Source;
import sightline.text.Texts;

/**
 * Sources as BibTeX. All are {@code @misc}: most are pages on the web, many lack what other types ask for, and a type that says
 * more than is known would be made up.
 */
public final class Bibtex {

    private static final Map<Integer, String> ESCAPED = Map.of((int) '\\', "\\textbackslash{}", (int) '{', "\\{",
            (int) '}', "\\}", (int) '&', "\\&", (int) '%', "\\%", (int) '$', "\\$", (int) '#', "\\#", (int) '_', "\\_",
            (int) '~', "\\textasciitilde{}", (int) '^', "\\textasciicircum{}");
    private static final String SPECIAL_IN_ADDRESS = "[\\\\{}\\s]";

    private Bibtex() {}

    /** The content of a file that holds {@code sources}, each under its id. */
    public static String of(Collection<Source> sources) {
        var database = new BibTeXDatabase();
        sources.forEach(source -> database.addObject(entry(source)));
        var text = new StringWriter();
        try {
            new BibTeXFormatter().format(database, text);
        } catch (IOException exception) {
            throw new UncheckedIOException(exception); // a StringWriter throws none
        }
        return text.toString().replace("\r\n", "\n") + "\n";
    }

    private static BibTeXEntry entry(Source source) {
        var entry = new BibTeXEntry(BibTeXEntry.TYPE_MISC, new Key(source.id()));
        put(entry, BibTeXEntry.KEY_AUTHOR, "{" + escaped(source.publisher()) + "}"); // one name, not several
        put(entry, BibTeXEntry.KEY_TITLE, "{" + escaped(source.title()) + "}");
        var date = PublicationDate.parse(source.date());
        date.ifPresent(known -> put(entry, BibTeXEntry.KEY_YEAR, Integer.toString(known.year())));
        date.filter(known -> known.month() > 0)
                .ifPresent(known -> put(entry, BibTeXEntry.KEY_MONTH, Integer.toString(known.month())));
        if (!source.url().isEmpty()) {
            put(entry, BibTeXEntry.KEY_URL, source.url().replaceAll(SPECIAL_IN_ADDRESS, ""));
        }
        put(entry, BibTeXEntry.KEY_NOTE, escaped(note(source, date)));
        return entry;
    }

    private static String note(Source source, Optional<PublicationDate> date) {
        var texts = Texts.of(Bibtex.class);
        var said = texts.get("bibtex.note", source.claim(), source.unit(), source.period(), source.grade().text());
        return date.isEmpty() || source.date().matches("\\d{4}(-\\d{2})?") ? said
                : texts.get("bibtex.dated", said, source.date());
    }

    private static void put(BibTeXEntry entry, Key key, String value) {
        entry.addField(key, new StringValue(value, StringValue.Style.BRACED));
    }

    private static String escaped(String text) {
        return text.codePoints().mapToObj(c -> ESCAPED.getOrDefault(c, Character.toString(c)))
                .collect(Collectors.joining());
    }
}
