package sightline.evidence;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;

import sightline.file.FileException;
import sightline.file.JsonSource;
import sightline.file.Place;
import sightline.model.InvalidScenarioException;
import sightline.model.RangeShape;
import sightline.model.Rollout;
import sightline.model.RolloutShape;
import sightline.model.ScenarioInput;
import sightline.model.Setting;
import sightline.model.TriageOrder;
import sightline.text.Texts;

/** Reads single values of readings. */
final class ReadingValueReader {

    private final JsonSource source;
    private final Library library;
    private final Texts texts = Texts.of(ReadingValueReader.class);

    ReadingValueReader(JsonSource source, Library library) {
        this.source = source;
        this.library = library;
    }

    /** What backs a value, while it is read. */
    private static final class Draft {
        private List<String> evidence = List.of();
        private String note = "";
        private @Nullable Double value;
        private @Nullable Double low;
        private @Nullable Double high;
        private RangeShape shape = RangeShape.TRIANGULAR;
        private @Nullable TriageOrder order;
        private @Nullable Double start;
        private @Nullable Double months;
        private @Nullable RolloutShape rolloutShape;
    }

    ReadingValue.OfSetting setting(Place place, ScenarioInput input) throws IOException {
        var draft = new Draft();
        var members = members(draft);
        members.put("value", at -> draft.value = number(at));
        members.put("low", at -> draft.low = number(at));
        members.put("high", at -> draft.high = number(at));
        members.put("shape", at -> draft.shape = source.choice(at, RangeShape.values(), RangeShape::id));
        source.object(place, texts.get("expected.backed"), members);
        double value = required(place, "value", draft.value);
        if ((draft.low == null) != (draft.high == null)) {
            throw source.missing(place, draft.low == null ? "low" : "high");
        }
        double low = draft.low == null ? value : draft.low;
        double high = draft.high == null ? value : draft.high;
        var setting = checked(place,
                () -> input.quantity().require(input.id(), new Setting(value, low, high, draft.shape)));
        return new ReadingValue.OfSetting(input, setting, draft.evidence, draft.note);
    }

    ReadingValue.OfRollout rollout(Place place, String service) throws IOException {
        var draft = new Draft();
        var members = members(draft);
        members.put("start", at -> draft.start = number(at));
        members.put("months", at -> draft.months = number(at));
        members.put("shape", at -> draft.rolloutShape = source.choice(at, RolloutShape.values(), RolloutShape::id));
        source.object(place, texts.get("expected.backed"), members);
        double start = required(place, "start", draft.start);
        double months = required(place, "months", draft.months);
        var shape = required(place, "shape", draft.rolloutShape);
        var rollout = checked(place, () -> new Rollout(start, months, shape));
        return new ReadingValue.OfRollout(service, rollout, draft.evidence, draft.note);
    }

    ReadingValue.OfTriageOrder triageOrder(Place place) throws IOException {
        var draft = new Draft();
        var members = members(draft);
        members.put("value", at -> draft.order = source.choice(at, TriageOrder.values(), TriageOrder::id));
        source.object(place, texts.get("expected.backed"), members);
        return new ReadingValue.OfTriageOrder(required(place, "value", draft.order), draft.evidence, draft.note);
    }

    private Map<String, JsonSource.Value> members(Draft draft) {
        var members = new LinkedHashMap<String, JsonSource.Value>();
        members.put("evidence", at -> draft.evidence = evidence(at));
        members.put("note", at -> draft.note = source.text(at, texts.get("expected.text")));
        return members;
    }

    private List<String> evidence(Place place) throws IOException {
        var ids = new ArrayList<String>();
        source.list(place, texts.get("expected.ids"), at -> {
            var id = source.text(at, texts.get("expected.text"));
            if (library.source(id).isEmpty()) {
                throw source.refusal(at, texts.get("noEntry", id));
            }
            ids.add(id);
        });
        return ids;
    }

    private double number(Place place) throws IOException {
        return source.number(place, texts.get("expected.number"));
    }

    private <T> T required(Place place, String key, @Nullable T found) throws FileException {
        if (found == null) {
            throw source.missing(place, key);
        }
        return found;
    }

    private <T> T checked(Place place, Supplier<T> made) throws FileException {
        try {
            return made.get();
        } catch (InvalidScenarioException exception) {
            throw source.refusal(place, exception.getMessage());
        }
    }
}
