package sightline.evidence;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import sightline.file.FileException;
import sightline.file.JsonSource;
import sightline.file.Place;
import sightline.text.Texts;

/** Reads which entries tell one figure several times. */
final class DuplicateSourcesReader {

    private final JsonSource source;
    private final Texts texts = Texts.of(DuplicateSourcesReader.class);
    private final Set<String> rows = new HashSet<>();
    private final Map<String, Place> grouped = new LinkedHashMap<>();

    DuplicateSourcesReader(JsonSource source) {
        this.source = source;
    }

    /** The groups of ids that repeat each other. */
    List<List<String>> read() throws FileException {
        return source.whole(root -> {
            var groups = new ArrayList<List<String>>();
            source.list(root, texts.get("expected.repeats"), place -> groups.add(group(place)));
            return groups;
        });
    }

    /** After {@link #read}: the ids of the entries that say so. */
    Set<String> rows() {
        return rows;
    }

    /**
     * After {@link #read}: checks that every id is there.
     *
     * @throws FileException if {@code library} lacks one
     */
    void requireAllIn(Library library) throws FileException {
        for (var id : grouped.entrySet()) {
            if (library.source(id.getKey()).isEmpty()) {
                throw source.refusal(id.getValue(), texts.get("noEntry", id.getKey()));
            }
        }
    }

    private List<String> group(Place place) throws IOException {
        var ids = new ArrayList<String>();
        var members = new LinkedHashMap<String, JsonSource.Value>();
        members.put("row", at -> rows.add(source.text(at, texts.get("expected.text"))));
        members.put("ids", list -> source.list(list, texts.get("expected.ids"), at -> {
            var id = source.text(at, texts.get("expected.text"));
            if (grouped.put(id, at) != null) {
                throw source.refusal(at, texts.get("idTwice", id));
            }
            ids.add(id);
        }));
        source.object(place, texts.get("expected.repeat"), members);
        if (ids.size() < 2) {
            throw source.refusal(place, texts.get("repeatAlone"));
        }
        return ids;
    }
}
