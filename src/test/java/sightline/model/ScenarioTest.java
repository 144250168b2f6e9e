package sightline.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.Collectors;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a scenario accepts, and how it refuses the rest. */
class ScenarioTest {

    private static final Scenario STANDARD = Scenarios.standard();

    @ParameterizedTest
    @EnumSource(Parameter.class)
    void aParameterReachesItsBoundsAndNoFurther(Parameter parameter) {
        var bounds = parameter.file();
        for (double value : new double[]{bounds.low(), bounds.high(), parameter.slider().low(),
                parameter.slider().high()}) {
            assertThat(Scenarios.with(STANDARD, value, parameter).value(parameter)).isEqualTo(value);
        }
        for (double value : new double[]{Math.nextDown(bounds.low()), Math.nextUp(bounds.high()),
                Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY}) {
            refused(() -> Scenarios.with(STANDARD, value, parameter), parameter.path(), plain(value),
                    plain(bounds.low()) + " to " + plain(bounds.high()));
        }
    }

    @ParameterizedTest
    @EnumSource(Parameter.class)
    void theEndsOfARangeKeepToTheSameBounds(Parameter parameter) {
        var bounds = parameter.file();
        var low = new Setting(parameter.standard(), bounds.low() - 1, bounds.high(), RangeShape.UNIFORM);
        refused(() -> STANDARD.withSetting(parameter, low), parameter.path() + ".low", plain(bounds.low() - 1));
        var high = new Setting(parameter.standard(), bounds.low(), bounds.high() + 1, RangeShape.PERT);
        refused(() -> STANDARD.withSetting(parameter, high), parameter.path() + ".high", plain(bounds.high() + 1));
    }

    /** Drawn from few letters, so that names meet; those of the ids themselves among them. */
    @Test
    void noTwoServicesAreCalledAlikeAsFarAsCanBeSeen() {
        var random = new SplittableRandom(5);
        var parts = List.of("", "a", "b", " ", "(", ")", " (a)", " (b)", " (c)", "\u200b", "\u00ad", "\u202e", "\u3164",
                "\ufe0f", "\u00e9", "e\u0301", "\n", "\u00a0", "\ud800", "\ue000");
        for (int i = 0; i < 20_000; i++) {
            var services = new ArrayList<Service>();
            for (var id : List.of("a", "b", "c")) {
                var name = random.ints(random.nextInt(5), 0, parts.size()).mapToObj(parts::get)
                        .collect(Collectors.joining());
                services.add(new Service(id, name, id.equals("c") ? null : Setting.certain(0.1), Setting.certain(0.5),
                        true, null, Rollout.AT_ONCE));
            }
            var scenario = STANDARD.withServices(services);
            var seen = services.stream().map(scenario::nameOf)
                    .map(name -> Normalizer.normalize(name.replaceAll("[\\p{Cf}\u3164\ufe0f]", "")
                            .replaceAll("[\ud800\ue000]", "?").replace('\u00a0', ' ').strip().replaceAll(" +", " "),
                            Normalizer.Form.NFC))
                    .toList();
            assertThat(seen).as("%s", services).doesNotHaveDuplicates().noneMatch(String::isBlank);
        }
    }

    @Test
    void aServiceIsCalledByItsNameUnlessAnotherCouldBeMeant() {
        assertThat(called("Messenger", "Instagram", "Others")).containsExactly("Messenger", "Instagram", "Others");
        assertThat(called("Instagram (b)", "Instagram", "Instagram")).containsExactly("Instagram (b) (a)",
                "Instagram (b)", "Instagram (c)");
        assertThat(called("Instagram", "Instagram\u200b", "x")).containsExactly("Instagram (a)", "Instagram\u200b (b)",
                "x");
        assertThat(called("\u200b", "", " \u3164")).containsExactly("a", "b", "c");
    }

    private static List<String> called(String... names) {
        var services = new ArrayList<Service>();
        for (var name : names) {
            boolean isLast = services.size() == names.length - 1;
            services.add(new Service(Character.toString('a' + services.size()), name,
                    isLast ? null : Setting.certain(0.1), Setting.certain(0.5), true, null, Rollout.AT_ONCE));
        }
        var scenario = STANDARD.withServices(services);
        return services.stream().map(scenario::nameOf).toList();
    }

    @Test
    void ofALongNameTheBeginningIsToldAndTheIdWhereThatIsNotEnough() {
        assertThat(called("a".repeat(61), "b".repeat(60), "\ud83d\ude00".repeat(10_000))).containsExactly(
                "a".repeat(60) + "\u2026", "b".repeat(60), "\ud83d\ude00".repeat(60) + "\u2026");
        assertThat(called("a".repeat(61) + "x", "a".repeat(61) + "y", "b"))
                .containsExactly("a".repeat(60) + "\u2026 (a)", "a".repeat(60) + "\u2026 (b)", "b");
    }

