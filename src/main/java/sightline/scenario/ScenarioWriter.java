package sightline.scenario;

import java.io.IOException;
import java.io.StringWriter;
import java.util.Map;
import java.util.regex.Pattern;

import com.google.gson.FormattingStyle;
import com.google.gson.stream.JsonWriter;

import sightline.model.AddedSource;
import sightline.model.LawfulStream;
import sightline.model.Parameter;
import sightline.model.Scenario;
import sightline.model.Service;
import sightline.model.Setting;

/** Writes scenarios as JSON: every key, in one order. */
final class ScenarioWriter {

    private static final Pattern HALF_CHARACTER = Pattern.compile("\\p{Cs}");
    private static final double LARGEST_PLAIN = 1e15;

    private final JsonWriter json;

    private ScenarioWriter(JsonWriter json) {
        this.json = json;
    }

    static String json(Scenario scenario) {
        var text = new StringWriter();
        try (var json = new JsonWriter(text)) {
            json.setFormattingStyle(FormattingStyle.PRETTY.withNewline("\n").withIndent("  "));
            new ScenarioWriter(json).write(scenario);
        } catch (IOException exception) {
            throw new IllegalStateException("text in memory cannot be written", exception);
        }
        return HALF_CHARACTER.matcher(text.toString()).replaceAll("\ufffd") + "\n"; // it has no bytes in UTF-8
    }

    private void write(Scenario scenario) throws IOException {
        json.beginObject();
        json.name("sightline").value(version(scenario));
        json.name("name").value(scenario.name());
        json.name("description").value(scenario.description());
        json.name("start").value(scenario.start().toString());
        json.name("months").value(scenario.months());
        json.name("triageOrder").value(scenario.triageOrder().id());
        settings("levers", Parameter.Group.LEVER, scenario);
        settings("assumptions", Parameter.Group.ASSUMPTION, scenario);
        json.name("services").beginArray();
        for (var service : scenario.services()) {
            service(service);
        }
        json.endArray();
        lawfulAccess(scenario.lawfulBaselines());
        json.name("futures").value(scenario.futures());
        json.name("seed").value(scenario.seed());
        json.name("evidence").beginArray();
        for (var source : scenario.evidence()) {
            source(source);
        }
        json.endArray();
        json.endObject();
    }

    /** The first version where it can say everything, so that an older program reads the file too. */
    private static int version(Scenario scenario) {
        return scenario.pinned().isEmpty() ? 1 : ScenarioReader.VERSION;
    }

    private void settings(String key, Parameter.Group group, Scenario scenario) throws IOException {
        json.name(key).beginObject();
        for (var parameter : Parameter.of(group)) {
            setting(parameter.id(), scenario.setting(parameter));
        }
        json.endObject();
    }

    private void service(Service service) throws IOException {
        json.beginObject();
        json.name("id").value(service.id());
        json.name("name").value(service.name());
        var share = service.share();
        if (share != null) {
            setting("share", share);
        }
        setting("contentDependence", service.contentDependence());
        json.name("inScope").value(service.inScope());
        var coverage = service.coverage();
        if (coverage != null) {
            setting("coverage", coverage);
        }
        json.name("rollout").beginObject();
        number("start", service.rollout().start());
        number("months", service.rollout().months());
        json.name("shape").value(service.rollout().shape().id());
        json.endObject();
        json.endObject();
    }

    private void lawfulAccess(Map<LawfulStream, Double> baselines) throws IOException {
        json.name("lawfulAccess").beginObject();
        for (var baseline : baselines.entrySet()) {
            number(baseline.getKey().id(), baseline.getValue());
        }
        json.endObject();
    }

    private void source(AddedSource source) throws IOException {
        json.beginObject();
        json.name("parameter").value(source.input().id());
        if (source.isPoint()) {
            number("value", source.figure().low());
        } else {
            number("low", source.figure().low());
            number("high", source.figure().high());
        }
        json.name("publisher").value(source.publisher());
        json.name("title").value(source.title());
        json.name("date").value(source.date());
        json.name("address").value(source.address());
        json.name("note").value(source.note());
        json.endObject();
    }

    private void setting(String key, Setting setting) throws IOException {
        if (setting.equals(Setting.certain(setting.value()))) {
            number(key, setting.value());
            return;
        }
        json.name(key).beginObject();
        number("value", setting.value());
        number("low", setting.low());
        number("high", setting.high());
        json.name("shape").value(setting.shape().id());
        if (setting.pinned()) {
            json.name("pinned").value(true);
        }
        json.endObject();
    }

    /** Whole numbers without a point, except minus zero, whose sign other readers drop without one. */
    private void number(String key, double value) throws IOException {
        json.name(key);
        boolean minusZero = Double.doubleToRawLongBits(value) == Double.doubleToRawLongBits(-0.0);
        if (value == Math.rint(value) && Math.abs(value) < LARGEST_PLAIN && !minusZero) {
            json.value((long) value);
        } else {
            json.value(value);
        }
    }
}
