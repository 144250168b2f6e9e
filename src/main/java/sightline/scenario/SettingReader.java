package sightline.scenario;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import sightline.file.FileException;
import sightline.file.JsonSource;
import sightline.file.Place;
import sightline.model.InvalidScenarioException;
import sightline.model.Quantity;
import sightline.model.RangeShape;
import sightline.model.Setting;
import sightline.text.Texts;

/** Reads numbers and ranges, each within the bounds of its quantity. */
final class SettingReader {

    private final JsonSource source;
    private final Texts texts = Texts.of(SettingReader.class);

    SettingReader(JsonSource source) {
        this.source = source;
    }

    /** A range while it is read. */
    private static final class Draft {
        private @Nullable Double value;
        private @Nullable Double low;
        private @Nullable Double high;
        private RangeShape shape = RangeShape.TRIANGULAR;
        private boolean pinned;
    }

    /**
     * Reads a number or a range.
     *
     * @param name how messages call it
     */
    Setting read(Place place, Quantity quantity, String name) throws IOException {
        return source.isObject() ? range(place, quantity, name)
                : Setting.certain(within(place, quantity, name, texts.get("expected.setting")));
    }

    /** Reads a number, not a range. */
    double number(Place place, Quantity quantity, String name) throws IOException {
        return within(place, quantity, name, texts.get("expected.number"));
    }

    private Setting range(Place place, Quantity quantity, String name) throws IOException {
        var draft = new Draft();
        Map<String, JsonSource.Value> members = new LinkedHashMap<>();
        members.put("value", at -> draft.value = number(at, quantity, name));
        members.put("low", at -> draft.low = number(at, quantity, name + ".low"));
        members.put("high", at -> draft.high = number(at, quantity, name + ".high"));
        members.put("shape", at -> draft.shape = source.choice(at, RangeShape.values(), RangeShape::id));
        members.put("pinned", at -> draft.pinned = source.flag(at));
        source.object(place, texts.get("expected.setting"), members);
        if (draft.value == null) {
            throw source.missing(place, "value");
        }
        if ((draft.low == null) != (draft.high == null)) {
            throw source.refusal(place, texts.get(draft.low == null ? "highAlone" : "lowAlone"));
        }
        return setting(place, draft);
    }

    private Setting setting(Place place, Draft draft) throws FileException {
        double value = draft.value == null ? Double.NaN : draft.value;
        double low = draft.low == null ? value : draft.low;
        double high = draft.high == null ? value : draft.high;
        try {
            var read = Setting.pinnedIfOutside(value, low, high, draft.shape);
            return draft.pinned ? read.pin() : read;
        } catch (InvalidScenarioException exception) {
            throw source.refusal(place, exception.getMessage());
        }
    }

    private double within(Place place, Quantity quantity, String name, String expected) throws IOException {
        var number = source.number(place, expected);
        try {
            return quantity.require(name, number);
        } catch (InvalidScenarioException exception) {
            throw source.refusal(place, exception.getMessage());
        }
    }
}