    @Test
    void rangesAreCountedWhereverTheyStand() {
        var range = new Setting(0.1, 0.1, 0.2, RangeShape.UNIFORM);
        var messenger = STANDARD.services().getFirst().withShare(Setting.certain(0.1))
                .withContentDependence(Setting.certain(0.5)).withCoverage(null);
        var certain = STANDARD.withService(0, messenger);
        int others = certain.ranges();
        assertThat(certain.withService(0, messenger.withShare(range).withContentDependence(range)).ranges())
                .isEqualTo(others + 2);
        assertThat(certain.withService(0, messenger.withCoverage(range)).ranges()).isEqualTo(others + 1);
        assertThat(certain.withService(0, messenger.withCoverage(Setting.certain(1))).ranges()).isEqualTo(others);
        assertThat(certain.withSetting(Parameter.ROLLOUT_COVERAGE, range).ranges()
                - certain.withSetting(Parameter.ROLLOUT_COVERAGE, Setting.certain(1)).ranges()).isEqualTo(1);
    }

    @Test
    void messagesWriteNumbersAsFilesDo() {
        refused(() -> Scenarios.with(STANDARD, 0, Parameter.FLAG_PRECISION),
                "assumptions.flagPrecision is 0; it must be within 0.0001 to 1");
        refused(() -> Scenarios.with(STANDARD, 1.0625, Parameter.ROLLOUT_COVERAGE),
                "levers.rolloutCoverage is 1.0625; it must be within 0 to 1");
        refused(() -> Scenarios.with(STANDARD, 1e300, Parameter.BASELINE_ARRESTS), "1.0E300", "0 to 10000000");
        refused(() -> STANDARD.withSampling(256, -1), "seed is -1", "0 to 9007199254740991");
    }

