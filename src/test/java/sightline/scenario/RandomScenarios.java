package sightline.scenario;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import sightline.model.AddedSource;
import sightline.model.Bounds;
import sightline.model.LawfulStream;
import sightline.model.Parameter;
import sightline.model.ParameterInput;
import sightline.model.Quantity;
import sightline.model.RangeShape;
import sightline.model.Rollout;
import sightline.model.RolloutShape;
import sightline.model.Scenario;
import sightline.model.Service;
import sightline.model.ServiceField;
import sightline.model.ServiceInput;
import sightline.model.Setting;
import sightline.model.TriageOrder;

/** Scenarios that reach every corner of the file format, the same ones for the same generator. */
public final class RandomScenarios {

    private static final List<String> TEXTS = List.of("", "plain", "\"quoted\" \\ back\\slash/", "tab\tline\nfeed\r\0",
            "Ünïcödé ’ “ ” 児童 \ud83d\ude00", "\u2028 \u2029 \ufeff", "<html> & 'x' = {0}");

    private final RandomGenerator random;

    public RandomScenarios(RandomGenerator random) {
        this.random = random;
    }

    public Scenario next() {
        var settings = new EnumMap<Parameter, Setting>(Parameter.class);
        for (var parameter : Parameter.values()) {
            settings.put(parameter, setting(parameter));
        }
        var baselines = new EnumMap<LawfulStream, Double>(LawfulStream.class);
        for (var stream : LawfulStream.values()) {
            baselines.put(stream, number(stream));
        }
        return new Scenario(text(), text(), YearMonth.of(random.nextInt(10_000), 1 + random.nextInt(12)),
                1 + random.nextInt(240), choice(TriageOrder.values()), settings, services(), baselines,
                256 + random.nextInt(65_281), random.nextLong(Scenario.LARGEST_SEED + 1), sources());
    }

    private List<AddedSource> sources() {
        return Stream.generate(this::source).limit(random.nextInt(4)).toList();
    }

    private AddedSource source() {
        var input = random.nextBoolean() ? new ParameterInput(choice(Parameter.values()))
                : new ServiceInput("s" + random.nextInt(9), choice(ServiceField.values()));
        double one = number(input.quantity());
        double other = random.nextBoolean() ? one : number(input.quantity());
        var dates = new String[]{"", "2024", "2024-12", "2024-02-29"};
        var addresses = new String[]{"", "https://example.org/?a=%20&b=\u00fc#c", "http://x"};
        return new AddedSource(input, new Bounds(Math.min(one, other), Math.max(one, other)), text(), "T" + text(),
                choice(dates), choice(addresses), text());
    }

    private List<Service> services() {
        var services = new ArrayList<Service>();
        int count = random.nextInt(10) == 0 ? Scenario.MOST_SERVICES : 1 + random.nextInt(5);
        for (int i = 0; i < count; i++) {
            boolean last = i == count - 1;
            services.add(new Service("s" + i + "-X", text(), last ? null : share(1.0 / count),
                    setting(ServiceField.CONTENT_DEPENDENCE), random.nextBoolean(), coverage(), rollout()));
        }
        return services;
    }

    private Setting share(double most) {
        var value = random.nextDouble() * most;
        return random.nextBoolean() ? Setting.certain(value)
                : new Setting(value, value * random.nextDouble(), 1, choice(RangeShape.values()));
    }

    private @Nullable Setting coverage() {
        return random.nextBoolean() ? null : setting(ServiceField.COVERAGE);
    }

    private Rollout rollout() {
        return new Rollout(number(ServiceField.ROLLOUT_START), number(ServiceField.ROLLOUT_MONTHS),
                choice(RolloutShape.values()));
    }

    private Setting setting(Quantity quantity) {
        var value = number(quantity);
        var shape = choice(RangeShape.values());
        return switch (random.nextInt(6)) {
            case 0 -> Setting.certain(value);
            case 1 -> new Setting(value, value, value, shape);
            case 2 -> new Setting(value, quantity.file().low(), quantity.file().high(), shape);
            case 3 -> Setting.pinnedIfOutside(value, quantity.file().low(), quantity.standard(), shape).pin();
            case 4 -> Setting.pinnedIfOutside(value, quantity.standard(), quantity.file().high(), shape);
            default -> new Setting(value, Math.min(value, number(quantity)), Math.max(value, number(quantity)), shape);
        };
    }

    private double number(Quantity quantity) {
        var bounds = quantity.file();
        var value = switch (random.nextInt(6)) {
            case 0 -> bounds.low();
            case 1 -> bounds.high();
            case 2 -> quantity.standard();
            case 3 -> Math.nextUp(quantity.standard());
            case 4 -> -0.0;
            default -> bounds.low() + random.nextDouble() * (bounds.high() - bounds.low());
        };
        return bounds.clamp(value);
    }

    private String text() {
        return TEXTS.get(random.nextInt(TEXTS.size()));
    }

    private <T> T choice(T[] values) {
        return values[random.nextInt(values.length)];
    }
}
