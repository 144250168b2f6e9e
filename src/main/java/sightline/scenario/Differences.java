package sightline.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import sightline.model.LawfulStream;
import sightline.model.Parameter;
import sightline.model.Quantity;
import sightline.model.Scenario;
import sightline.model.Service;
import sightline.model.ServiceField;
import sightline.model.Setting;
import sightline.text.OneLine;
import sightline.text.Texts;
import sightline.text.Unit;

/**
 * What sets one scenario apart from another: every setting, the names of services, the sources that somebody has added and
 * how futures are drawn. What the scenarios themselves are called does not count, nor how they are described.
 */
public final class Differences {

    /** Of a name: what stands behind a longer one would be lost where there is little room. */
    private static final int MOST_LETTERS = 80;

    private final Texts texts = Texts.of(Differences.class);
    private final Texts modelTexts = Texts.of(Quantity.class);
    private final List<Difference> found = new ArrayList<>();
    private final Scenario base;
    private final Scenario scenario;

    private Differences(Scenario base, Scenario scenario) {
        this.base = base;
        this.scenario = scenario;
    }

    /** What {@code scenario} has otherwise than {@code base}, in the order of the scenario file. */
    public static List<Difference> between(Scenario base, Scenario scenario) {
        return between(base, scenario, scenario.futures(), scenario.seed());
    }

    /** The same where so many {@code futures} were drawn with {@code seed}, whatever {@code scenario} says of them. */
    public static List<Difference> between(Scenario base, Scenario scenario, int futures, long seed) {
        var differences = new Differences(base, scenario);
        differences.span();
        for (var parameter : Parameter.values()) {
            differences.setting(differences.modelTexts.get(parameter.nameKey()), parameter.unit(),
                    base.setting(parameter), scenario.setting(parameter));
        }
        differences.services();
        for (var stream : LawfulStream.values()) {
            differences.value(differences.modelTexts.get(stream.nameKey()), stream.unit(), base.lawfulBaseline(stream),
                    scenario.lawfulBaseline(stream));
        }
        differences.sources();
        differences.sampling(futures, seed);
        return List.copyOf(differences.found);
    }

    private void span() {
        if (!scenario.start().equals(base.start())) {
            found.add(new Difference.OfStart(texts.get("name.start"), base.start(), scenario.start()));
        }
        value(texts.get("name.months"), Unit.MONTHS, base.months(), scenario.months());
        word(texts.get("name.triageOrder"), texts.get("triageOrder." + base.triageOrder().id()),
                texts.get("triageOrder." + scenario.triageOrder().id()));
    }

    private void services() {
        for (var service : scenario.services()) {
            base.service(service.id()).ifPresentOrElse(other -> service(other, service),
                    () -> found.add(new Difference.OfService(called(scenario, service), true)));
        }
        for (var other : base.services()) {
            if (scenario.service(other.id()).isEmpty()) {
                found.add(new Difference.OfService(called(base, other), false));
            }
        }
        order();
    }

    /** Futures are drawn for services in their order. */
    private void order() {
        var common = base.services().stream().filter(service -> scenario.service(service.id()).isPresent()).toList();
        var now = scenario.services().stream().filter(service -> base.service(service.id()).isPresent()).toList();
        if (!common.stream().map(Service::id).toList().equals(now.stream().map(Service::id).toList())) {
            found.add(new Difference.OfWord(texts.get("name.order"), inOrder(base, common), inOrder(scenario, now)));
        }
    }

    private static String inOrder(Scenario of, List<Service> services) {
        return shortened(services.stream().map(of::nameOf).collect(Collectors.joining(", ")), MOST_LETTERS);
    }

    private void sources() {
        var added = new ArrayList<>(scenario.evidence());
        base.evidence().forEach(added::remove);
        added.forEach(source -> found
                .add(new Difference.OfSource(shortened(OneLine.of(source.title()), MOST_LETTERS), true)));
        var removed = new ArrayList<>(base.evidence());
        scenario.evidence().forEach(removed::remove);
        removed.forEach(source -> found
                .add(new Difference.OfSource(shortened(OneLine.of(source.title()), MOST_LETTERS), false)));
    }

