package sightline.present;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.jbibtex.BibTeXDatabase;
import org.jbibtex.BibTeXEntry;
import org.jbibtex.BibTeXFormatter;
import org.jbibtex.Key;
import org.jbibtex.StringValue;

import sightline.evidence.AddedText;
import sightline.evidence.PublicationDate;
import sightline.evidence.Source;
import sightline.model.AddedSource;
import sightline.text.OneLine;
import sightline.text.Texts;

/**
 * Sources as BibTeX. All are {@code @misc}: most are pages on the web, many lack what other types ask for, and a type that says
 * more than is known would be made up.
 */
public final class Bibtex {

    private static final Map<Integer, String> ESCAPED = Map.of((int) '\\', "\\textbackslash{}", (int) '{', "\\{",
            (int) '}', "\\}", (int) '&', "\\&", (int) '%', "\\%", (int) '$', "\\$", (int) '#', "\\#", (int) '_', "\\_",
            (int) '~', "\\textasciitilde{}", (int) '^', "\\textasciicircum{}");
    private static final Map<Integer, String> ESCAPED_IN_ADDRESS = Map.of((int) '\\', "%5C", (int) '{', "%7B",
            (int) '}',
            "%7D");

    private Bibtex() {}

    /** The content of a file that holds {@code sources}, each under its id. */
    public static String of(Collection<Source> sources) {
        return text(sources.stream().map(Bibtex::entry).toList());
    }

    /**
     * A source that somebody has added to a scenario.
     *
     * @param key what it is cited by
     * @param what what its figure is about, and the figure, in words
     */
    public static String of(AddedSource source, String key, String what) {
        return text(List.of(entry(source, key, what)));
    }

    private static String text(List<BibTeXEntry> entries) {
        var database = new BibTeXDatabase();
        entries.forEach(database::addObject);
        var text = new StringWriter();
        try {
            new BibTeXFormatter().format(database, text);
        } catch (IOException exception) {
            throw new UncheckedIOException(exception); // a StringWriter throws none
        }
        return text.toString().replace("\r\n", "\n") + "\n";
    }

    private static BibTeXEntry entry(Source source) {
        var said = Texts.of(Bibtex.class).get("bibtex.note", source.claim(), source.unit(), source.period(),
                source.grade().text());
        return entry(source.id(), source.publisher(), source.title(), source.date(), source.url(), said);
    }

    private static BibTeXEntry entry(AddedSource source, String key, String what) {
        var texts = Texts.of(Bibtex.class);
        var said = source.note().isEmpty() ? texts.get("bibtex.added", what)
                : texts.get("bibtex.added.noted", what, source.note());
        return entry(key, source.publisher(), source.title(), source.date(), source.address(), said);
    }

    private static BibTeXEntry entry(String key, String publisher, String title, String date, String address,
            String said) {
        var entry = new BibTeXEntry(BibTeXEntry.TYPE_MISC, new Key(key));
        if (!publisher.isEmpty()) {
            put(entry, BibTeXEntry.KEY_AUTHOR, "{" + escaped(publisher) + "}"); // one name, not several
        }
        put(entry, BibTeXEntry.KEY_TITLE, "{" + escaped(title) + "}");
        var known = PublicationDate.parse(date);
        known.ifPresent(day -> put(entry, BibTeXEntry.KEY_YEAR, Integer.toString(day.year())));
        known.filter(day -> day.month() > 0)
                .ifPresent(day -> put(entry, BibTeXEntry.KEY_MONTH, Integer.toString(day.month())));
        if (!address.isEmpty()) {
            put(entry, BibTeXEntry.KEY_URL, address(address));
        }
        boolean isWhole = known.isEmpty() || date.matches("\\d{4}(-\\d{2})?"); // no day for which there is no field
        put(entry, BibTeXEntry.KEY_NOTE,
                escaped(isWhole ? said : Texts.of(Bibtex.class).get("bibtex.dated", said, date)));
        return entry;
    }

    private static void put(BibTeXEntry entry, Key key, String value) {
        entry.addField(key, new StringValue(value, StringValue.Style.BRACED));
    }

    /** As it is, but for what would end the field or hide in it: that stands as its bytes, which lead to the same place. */
    private static String address(String address) {
        var plain = AddedText.seen(address.replaceAll("\\s", ""));
        boolean fits = isBalanced(plain) && plain.indexOf('\\') < 0;
        return fits ? plain
                : plain.codePoints().mapToObj(c -> ESCAPED_IN_ADDRESS.getOrDefault(c, Character.toString(c)))
                        .collect(Collectors.joining());
    }

    private static boolean isBalanced(String text) {
        int open = 0;
        for (int i = 0; i < text.length() && open >= 0; i++) {
            open += text.charAt(i) == '{' ? 1 : text.charAt(i) == '}' ? -1 : 0;
        }
        return open == 0;
    }

    private static String escaped(String text) {
        return OneLine.of(text).codePoints().mapToObj(c -> ESCAPED.getOrDefault(c, Character.toString(c)))
                .collect(Collectors.joining());
    }
}
