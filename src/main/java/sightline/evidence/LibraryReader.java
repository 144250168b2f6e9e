package sightline.evidence;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import sightline.file.FileException;
import sightline.file.JsonSource;
import sightline.file.Place;
import sightline.model.AddedSource;
import sightline.text.Texts;

/** Reads the entries of the library from JSON, and is then spent. */
final class LibraryReader {

    private final JsonSource source;
    private final MarkReader markReader;
    private final Set<String> repetitions;
    private final Texts texts = Texts.of(LibraryReader.class);
    private final Set<String> ids = new HashSet<>();
    private final Map<Place, String> links = new LinkedHashMap<>();

    /** @param repetitions the ids of the contradictions that tell of figures told several times */
    LibraryReader(JsonSource source, Set<String> repetitions) {
        this.source = source;
        this.repetitions = repetitions;
        markReader = new MarkReader(source);
    }

    /** An entry while it is read. */
    private static final class Draft {
        private final Map<String, String> words = new LinkedHashMap<>();
        private @Nullable Grade grade;
        private List<MarkReader.Draft> marks = List.of();
        private List<String> between = List.of();
    }

    /** The entries that are the whole of the source. */
    List<Entry> read() throws FileException {
        return source.whole(root -> {
            var entries = new ArrayList<Entry>();
            source.list(root, texts.get("expected.library"), place -> entries.add(entry(place)));
            for (var link : links.entrySet()) {
                if (!ids.contains(link.getValue())) {
                    throw source.refusal(link.getKey(), texts.get("noEntry", link.getValue()));
                }
            }
            return entries;
        });
    }

    private Entry entry(Place place) throws IOException {
        var draft = draft(place);
        var id = word(place, draft, "id");
        var topic = word(place, draft, "topic");
        var claim = word(place, draft, "claim");
        var note = draft.words.getOrDefault("note", "");
        if (topic.equals(Contradiction.TOPIC)) {
            return new Contradiction(id, topic, claim, note, draft.between, repetitions.contains(id));
        }
        if (draft.grade == null) {
            throw source.missing(place, "grade");
        }
        return new Source(id, topic, claim, word(place, draft, "unit"), word(place, draft, "period"),
                word(place, draft, "publisher"), word(place, draft, "title"), draft.words.getOrDefault("date", ""),
                draft.words.getOrDefault("url", ""), draft.grade, note,
                draft.marks.stream().map(mark -> mark.of(id)).toList());
    }

    private Draft draft(Place place) throws IOException {
        var draft = new Draft();
        var members = new LinkedHashMap<String, JsonSource.Value>();
        members.put("id", at -> draft.words.put("id", newId(at)));
        for (var key : List.of("topic", "claim", "unit", "period", "publisher", "title", "date", "note")) {
            members.put(key, at -> draft.words.put(key, text(at)));
        }
        members.replace("date", at -> draft.words.put("date", date(at))); // in its place, in which messages name the keys
        members.put("url", at -> draft.words.put("url", url(at)));
        members.put("grade", at -> draft.grade = source.choice(at, Grade.values(), Grade::id));
        members.put("parameters", at -> draft.marks = markReader.marks(at));
        members.put("contradicts", at -> draft.between = between(at));
        source.object(place, texts.get("expected.entry"), members);
        return draft;
    }

    private String word(Place place, Draft draft, String key) throws FileException {
        var word = draft.words.get(key);
        if (word == null) {
            throw source.missing(place, key);
        }
        return word;
    }

    private String newId(Place place) throws IOException {
        var id = text(place);
        if (!ids.add(id)) {
            throw source.refusal(place, texts.get("idTwice", id));
        }
        return id;
    }

    private String date(Place place) throws IOException {
        var date = text(place);
        if (!date.isEmpty() && PublicationDate.parse(date).isEmpty()) {
            throw source.wrong(place, date, texts.get("expected.date"));
        }
        return date;
    }

    private String url(Place place) throws IOException {
        var url = text(place);
        if (!AddedSource.ADDRESS.matcher(url).matches()) {
            throw source.wrong(place, url, texts.get("expected.address"));
        }
        return url;
    }

    private List<String> between(Place place) throws IOException {
        var between = new ArrayList<String>();
        source.list(place, texts.get("expected.ids"), at -> {
            var id = text(at);
            links.put(at, id);
            between.add(id);
        });
        return between;
    }

    private String text(Place place) throws IOException {
        return source.text(place, texts.get("expected.text"));
    }
}
