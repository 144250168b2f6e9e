package sightline.view.preferences;

import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import com.google.gson.FormattingStyle;
import com.google.gson.stream.JsonWriter;

import sightline.chart.ChartId;
import sightline.file.FileException;
import sightline.file.JsonSource;
import sightline.file.Place;

/**
 * Preferences as JSON, under the names of their parts. What a file does not say is as before the first start, and what only a
 * newer version knows is passed over.
 */
final class PreferencesJson {

    private final JsonSource source;
    private Preferences read = Preferences.FIRST;

    private PreferencesJson(JsonSource source) {
        this.source = source;
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

    /** @throws IllegalArgumentException if there are not as many charts as places */
    static Preferences read(String file, String text) throws FileException {
        var source = new JsonSource(file, text);
        return source.whole(new PreferencesJson(source)::preferences);
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
        source.members(start, "an object", key -> Optional.of(members.getOrDefault(key, at -> source.skip())),
                key -> key);
    }
}
