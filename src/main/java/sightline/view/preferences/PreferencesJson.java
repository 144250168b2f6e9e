package sightline.view.preferences;

import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import com.google.gson.FormattingStyle;
import com.google.gson.JsonParser;
import com.google.gson.JsonPrimitive;
import com.google.gson.stream.JsonWriter;

import sightline.chart.ChartId;
import sightline.file.FileException;
import sightline.file.JsonSource;
import sightline.file.Place;
import sightline.view.dialog.WindowPlace;

/**
 * Preferences as JSON, under the names of their parts. What a file does not say is as before the first start, and what only a
 * newer version knows is passed over.
 */
final class PreferencesJson {

    private final JsonSource source;
    private Preferences read;

    private PreferencesJson(JsonSource source, Preferences before) {
        this.source = source;
        read = before;
    }

    static String write(Preferences preferences) {
        var text = new StringWriter();
        try (var json = new JsonWriter(text)) {
            json.setFormattingStyle(FormattingStyle.PRETTY);
            json.beginObject().name("theme").value(preferences.theme().name()).name("recent").beginArray();
            for (var file : preferences.recent()) {
                json.value(file);
            }
            json.endArray().name("charts").beginArray();
            for (var chart : preferences.charts()) {
                json.value(chart.name());
            }
            json.endArray().name("readings").value(preferences.readings());
            json.name("observed").value(preferences.observed()).name("hinted").value(preferences.hinted());
            if (preferences.place() != null) {
                write(preferences.place(), json.name("place"));
            }
            json.endObject();
        } catch (IOException exception) {
            throw new IllegalStateException("text in memory cannot be written", exception);
        }
        return text.toString();
    }

    private static void write(WindowPlace place, JsonWriter json) throws IOException {
        json.beginObject().name("x").value(place.x()).name("y").value(place.y());
        json.name("width").value(place.width()).name("height").value(place.height());
        json.name("maximized").value(place.maximized()).endObject();
    }

    /**
     * What was read.
     *
     * @param refused the keys whose values could not be, in the order of the file
     */
    record Read(Preferences preferences, List<String> refused) {}

    /**
     * Reads each key by itself, so that one that a person or another version wrote otherwise takes no other with it.
     *
     * @throws FileException if {@code text} is no JSON object
     */
    static Read read(String file, String text) throws FileException {
        var members = new LinkedHashMap<String, String>();
        var source = new JsonSource(file, text);
        source.<Place>whole(start -> {
            object(source, start, Map.of());
            return start;
        });
        JsonParser.parseString(text).getAsJsonObject().asMap()
                .forEach((key, value) -> members.put(key, "{" + new JsonPrimitive(key) + ":" + value + "}"));
        var read = Preferences.FIRST;
        var refused = new ArrayList<String>();
        for (var member : members.entrySet()) {
            try {
                var alone = new JsonSource(file, member.getValue());
                read = alone.whole(new PreferencesJson(alone, read)::preferences);
            } catch (FileException | IllegalArgumentException exception) {
                refused.add(member.getKey());
            }
        }
        return new Read(read, List.copyOf(refused));
    }

    private Preferences preferences(Place start) throws IOException {
        object(start, Map.of(
                "theme", at -> read = read.withTheme(source.choice(at, ThemeChoice.values(), ThemeChoice::name)),
                "recent", at -> {
                    var files = new ArrayList<String>();
                    source.list(at, "a list", file -> files.add(source.text(file, "a file")));
                    read = read.withRecent(files);
                },
                "charts", at -> {
                    var charts = new ArrayList<ChartId>();
                    source.list(at, "a list", each -> charts.add(
                            source.choice(each, ChartId.values(), ChartId::name)));
                    read = read.withCharts(charts);
                },
                "readings", at -> read = read.withOverlay(source.flag(at), read.observed()),
                "observed", at -> read = read.withOverlay(read.readings(), source.flag(at)),
                "hinted", at -> read = read.withHinted(source.flag(at)),
                "place", at -> read = read.withPlace(place(at))));
        return read;
    }

    /** All five parts, or it is no place. */
    private WindowPlace place(Place start) throws IOException {
        var numbers = new HashMap<String, Double>();
        var members = new HashMap<String, JsonSource.Value>();
        for (var name : new String[]{"x", "y", "width", "height"}) {
            members.put(name, at -> numbers.put(name, source.number(at, "a number")));
        }
        var maximized = new boolean[1];
        members.put("maximized", at -> maximized[0] = source.flag(at));
        object(start, members);
        return new WindowPlace(part(numbers, start, "x"), part(numbers, start, "y"), part(numbers, start, "width"),
                part(numbers, start, "height"), maximized[0]);
    }

    private double part(Map<String, Double> numbers, Place start, String name) throws FileException {
        return Optional.ofNullable(numbers.get(name)).orElseThrow(() -> source.missing(start, name));
    }

    private void object(Place start, Map<String, JsonSource.Value> members) throws IOException {
        object(source, start, members);
    }

    private static void object(JsonSource source, Place start, Map<String, JsonSource.Value> members)
            throws IOException {
        source.members(start, "an object", key -> Optional.of(members.getOrDefault(key, at -> source.skip())),
                key -> key);
    }
}