    @ParameterizedTest
    @ValueSource(ints = {Integer.MIN_VALUE, -1, 0, 241, Integer.MAX_VALUE})
    void monthsAreBounded(int months) {
        refused(() -> STANDARD.withSpan(STANDARD.start(), months), "months is " + months, "1 to 240");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 255, 65_537})
    void futuresAreBounded(int futures) {
        refused(() -> STANDARD.withSampling(futures, 1), "futures is " + futures, "256 to 65536");
    }

    @ParameterizedTest
    @ValueSource(longs = {-1, 1L << 53, Long.MAX_VALUE})
    void theSeedIsBounded(long seed) {
        refused(() -> STANDARD.withSampling(256, seed), "seed is " + seed, "0 to 9007199254740991");
    }

    @Test
    void theEndsOfSpanAndSamplingAreAccepted() {
        assertThat(STANDARD.withSpan(STANDARD.start(), 1).months()).isEqualTo(1);
        assertThat(STANDARD.withSpan(STANDARD.start(), 240).months()).isEqualTo(240);
        assertThat(STANDARD.withSampling(65_536, (1L << 53) - 1).seed()).isEqualTo((1L << 53) - 1);
    }

    @Test
    void warrantBaselinesAreBounded() {
        refused(() -> STANDARD.withLawfulBaselines(Map.of(LawfulStream.RECOVERED, -0.5)), "lawfulAccess.recovered",
                "-0.5", "0 to 10000000");
        refused(() -> STANDARD.withLawfulBaselines(Map.of(LawfulStream.ARRESTS, Double.NaN)), "lawfulAccess.arrests",
                "NaN");
    }

    @Test
    void aServicesNumbersAreBoundedAndNamedByItsId() {
        var messenger = STANDARD.services().getFirst();
        refused(() -> messenger.withShare(Setting.certain(1.5)), "services.messenger.share is 1.5", "0 to 1");
        refused(() -> messenger.withContentDependence(new Setting(0.5, -1, 1, RangeShape.UNIFORM)),
                "services.messenger.contentDependence.low is -1", "0 to 1");
        refused(() -> messenger.withCoverage(Setting.certain(-0.25)), "services.messenger.coverage is -0.25");
        refused(() -> new Rollout(-240.5, 0, RolloutShape.LINEAR), "rollout.start is -240.5", "-240 to 240");
        refused(() -> new Rollout(0, -1, RolloutShape.LINEAR), "rollout.months is -1", "0 to 600");
        refused(() -> new Rollout(Double.NaN, 0, RolloutShape.LINEAR), "rollout.start is NaN");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1a", "A", "a b", "-a", "a.b", "\u00e4", "aaaaaaaaaabbbbbbbbbbccccccccccddddddddddx"})
    void whatIsNoIdIsRefused(String id) {
        refused(() -> service(id, null), "\u201c" + id + "\u201d", "letter");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "a-1", "snapChat", "aaaaaaaaaabbbbbbbbbbccccccccccdddddddddd"})
    void anIdIsUpToFortyCharacters(String id) {
        assertThat(service(id, null).id()).isEqualTo(id);
    }

    @Test
    void servicesMustFitTogether() {
        refused(() -> STANDARD.withServices(List.of()), "there are 0 services", "at most 50");
        refused(() -> STANDARD.withServices(many(51)), "there are 51 services", "at most 50");
        assertThat(STANDARD.withServices(many(50)).services()).hasSize(50);
        refused(() -> Scenarios.of(1, service("a", 0.1), service("a", null)), "\u201ca\u201d", "unique");
        refused(() -> Scenarios.of(1, service("a", 0.1), service("b", 0.2)), "\u201cb\u201d", "no share");
        refused(() -> Scenarios.of(1, service("a", null), service("b", null)), "\u201ca\u201d", "no share");
        refused(() -> Scenarios.of(1, service("a", 0.5), service("b", 0.75), service("c", null)), "1.25", "at most 1");
    }

    @Test
    void sharesMayMissOneByRoundingOnly() {
        assertThat(Scenarios.of(1, service("a", 0.7), service("b", 0.3 + 5e-13), service("c", null)).shareValue(2))
                .isZero();
        refused(() -> Scenarios.of(1, service("a", 0.7), service("b", 0.3 + 1e-11), service("c", null)), "at most 1");
    }

    @Test
    void aRangeHoldsItsValue() {
        refused(() -> new Setting(0.5, 0.6, 1, RangeShape.UNIFORM), "0.5", "0.6 to 1");
        refused(() -> new Setting(1.5, 0.6, 1, RangeShape.PERT), "1.5", "0.6 to 1");
        refused(() -> Setting.certain(Double.NaN), "NaN");
        refused(() -> new Setting(0, Double.NaN, 1, RangeShape.PERT), "NaN");
    }

    @Test
    void anotherValueIsPinnedAndKeepsTheRange() {
        var range = new Setting(0.5, 0.25, 0.75, RangeShape.PERT);
        for (double value : new double[]{0.6, 0.1, 0.9}) {
            var pinned = range.withValue(value);
            assertThat(pinned).isEqualTo(new Setting(value, 0.25, 0.75, RangeShape.PERT, true));
            assertThat(pinned.isCertain()).isTrue();
            assertThat(pinned.acting()).isEqualTo(Setting.certain(value));
            assertThat(pinned.withValue(0.5).unpin()).as("out and back").isEqualTo(range);
            assertThat(pinned.unpin().value()).isEqualTo(Math.clamp(value, 0.25, 0.75));
        }
        assertThat(range.withValue(0.5)).as("taken as certain where it stands").isEqualTo(range.pin());
        assertThat(range.isCertain()).isFalse();
        assertThat(range.acting()).isEqualTo(range);
        assertThat(range.pin().withValue(0.5)).isEqualTo(range.pin());
        assertThat(Setting.certain(0.5).withValue(0.7)).isEqualTo(Setting.certain(0.7));
        assertThat(Setting.certain(0.5).isCertain()).isTrue();
        assertThat(Setting.certain(0.5).pin()).as("nothing to pin").isEqualTo(Setting.certain(0.5));
    }

    @Test
    void aPinnedValueMayLieOutsideItsRange() {
        var outside = Setting.pinnedIfOutside(0.5, 0.6, 1, RangeShape.UNIFORM);
        assertThat(outside.pinned()).isTrue();
        assertThat(Setting.pinnedIfOutside(0.6, 0.6, 1, RangeShape.UNIFORM).pinned()).isFalse();
        assertThat(outside.withRange(0.4, 1, RangeShape.PERT)).as("only unpinning unpins")
                .isEqualTo(new Setting(0.5, 0.4, 1, RangeShape.PERT, true));
        assertThat(new Setting(0.5, 0.4, 1, RangeShape.PERT).withRange(0.6, 1, RangeShape.PERT).pinned()).isTrue();
        assertThat(outside).isNotEqualTo(new Setting(0.7, 0.6, 1, RangeShape.UNIFORM, true))
                .hasSameHashCodeAs(new Setting(0.5, 0.6, 1, RangeShape.UNIFORM, true));
        refused(() -> new Setting(0.5, 1, 0.6, RangeShape.UNIFORM, true), "low end of the range, 1", "0.6");
        refused(() -> new Setting(Double.NaN, 0, 1, RangeShape.UNIFORM, true), "NaN");
    }

    @Test
    void whatIsHeldByOthersIsNotPinnedByThat() {
        var range = new Setting(0.5, 0.25, 0.75, RangeShape.PERT);
        assertThat(range.atMost(0.5)).isEqualTo(range);
        assertThat(range.atMost(0.4)).isEqualTo(new Setting(0.4, 0.25, 0.75, RangeShape.PERT));
        assertThat(range.atMost(0.2)).isEqualTo(new Setting(0.2, 0.25, 0.75, RangeShape.PERT, true));
        assertThat(range.pin().atMost(0.4).pinned()).isTrue();
        assertThat(Setting.certain(0.5).atMost(0.2)).isEqualTo(Setting.certain(0.2));
    }

    @Test
    void pinnedInputsAreNamedAndNoRangeThatActs() {
        var messenger = Scenarios.of(1, service("messenger", 0.5), service("rest", null));
        var range = new Setting(0.1, 0.1, 0.2, RangeShape.UNIFORM);
        var ranged = messenger.withSetting(Parameter.GROWTH, range)
                .withService(0, messenger.services().getFirst().withShare(range));
        assertThat(ranged.pinned()).isEmpty();
        var pinned = ranged.withValue(Parameter.GROWTH, 0.3)
                .withService(0, ranged.services().getFirst().withShare(range.withValue(0.4)));
        assertThat(pinned.pinned()).extracting(ScenarioInput::id).containsExactly("growth", "services.messenger.share");
        assertThat(ranged.ranges() - pinned.ranges()).isEqualTo(2);
    }

    @Test
    void whatIsAbsentIsStandardAndCertain() {
        for (var parameter : Parameter.values()) {
            assertThat(STANDARD.setting(parameter)).isEqualTo(Setting.certain(parameter.standard()));
        }
        for (var stream : LawfulStream.values()) {
            assertThat(STANDARD.lawfulBaseline(stream)).isEqualTo(stream.standard());
        }
        assertThat(STANDARD.start()).isEqualTo(YearMonth.of(2023, 12));
        assertThat(STANDARD.date(23)).isEqualTo(YearMonth.of(2025, 11));
    }

    @Test
    void theLastServiceHasWhatTheOthersLeave() {
        assertThat(STANDARD.shareValue(0)).isEqualTo(0.11);
        assertThat(STANDARD.shareValue(2)).isCloseTo(0.76, within(1e-15));
    }

    @Test
    void outOfScopeWinsOverAnOwnCoverageAndThatOverTheRollouts() {
        var service = STANDARD.services().getFirst();
        assertThat(STANDARD.finalCoverage(service)).isEqualTo(1);
        var own = service.withCoverage(Setting.certain(0.4));
        assertThat(STANDARD.finalCoverage(own)).isEqualTo(0.4);
        assertThat(STANDARD.finalCoverage(own.withInScope(false))).isZero();
        var run = Run.of(STANDARD.withService(0, own.withInScope(false)));
        assertThat(run.values(new Series.Coverage("messenger"))).containsOnly(0);
    }

    @Test
    void aScenarioCannotBeChangedFromOutside() {
        var services = new ArrayList<>(STANDARD.services());
        var scenario = STANDARD.withServices(services);
        services.clear();
        assertThat(scenario).isEqualTo(STANDARD);
        assertThatThrownBy(() -> scenario.services().removeLast()).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> scenario.settings().clear()).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> scenario.lawfulBaselines().clear()).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void changesTouchOneThingAndEqualContentIsEqual() {
        var changed = STANDARD.withName("other").withDescription("words").withTriageOrder(TriageOrder.ARRIVAL_SHARE)
                .withSpan(YearMonth.of(2030, 1), 12).withSampling(512, 3)
                .withValue(Parameter.GROWTH, 0.25).withLawfulBaselines(Map.of(LawfulStream.ARRESTS, 1.0));
        assertThat(changed).isNotEqualTo(STANDARD);
        assertThat(changed.service("instagram")).isEqualTo(STANDARD.service("instagram"));
        var back = changed.withName("test").withDescription("").withTriageOrder(TriageOrder.EVIDENCE_FIRST)
                .withSpan(STANDARD.start(), 60).withSampling(STANDARD.futures(), STANDARD.seed())
                .withValue(Parameter.GROWTH, 0.06).withLawfulBaselines(Map.of());
        assertThat(back).isEqualTo(STANDARD).hasSameHashCodeAs(STANDARD);
    }

    private static void refused(ThrowingCallable call, String... parts) {
        assertThatThrownBy(call).isInstanceOf(InvalidScenarioException.class).hasMessageContainingAll(parts);
    }

    private static String plain(double value) {
        return Double.isInfinite(value) || value != 0 && Math.abs(value) < 1e-6 ? Double.toString(value)
                : new BigDecimal(Double.toString(value)).stripTrailingZeros().toPlainString();
    }

    private static List<Service> many(int count) {
        var services = new ArrayList<Service>();
        for (int i = 1; i < count; i++) {
            services.add(service("s" + i, 0.01));
        }
        services.add(service("last", null));
        return services;
    }

    private static Service service(String id, Double share) {
        return new Service(id, id, share == null ? null : Setting.certain(share), Setting.certain(0.5), true, null,
                Rollout.AT_ONCE);
    }
}
