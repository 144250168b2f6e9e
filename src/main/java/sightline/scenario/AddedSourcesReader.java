package sightline.scenario;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

import org.jspecify.annotations.Nullable;

import sightline.file.FileException;
import sightline.file.JsonSource;
import sightline.file.Place;
import sightline.model.AddedSource;
import sightline.model.Bounds;
import sightline.model.InvalidScenarioException;
import sightline.model.Scenario;
import sightline.model.ScenarioInput;
import sightline.text.Texts;

/** Reads the sources that somebody has added to a scenario. */
final class AddedSourcesReader {

    private final JsonSource source;
    private final Texts texts = Texts.of(AddedSourcesReader.class);

    AddedSourcesReader(JsonSource source) {
        this.source = source;
    }

    /** A number and where it stands: whether it is within bounds shows when the parameter is known. */
    private record Found(double number, Place place) {}

    /** A source while it is read. */
    private static final class Draft {
        private @Nullable ScenarioInput input;
        private @Nullable Found value;
        private @Nullable Found low;
        private @Nullable Found high;
        private String publisher = "";
        private @Nullable String title;
        private String date = "";
        private String address = "";
        private String note = "";
    }

    /** Reads the list of sources that stands at {@code place}. */
    List<AddedSource> read(Place place) throws IOException {
        var sources = new ArrayList<AddedSource>();
        source.list(place, texts.get("expected.evidence"), at -> {
            if (sources.size() == Scenario.MOST_SOURCES) {
                throw source.refusal(place, Texts.of(Scenario.class).get("error.sourceCount",
                        Integer.toString(sources.size() + 1), Integer.toString(Scenario.MOST_SOURCES)));
            }
            sources.add(added(at));
        });
        return sources;
    }

    private AddedSource added(Place place) throws IOException {
        var draft = draft(place);
        if (draft.input == null) {
            throw source.missing(place, "parameter");
        }
        if (draft.title == null) {
            throw source.missing(place, "title");
        }
        return new AddedSource(draft.input, figure(place, draft, draft.input), draft.publisher, draft.title,
                draft.date, draft.address, draft.note);
    }

    private Draft draft(Place place) throws IOException {
        var draft = new Draft();
        var members = new LinkedHashMap<String, JsonSource.Value>();
        members.put("parameter", at -> draft.input = input(at));
        members.put("value", at -> draft.value = number(at));
        members.put("low", at -> draft.low = number(at));
        members.put("high", at -> draft.high = number(at));
        members.put("publisher", at -> draft.publisher = text(at));
        members.put("title", at -> draft.title = text(at, AddedSource::requireTitle));
        members.put("date", at -> draft.date = text(at, AddedSource::requireDate));
        members.put("address", at -> draft.address = text(at, AddedSource::requireAddress));
        members.put("note", at -> draft.note = text(at));
        source.object(place, texts.get("expected.source"), members);
        return draft;
    }

    private Bounds figure(Place place, Draft draft, ScenarioInput input) throws FileException {
        if (draft.value != null && (draft.low != null || draft.high != null)) {
            throw source.refusal(place, texts.get("figureTwice"));
        }
        if (draft.value != null) {
            double value = within(draft.value, input);
            return new Bounds(value, value);
        }
        if (draft.low == null && draft.high == null) {
            throw source.missing(place, "value");
        }
        if (draft.low == null || draft.high == null) {
            throw source.refusal(place, texts.get(draft.low == null ? "highAlone" : "lowAlone"));
        }
        double low = within(draft.low, input);
        double high = within(draft.high, input);
        if (low > high) {
            throw source.refusal(draft.low.place(), texts.get("figureTurned"));
        }
        return new Bounds(low, high);
    }

    private ScenarioInput input(Place place) throws IOException {
        var expected = texts.get("expected.input");
        var id = source.text(place, expected);
        return ScenarioInput.of(id).filter(ScenarioInput::takesEvidence)
                .orElseThrow(() -> source.wrong(place, id, expected));
    }

    private Found number(Place place) throws IOException {
        return new Found(source.number(place, texts.get("expected.number")), place);
    }

    private double within(Found found, ScenarioInput input) throws FileException {
        return checked(found.place(), () -> input.quantity().require(input.id(), found.number()));
    }

    private String text(Place place) throws IOException {
        return source.text(place, texts.get("expected.text"));
    }

    private String text(Place place, UnaryOperator<String> check) throws IOException {
        var text = text(place);
        return checked(place, () -> check.apply(text));
    }

    private <T> T checked(Place place, Supplier<T> check) throws FileException {
        try {
            return check.get();
        } catch (InvalidScenarioException exception) {
            throw source.refusal(place, exception.getMessage());
        }
    }
}
