package sightline.evidence;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;

import org.jspecify.annotations.Nullable;

import sightline.file.FileException;
import sightline.file.JsonSource;
import sightline.file.Place;
import sightline.model.InvalidScenarioException;
import sightline.model.ScenarioInput;
import sightline.text.Texts;

/** Reads what an entry says of parameters. */
final class MarkReader {

    private final JsonSource source;
    private final Texts texts = Texts.of(MarkReader.class);

    MarkReader(JsonSource source) {
        this.source = source;
    }

    /** A mark whose source is not known yet: the entry's id may come later. */
    record Draft(ScenarioInput input, SupportedRange span, boolean proxy) {

        Mark of(String id) {
            return new Mark(id, input, span, proxy);
        }
    }

    /** A mark's members while they are read. */
    private static final class Members {
        private @Nullable ScenarioInput input;
        private @Nullable Double value;
        private @Nullable Double low;
        private @Nullable Double high;
        private boolean proxy;
        private boolean verbal;
    }

    /** Reads the list of marks that stands at {@code place}. */
    List<Draft> marks(Place place) throws IOException {
        var marks = new ArrayList<Draft>();
        source.list(place, texts.get("expected.marks"), at -> marks.add(mark(at)));
        return marks;
    }

    private Draft mark(Place place) throws IOException {
        var found = new Members();
        var members = new LinkedHashMap<String, JsonSource.Value>();
        members.put("parameter", at -> found.input = input(source, at));
        members.put("value", at -> found.value = number(at));
        members.put("low", at -> found.low = number(at));
        members.put("high", at -> found.high = number(at));
        members.put("proxy", at -> found.proxy = source.flag(at));
        members.put("verbal", at -> found.verbal = source.flag(at));
        source.object(place, texts.get("expected.mark"), members);
        if (found.input == null) {
            throw source.missing(place, "parameter");
        }
        for (var number : new @Nullable Double[]{found.value, found.low, found.high}) {
            if (number != null) {
                requireWithin(place, found.input, number);
            }
        }
        return new Draft(found.input, span(place, found), found.proxy);
    }

    private SupportedRange span(Place place, Members found) throws FileException {
        boolean ended = found.low != null || found.high != null;
        int kinds = (found.value != null ? 1 : 0) + (ended ? 1 : 0) + (found.verbal ? 1 : 0);
        if (kinds != 1) {
            throw source.refusal(place, texts.get("spanKinds"));
        }
        if (found.value != null) {
            return new SupportedRange.Point(found.value);
        }
        if (found.low != null && found.high != null) {
            if (found.low > found.high) {
                throw source.refusal(place, texts.get("spanTurned"));
            }
            return new SupportedRange.Interval(found.low, found.high);
        }
        return found.low != null ? new SupportedRange.AtLeast(found.low)
                : found.high != null ? new SupportedRange.AtMost(found.high) : new SupportedRange.InWords();
    }

    /** Reads the name of an input that figures can be about. */
    static ScenarioInput input(JsonSource source, Place place) throws IOException {
        var expected = Texts.of(MarkReader.class).get("expected.input");
        var id = source.text(place, expected);
        return ScenarioInput.of(id).filter(ScenarioInput::takesEvidence)
                .orElseThrow(() -> source.wrong(place, id, expected));
    }

    private double number(Place place) throws IOException {
        return source.number(place, texts.get("expected.number"));
    }

    private void requireWithin(Place place, ScenarioInput input, double number) throws FileException {
        try {
            input.quantity().require(input.id(), number);
        } catch (InvalidScenarioException exception) {
            throw source.refusal(place, exception.getMessage());
        }
    }
}