    private void sampling(int futures, long seed) {
        if (futures != base.futures()) {
            found.add(new Difference.OfFutures(texts.get("name.futures"), base.futures(), futures));
        }
        word(texts.get("name.seed"), Long.toString(base.seed()), Long.toString(seed)); // as it is typed
    }

    private void service(Service from, Service to) {
        if (!from.name().equals(to.name())) {
            found.add(new Difference.OfServiceName(called(base, from), called(scenario, to)));
        }
        share(from, to);
        setting(name(to, ServiceField.CONTENT_DEPENDENCE), Unit.SHARE, from.contentDependence(),
                to.contentDependence());
        word(name(to, "inScope"), texts.get("inScope." + from.inScope()), texts.get("inScope." + to.inScope()));
        coverage(name(to, ServiceField.COVERAGE), from.coverage(), to.coverage());
        value(name(to, ServiceField.ROLLOUT_START), Unit.MONTHS, from.rollout().start(), to.rollout().start());
        value(name(to, ServiceField.ROLLOUT_MONTHS), Unit.MONTHS, from.rollout().months(), to.rollout().months());
        word(name(to, "rollout.shape"), texts.get("rolloutShape." + from.rollout().shape().id()),
                texts.get("rolloutShape." + to.rollout().shape().id()));
    }

    /** What the others leave is nobody's setting, so two remainders are not compared. */
    private void share(Service from, Service to) {
        var before = from.share();
        var now = to.share();
        if (before != null && now != null) {
            setting(name(to, ServiceField.SHARE), Unit.SHARE, before, now);
        } else if ((before == null) != (now == null)) {
            value(name(to, ServiceField.SHARE), Unit.SHARE, base.shareValue(base.services().indexOf(from)),
                    scenario.shareValue(scenario.services().indexOf(to)));
        }
    }

    private void coverage(String name, @Nullable Setting from, @Nullable Setting to) {
        if (from != null && to != null) {
            setting(name, Unit.SHARE, from, to);
        } else if ((from == null) != (to == null)) {
            found.add(new Difference.OfValue(name, Unit.SHARE, from == null ? null : from.value(),
                    to == null ? null : to.value(), to != null && to.pinned()));
        }
    }

    private void setting(String name, Unit unit, Setting from, Setting to) {
        if (from.value() != to.value()) {
            found.add(new Difference.OfValue(name, unit, from.value(), to.value(), to.pinned()));
            if (!sameEnds(from, to)) {
                found.add(new Difference.OfRange(name, unit, from, to));
            }
        } else if (!sameRange(from, to)) {
            found.add(new Difference.OfRange(name, unit, from, to));
        }
    }

    private static boolean sameRange(Setting from, Setting to) {
        return from.pinned() == to.pinned() && sameEnds(from, to);
    }

    /** Whether both have a range of the same low, high and shape, or neither has one. */
    private static boolean sameEnds(Setting from, Setting to) {
        if (!from.hasRange() || !to.hasRange()) {
            return from.hasRange() == to.hasRange();
        }
        return from.low() == to.low() && from.high() == to.high() && from.shape() == to.shape();
    }

    private void value(String name, Unit unit, double from, double to) {
        if (from != to) {
            found.add(new Difference.OfValue(name, unit, from, to, false));
        }
    }

    private void word(String name, String from, String to) {
        if (!from.equals(to)) {
            found.add(new Difference.OfWord(name, from, to));
        }
    }

    private static String called(Scenario of, Service service) {
        return shortened(of.nameOf(service), MOST_LETTERS);
    }

    /** {@code text}, with a mark at its end if it had more than {@code most} letters. */
    public static String shortened(String text, int most) {
        if (text.length() <= most) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(most - 1)) ? most - 1 : most;
        return Texts.of(Differences.class).get("shortened", text.substring(0, end));
    }

    private String name(Service service, ServiceField field) {
        return name(service, field.id());
    }

    private String name(Service service, String field) {
        return texts.get("name.service", called(scenario, service), texts.get("field." + field));
    }
}
