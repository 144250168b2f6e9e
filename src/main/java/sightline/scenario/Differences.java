package sightline.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import sightline.model.ParameterInput;
import sightline.model.Scenario;
import sightline.model.ScenarioInput;
import sightline.model.Service;
import sightline.model.ServiceField;
import sightline.model.ServiceInput;
import sightline.model.Setting;
import sightline.model.WarrantInput;
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
        ParameterInput.all().forEach(input -> differences.input(input, input.name()));
        differences.services();
        WarrantInput.all().forEach(input -> differences.input(input, input.name()));
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
                    () -> found.add(new Difference.OfService(scenario.nameOf(service), true)));
        }
        for (var other : base.services()) {
            if (scenario.service(other.id()).isEmpty()) {
                found.add(new Difference.OfService(base.nameOf(other), false));
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
            found.add(new Difference.OfServiceName(base.nameOf(from), scenario.nameOf(to)));
        }
        field(to, ServiceField.SHARE);
        field(to, ServiceField.CONTENT_DEPENDENCE);
        word(name(to, "inScope"), texts.get("inScope." + from.inScope()), texts.get("inScope." + to.inScope()));
        field(to, ServiceField.COVERAGE);
        field(to, ServiceField.ROLLOUT_START);
        field(to, ServiceField.ROLLOUT_MONTHS);
        word(name(to, "rollout.shape"), texts.get("rolloutShape." + from.rollout().shape().id()),
                texts.get("rolloutShape." + to.rollout().shape().id()));
    }

    private void field(Service service, ServiceField field) {
        input(new ServiceInput(service.id(), field), name(service, field.id()));
    }

    /** A number that neither scenario sets follows from others, which are compared themselves. */
    private void input(ScenarioInput input, String name) {
        var from = input.setting(base);
        var to = input.setting(scenario);
        if (from.isPresent() && to.isPresent()) {
            setting(name, input.quantity().unit(), from.get(), to.get());
        } else if (from.isPresent() || to.isPresent()) {
            setByOne(input, name, from, to);
        }
    }

    /** The share of a last service is known, though nobody's setting. */
    private void setByOne(ScenarioInput input, String name, Optional<Setting> from, Optional<Setting> to) {
        if (input instanceof ServiceInput(var service, var field) && field.addsUpToOne()) {
            value(name, input.quantity().unit(), share(base, service), share(scenario, service));
        } else {
            found.add(new Difference.OfValue(name, input.quantity().unit(), from.map(Setting::value).orElse(null),
                    to.map(Setting::value).orElse(null), to.filter(Setting::pinned).isPresent()));
        }
    }

    private static double share(Scenario of, String service) {
        return of.shareValue(of.services().indexOf(of.service(service).orElseThrow()));
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

    /** {@code text}, with a mark at its end if it had more than {@code most} letters. */
    public static String shortened(String text, int most) {
        if (text.length() <= most) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(most - 1)) ? most - 1 : most;
        return Texts.of(Differences.class).get("shortened", text.substring(0, end));
    }

    private String name(Service service, String field) {
        return texts.get("name.service", scenario.nameOf(service), texts.get("field." + field));
    }
}
