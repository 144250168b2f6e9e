package sightline.scenario;

import java.io.IOException;
import java.time.YearMonth;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import sightline.file.FileException;
import sightline.file.JsonSource;
import sightline.file.Place;
import sightline.model.AddedSource;
import sightline.model.Bounds;
import sightline.model.InvalidScenarioException;
import sightline.model.LawfulStream;
import sightline.model.Parameter;
import sightline.model.Scenario;
import sightline.model.Service;
import sightline.model.Setting;
import sightline.model.TriageOrder;
import sightline.text.Texts;

/** Reads one scenario, and is then spent. */
final class ScenarioReader {

    /** The newest version of the format. */
    static final int VERSION = 2;

    private static final Pattern MONTH = Pattern.compile("[0-9]{4}-(0[1-9]|1[0-2])");

    private final JsonSource source;
    private final SettingReader settingReader;
    private final ServicesReader servicesReader;
    private final Texts texts = Texts.of(ScenarioReader.class);

    private @Nullable Double version;
    private @Nullable String name;
    private String description = "";
    private YearMonth start = Scenario.STANDARD_START;
    private int months = Scenario.STANDARD_MONTHS;
    private TriageOrder triageOrder = TriageOrder.EVIDENCE_FIRST;
    private final Map<Parameter, Setting> settings = new EnumMap<>(Parameter.class);
    private @Nullable List<Service> services;
    private final Map<LawfulStream, Double> lawfulBaselines = new EnumMap<>(LawfulStream.class);
    private int futures = Scenario.STANDARD_FUTURES;
    private long seed = Scenario.STANDARD_SEED;
    private List<AddedSource> evidence = List.of();

    ScenarioReader(JsonSource source) {
        this.source = source;
        settingReader = new SettingReader(source);
        servicesReader = new ServicesReader(source, settingReader);
    }

    /**
     * The scenario that is the whole of the source.
     *
     * @param standardName its name if it has none
     */
    Scenario read(String standardName) throws FileException {
        return source.whole(root -> scenario(root, standardName));
    }

    private Scenario scenario(Place root, String standardName) throws IOException {
        source.object(root, texts.get("expected.scenario"), members());
        if (version == null) {
            throw source.missing(root, "sightline");
        }
        if (services == null) {
            throw source.missing(root, "services");
        }
        try { // all else is checked where it stands, so that only the services as a whole can be refused
            return new Scenario(name == null ? standardName : name, description, start, months, triageOrder, settings,
                    services, lawfulBaselines, futures, seed, evidence);
        } catch (InvalidScenarioException exception) {
            throw source.refusal(servicesReader.blame(), exception.getMessage());
        }
    }

    private Map<String, JsonSource.Value> members() {
        var members = new LinkedHashMap<String, JsonSource.Value>();
        members.put("sightline", place -> version = version(place));
        members.put("name", place -> name = source.text(place, texts.get("expected.text")));
        members.put("description", place -> description = source.text(place, texts.get("expected.text")));
        members.put("start", place -> start = month(place));
        members.put("months", place -> months = (int) integer(place, Scenario.MONTHS));
        members.put("triageOrder", place -> triageOrder = source.choice(place, TriageOrder.values(), TriageOrder::id));
        members.put("levers", place -> settings(place, Parameter.Group.LEVER));
        members.put("assumptions", place -> settings(place, Parameter.Group.ASSUMPTION));
        members.put("services", place -> services = servicesReader.read(place));
        members.put("lawfulAccess", this::lawfulAccess);
        members.put("futures", place -> futures = (int) integer(place, Scenario.FUTURES));
        members.put("seed", place -> seed = source.integer(place, 0, Scenario.LARGEST_SEED));
        members.put("evidence", place -> evidence = new AddedSourcesReader(source).read(place));
        return members;
    }

    private long integer(Place place, Bounds bounds) throws IOException {
        return source.integer(place, (long) bounds.low(), (long) bounds.high());
    }

    private double version(Place place) throws IOException {
        var found = source.number(place, texts.get("expected.version"));
        if (found > VERSION) {
            throw source.refusal(place, texts.get("versionAbove", Integer.toString(VERSION)));
        }
        if (found != 1 && found != VERSION) {
            throw source.refusal(place, texts.get("versionBelow"));
        }
        return found;
    }

    private YearMonth month(Place place) throws IOException {
        var found = source.text(place, texts.get("expected.month"));
        if (!MONTH.matcher(found).matches()) {
            throw source.wrong(place, found, texts.get("expected.month"));
        }
        return YearMonth.parse(found);
    }

    private void settings(Place place, Parameter.Group group) throws IOException {
        var members = new LinkedHashMap<String, JsonSource.Value>();
        for (var parameter : Parameter.of(group)) {
            members.put(parameter.id(),
                    at -> settings.put(parameter, settingReader.read(at, parameter, parameter.path())));
        }
        source.object(place, texts.get("expected.settings"), members, key -> elsewhere(key, group));
    }

    /** What to say of a parameter of the other group. */
    private Optional<String> elsewhere(String key, Parameter.Group group) {
        return Parameter.of(key).filter(parameter -> parameter.group() != group)
                .map(parameter -> texts.get("elsewhere", parameter.id(), parameter.path()));
    }

    private void lawfulAccess(Place place) throws IOException {
        var members = new LinkedHashMap<String, JsonSource.Value>();
        for (var stream : LawfulStream.values()) {
            members.put(stream.id(),
                    at -> lawfulBaselines.put(stream, settingReader.number(at, stream, stream.path())));
        }
        source.object(place, texts.get("expected.lawfulAccess"), members);
    }
}
