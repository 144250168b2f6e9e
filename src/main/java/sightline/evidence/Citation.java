package sightline.evidence;

import java.util.stream.Collectors;
import java.util.stream.Stream;

import sightline.model.AddedSource;
import sightline.text.Texts;

/** A source as one line of plain text, with what there is of it. */
public final class Citation {

    private Citation() {}

    /** A source of the library: publisher, date, title, address, and its id and grade there. */
    public static String of(Source source) {
        var texts = Texts.of(Citation.class);
        return line(source.publisher(), source.date(), source.title(), source.url(),
                texts.get("citation.entry", source.id(), source.grade().text()));
    }

    /** A source that somebody has added to a scenario. */
    public static String of(AddedSource source) {
        var said = AddedText.of(source);
        return line(said.publisher(), source.date(), said.title(), said.address(),
                Texts.of(Citation.class).get("citation.added"));
    }

    private static String line(String publisher, String date, String title, String address, String mark) {
        var texts = Texts.of(Citation.class);
        var said = date.isEmpty() ? texts.get("citation.undated") : date;
        var head = publisher.isEmpty() ? texts.get("citation.nobody", said)
                : texts.get("citation.publisher", publisher, said);
        return Stream.of(head, texts.get("citation.title", title), address, mark).filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" "));
    }
}
