package sightline.model;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * One immutable choice of everything that can be set. Two scenarios are equal when all of it is.
 *
 * @param name what people call it
 * @param description what it stands for
 * @param start the calendar month that is month 0
 * @param months T, the last month that is simulated, {@link #MONTHS}
 * @param triageOrder which queue is worked first
 * @param settings every parameter's value and range
 * @param services at least one, at most {@link #MOST_SERVICES}; the last has no share of its own
 * @param lawfulBaselines W_j of every stream, a quarter
 * @param futures how many futures an ensemble draws, {@link #FUTURES}
 * @param seed what they are drawn with, 0..{@link #LARGEST_SEED}
 * @param evidence sources that somebody has added, at most {@link #MOST_SOURCES}
 */
public record Scenario(String name, String description, YearMonth start, int months, TriageOrder triageOrder,
        Map<Parameter, Setting> settings, List<Service> services, Map<LawfulStream, Double> lawfulBaselines,
        int futures, long seed, List<AddedSource> evidence) {

    /** The months that a scenario may span. */
    public static final Bounds MONTHS = new Bounds(1, 240);
    /** The years in which a scenario may start: those with four digits. */
    public static final Bounds YEARS = new Bounds(0, 9999);
    /** The futures that a file or the window may ask for. */
    public static final Bounds FUTURES = new Bounds(256, 65_536);
    /** The largest seed: the largest integer up to which every integer is a JSON number. */
    public static final long LARGEST_SEED = (1L << 53) - 1;
    /** The most services. */
    public static final int MOST_SERVICES = 50;
    /** The most sources that can be added. */
    public static final int MOST_SOURCES = 500;
    /** What a file without a start means: the month in which Messenger's rollout began. */
    public static final YearMonth STANDARD_START = YearMonth.of(2023, 12);
    /** What a file without a length means. */
    public static final int STANDARD_MONTHS = 60;
    /** What a file without a number of futures means: a power of two, at which Sobol' points are spread most evenly. */
    public static final int STANDARD_FUTURES = 8192;
    /** What a file without a seed means: any would do, as long as it is the same for everybody. */
    public static final long STANDARD_SEED = 20231206;

    /** Shares may miss 1 by rounding, not by more. */
    private static final double SHARE_TOLERANCE = 1e-12;

    /**
     * Fills in the standard value, certain, of each parameter and stream that is absent.
     *
     * @throws InvalidScenarioException if anything is out of its bounds or does not fit together
     */
    public Scenario {
        requireInteger("start.year", start.getYear(), YEARS);
        requireInteger("months", months, MONTHS);
        requireInteger("futures", futures, FUTURES);
        requireInteger("seed", seed, new Bounds(0, LARGEST_SEED));
        var everySetting = new EnumMap<Parameter, Setting>(Parameter.class);
        for (var parameter : Parameter.values()) {
            var setting = settings.getOrDefault(parameter, Setting.certain(parameter.standard()));
            everySetting.put(parameter, parameter.require(parameter.path(), setting));
        }
        settings = Collections.unmodifiableMap(everySetting);
        var everyBaseline = new EnumMap<LawfulStream, Double>(LawfulStream.class);
        for (var stream : LawfulStream.values()) {
            var baseline = lawfulBaselines.getOrDefault(stream, stream.standard());
            everyBaseline.put(stream, stream.require(stream.path(), baseline));
        }
        lawfulBaselines = Collections.unmodifiableMap(everyBaseline);
        services = List.copyOf(services);
        requireServices(services);
        evidence = List.copyOf(evidence);
        if (evidence.size() > MOST_SOURCES) {
            throw InvalidScenarioException.of("error.sourceCount", evidence.size(), MOST_SOURCES);
        }
    }

    /** A scenario to which nobody has added a source. */
    public Scenario(String name, String description, YearMonth start, int months, TriageOrder triageOrder,
            Map<Parameter, Setting> settings, List<Service> services, Map<LawfulStream, Double> lawfulBaselines,
            int futures, long seed) {
        this(name, description, start, months, triageOrder, settings, services, lawfulBaselines, futures, seed,
                List.of());
    }

    /** As the compiler would write it, but quick in a new process too: decision 27. */
    @Override
    public boolean equals(@Nullable Object other) {
        return this == other || (other instanceof Scenario that && name.equals(that.name)
                && description.equals(that.description) && equalsButForTitle(that));
    }

    /** Whether everything but name and description equals that of {@code other}. */
    public boolean equalsButForTitle(Scenario other) {
        return months == other.months && futures == other.futures && seed == other.seed
                && triageOrder == other.triageOrder && start.equals(other.start) && settings.equals(other.settings)
                && services.equals(other.services) && lawfulBaselines.equals(other.lawfulBaselines)
                && evidence.equals(other.evidence);
    }

    @Override
    public int hashCode() {
        return Objects.hash(name, description, start, months, triageOrder, settings, services, lawfulBaselines,
                futures, seed, evidence);
    }

    /** The setting of {@code parameter}. */
    public Setting setting(Parameter parameter) {
        return Objects.requireNonNull(settings.get(parameter));
    }

    /** The value of {@code parameter}. */
    public double value(Parameter parameter) {
        return setting(parameter).value();
    }

    /** W_j of {@code stream}, a quarter. */
    public double lawfulBaseline(LawfulStream stream) {
        return Objects.requireNonNull(lawfulBaselines.get(stream));
    }

    /** The service called {@code id}, if there is one. */
    public Optional<Service> service(String id) {
        return services.stream().filter(service -> service.id().equals(id)).findFirst();
    }

    /**
     * What to call {@code service}, one of this scenario's, wherever it stands in a line: its name, with the id behind it if
     * another service looks the same or could; no two services of a scenario are called alike.
     */
    public String nameOf(Service service) {
        return ServiceNames.of(services, service);
    }

    /** The calendar month of month {@code t}. */
    public YearMonth date(int t) {
        return start.plusMonths(t);
    }

    /** The share of service {@code index} at the values: its own, or what the others leave. */
    public double shareValue(int index) {
        var share = services.get(index).share();
        return share != null ? share.value() : Math.max(0, 1 - sumOfShares(services));
    }

    /** Whether shares of services can be drawn that add up to more than 1, so that they are scaled down to it. */
    public boolean sharesMayExceedWhole() {
        return services.stream().map(Service::share).filter(Objects::nonNull)
                .mapToDouble(share -> share.acting().high()).sum() > 1 + SHARE_TOLERANCE;
    }

    /** The final coverage of {@code service} at the values: 0 out of scope, its own, or the rollout's. */
    public double finalCoverage(Service service) {
        if (!service.inScope()) {
            return 0;
        }
        var own = service.coverage();
        return own != null ? own.value() : value(Parameter.ROLLOUT_COVERAGE);
    }

    /** How many ranges act: of parameters, and of the shares, dependences and coverages of services. */
    public int ranges() {
        var ofServices = services.stream()
                .flatMap(service -> Stream.of(service.share(), service.contentDependence(), service.coverage()))
                .filter(Objects::nonNull);
        return (int) Stream.concat(settings.values().stream(), ofServices).filter(it -> !it.isCertain()).count();
    }

    /** What is pinned: set by hand, so that its range has no effect; in the order of {@link ScenarioInput#all}. */
    public List<ScenarioInput> pinned() {
        return ScenarioInput.all(this).stream()
                .filter(input -> input.setting(this).filter(Setting::pinned).isPresent())
                .toList();
    }

    public Scenario withName(String newName) {
        return new Scenario(newName, description, start, months, triageOrder, settings, services, lawfulBaselines,
                futures, seed, evidence);
    }

    public Scenario withDescription(String newDescription) {
        return new Scenario(name, newDescription, start, months, triageOrder, settings, services, lawfulBaselines,
                futures, seed, evidence);
    }

    public Scenario withSpan(YearMonth newStart, int newMonths) {
        return new Scenario(name, description, newStart, newMonths, triageOrder, settings, services, lawfulBaselines,
                futures, seed, evidence);
    }

    public Scenario withTriageOrder(TriageOrder newOrder) {
        return new Scenario(name, description, start, months, newOrder, settings, services, lawfulBaselines, futures,
                seed, evidence);
    }

    public Scenario withServices(List<Service> newServices) {
        return new Scenario(name, description, start, months, triageOrder, settings, newServices, lawfulBaselines,
                futures, seed, evidence);
    }

    /** With {@code service} in place {@code index}. */
    public Scenario withService(int index, Service service) {
        var changed = new ArrayList<>(services);
        changed.set(index, service);
        return withServices(changed);
    }

    public Scenario withSetting(Parameter parameter, Setting setting) {
        var changed = new EnumMap<>(settings);
        changed.put(parameter, setting);
        return withSettings(changed);
    }

    /** With another value of {@code parameter}, set by hand as {@link Setting#withValue} says. */
    public Scenario withValue(Parameter parameter, double value) {
        return withSetting(parameter, setting(parameter).withValue(value));
    }

    public Scenario withSettings(Map<Parameter, Setting> newSettings) {
        return new Scenario(name, description, start, months, triageOrder, newSettings, services, lawfulBaselines,
                futures, seed, evidence);
    }

    public Scenario withLawfulBaselines(Map<LawfulStream, Double> newBaselines) {
        return new Scenario(name, description, start, months, triageOrder, settings, services, newBaselines, futures,
                seed, evidence);
    }

    /** With another baseline of {@code stream}. */
    public Scenario withLawfulBaseline(LawfulStream stream, double baseline) {
        var changed = new EnumMap<>(lawfulBaselines);
        changed.put(stream, baseline);
        return withLawfulBaselines(changed);
    }

    public Scenario withSampling(int newFutures, long newSeed) {
        return new Scenario(name, description, start, months, triageOrder, settings, services, lawfulBaselines,
                newFutures, newSeed, evidence);
    }

    /** With {@code newEvidence} as the sources that somebody has added. */
    public Scenario withEvidence(List<AddedSource> newEvidence) {
        return new Scenario(name, description, start, months, triageOrder, settings, services, lawfulBaselines,
                futures, seed, newEvidence);
    }

    private static void requireInteger(String name, long value, Bounds bounds) {
        if (!bounds.contain((double) value)) {
            throw InvalidScenarioException.of("error.integer", name, value, bounds.low(), bounds.high());
        }
    }

    private static void requireServices(List<Service> services) {
        if (services.isEmpty() || services.size() > MOST_SERVICES) {
            throw InvalidScenarioException.of("error.serviceCount", services.size(), MOST_SERVICES);
        }
        var ids = new HashSet<String>();
        for (var service : services) {
            if (!ids.add(service.id())) {
                throw InvalidScenarioException.of("error.serviceTwice", service.id());
            }
        }
        var last = services.getLast().id();
        for (var service : services) {
            requireShare(service.id(), service.share(), service.id().equals(last));
        }
        var sum = sumOfShares(services);
        if (sum > 1 + SHARE_TOLERANCE) {
            throw InvalidScenarioException.of("error.shareSum", sum);
        }
    }

    private static void requireShare(String id, @Nullable Setting share, boolean last) {
        if (last && share != null) {
            throw InvalidScenarioException.of("error.lastShare", id);
        }
        if (!last && share == null) {
            throw InvalidScenarioException.of("error.noShare", id);
        }
    }

    private static double sumOfShares(List<Service> services) {
        return services.stream().map(Service::share).filter(Objects::nonNull).mapToDouble(Setting::value).sum();
    }
}
