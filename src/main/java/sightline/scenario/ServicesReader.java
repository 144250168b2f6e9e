package sightline.scenario;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import sightline.file.Excerpt;
import sightline.file.FileException;
import sightline.file.JsonSource;
import sightline.file.Place;
import sightline.model.Rollout;
import sightline.model.RolloutShape;
import sightline.model.Scenario;
import sightline.model.Service;
import sightline.model.ServiceField;
import sightline.model.Setting;
import sightline.text.Texts;

/** Reads the services of a scenario. */
final class ServicesReader {

    private final JsonSource source;
    private final SettingReader settingReader;
    private final Texts texts = Texts.of(ServicesReader.class);
    private final List<Draft> drafts = new ArrayList<>();
    private Place all = new Place("$", 1, 1);

    ServicesReader(JsonSource source, SettingReader settingReader) {
        this.source = source;
        this.settingReader = settingReader;
    }

    /** A service while it is read, with the places that a later objection may point to. */
    private static final class Draft {
        private final Place place;
        private Place idPlace;
        private Place sharePlace;
        private @Nullable String id;
        private @Nullable String name;
        private @Nullable Setting share;
        private @Nullable Setting contentDependence;
        private @Nullable Boolean inScope;
        private @Nullable Setting coverage;
        private Rollout rollout = Rollout.AT_ONCE;

        Draft(Place place) {
            this.place = place;
            idPlace = place;
            sharePlace = place;
        }
    }

    /** Reads the list of services that stands at {@code place}. */
    List<Service> read(Place place) throws IOException {
        all = place;
        var services = new ArrayList<Service>();
        source.list(place, texts.get("expected.services"), at -> {
            var draft = draft(at);
            drafts.add(draft);
            services.add(service(draft));
        });
        return services;
    }

    private Draft draft(Place place) throws IOException {
        var draft = new Draft(place);
        var members = new LinkedHashMap<String, JsonSource.Value>();
        members.put("id", at -> {
            draft.idPlace = at;
            draft.id = id(at);
        });
        members.put("name", at -> draft.name = source.text(at, texts.get("expected.text")));
        members.put("share", at -> {
            draft.sharePlace = at;
            draft.share = setting(at, ServiceField.SHARE);
        });
        members.put("contentDependence", at -> draft.contentDependence = setting(at, ServiceField.CONTENT_DEPENDENCE));
        members.put("inScope", at -> draft.inScope = source.flag(at));
        members.put("coverage", at -> draft.coverage = setting(at, ServiceField.COVERAGE));
        members.put("rollout", at -> draft.rollout = rollout(at));
        source.object(place, texts.get("expected.service"), members);
        return draft;
    }

    private Service service(Draft draft) throws FileException {
        if (draft.id == null) {
            throw source.missing(draft.place, "id");
        }
        if (draft.contentDependence == null) {
            throw source.missing(draft.place, "contentDependence");
        }
        if (draft.inScope == null) {
            throw source.missing(draft.place, "inScope");
        }
        var name = draft.name == null ? draft.id : draft.name;
        return new Service(draft.id, name, draft.share, draft.contentDependence, draft.inScope, draft.coverage,
                draft.rollout);
    }

    private String id(Place place) throws IOException {
        var id = source.text(place, texts.get("expected.text"));
        if (!Service.ID.matcher(id).matches()) {
            throw source.refusal(place, Texts.of(Service.class).get("error.serviceId", Excerpt.of(id)));
        }
        return id;
    }

    private Setting setting(Place place, ServiceField field) throws IOException {
        return settingReader.read(place, field, field.id());
    }

    private Rollout rollout(Place place) throws IOException {
        var numbers = new double[]{Rollout.AT_ONCE.start(), Rollout.AT_ONCE.months()};
        var shape = new RolloutShape[]{Rollout.AT_ONCE.shape()};
        Map<String, JsonSource.Value> members = new LinkedHashMap<>();
        members.put("start", at -> numbers[0] = number(at, ServiceField.ROLLOUT_START));
        members.put("months", at -> numbers[1] = number(at, ServiceField.ROLLOUT_MONTHS));
        members.put("shape", at -> shape[0] = source.choice(at, RolloutShape.values(), RolloutShape::id));
        source.object(place, texts.get("expected.rollout"), members);
        return new Rollout(numbers[0], numbers[1], shape[0]);
    }

    private double number(Place place, ServiceField field) throws IOException {
        return settingReader.number(place, field, field.id());
    }

    /** The place that the model's first objection to the services as a whole is about. */
    Place blame() {
        if (drafts.isEmpty() || drafts.size() > Scenario.MOST_SERVICES) {
            return all;
        }
        var ids = new HashSet<@Nullable String>();
        for (var draft : drafts) {
            if (!ids.add(draft.id)) {
                return draft.idPlace;
            }
        }
        for (var draft : drafts.subList(0, drafts.size() - 1)) {
            if (draft.share == null) {
                return draft.place;
            }
        }
        var last = drafts.getLast();
        return last.share != null ? last.sharePlace : all;
    }
}
