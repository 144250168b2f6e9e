package sightline.evidence;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import sightline.file.Excerpt;
import sightline.file.FileException;
import sightline.file.JsonSource;
import sightline.file.Place;
import sightline.model.ScenarioInput;
import sightline.model.Service;
import sightline.text.Texts;

/** Reads the readings from JSON, and is then spent. */
final class ReadingsReader {

    private static final String SERVICES = "services.";

    private final JsonSource source;
    private final ReadingValueReader backedReader;
    private final Texts texts = Texts.of(ReadingsReader.class);
    private final Set<String> ids = new HashSet<>();

    /** @param library where every id of an entry must be found */
    ReadingsReader(JsonSource source, Library library) {
        this.source = source;
        backedReader = new ReadingValueReader(source, library);
    }

    /** A reading while it is read. */
    private static final class Draft {
        private @Nullable String id;
        private @Nullable String name;
        private @Nullable String brief;
        private @Nullable List<ReadingValue> values;
    }

    /** The readings that are the whole of the source. */
    Readings read() throws FileException {
        return source.whole(root -> {
            var readings = new ArrayList<Reading>();
            source.list(root, texts.get("expected.readings"), place -> readings.add(reading(place)));
            return new Readings(readings);
        });
    }

    private Reading reading(Place place) throws IOException {
        var draft = new Draft();
        var members = new LinkedHashMap<String, JsonSource.Value>();
        members.put("id", at -> draft.id = newId(at));
        members.put("name", at -> draft.name = source.text(at, texts.get("expected.text")));
        members.put("brief", at -> draft.brief = source.text(at, texts.get("expected.text")));
        members.put("values", at -> draft.values = values(at));
        source.object(place, texts.get("expected.reading"), members);
        if (draft.id == null) {
            throw source.missing(place, "id");
        }
        if (draft.name == null) {
            throw source.missing(place, "name");
        }
        if (draft.values == null) {
            throw source.missing(place, "values");
        }
        return new Reading(draft.id, draft.name, draft.brief == null ? draft.name : draft.brief, draft.values);
    }

    private String newId(Place place) throws IOException {
        var id = source.text(place, texts.get("expected.text"));
        if (!ids.add(id)) {
            throw source.refusal(place, texts.get("idTwice", id));
        }
        return id;
    }

    private List<ReadingValue> values(Place place) throws IOException {
        var values = new ArrayList<ReadingValue>();
        source.members(place, texts.get("expected.values"), key -> value(key, values),
                key -> texts.get("noInput", Excerpt.of(key)));
        return values;
    }

    private Optional<JsonSource.Value> value(String key, List<ReadingValue> values) {
        if (key.equals(ReadingValue.OfTriageOrder.KEY)) {
            return Optional.of(at -> values.add(backedReader.triageOrder(at)));
        }
        var service = serviceOfRollout(key);
        if (service.isPresent()) {
            return Optional.of(at -> values.add(backedReader.rollout(at, service.get())));
        }
        return ScenarioInput.of(key).filter(ScenarioInput::takesEvidence)
                .map(input -> at -> values.add(backedReader.setting(at, input)));
    }

    /** The service of a key such as {@code services.messenger.rollout}. */
    private static Optional<String> serviceOfRollout(String key) {
        var end = "." + ReadingValue.OfRollout.FIELD;
        if (!key.startsWith(SERVICES) || !key.endsWith(end) || key.length() < SERVICES.length() + end.length()) {
            return Optional.empty();
        }
        return Optional.of(key.substring(SERVICES.length(), key.length() - end.length()))
                .filter(service -> Service.ID.matcher(service).matches());
    }
}
