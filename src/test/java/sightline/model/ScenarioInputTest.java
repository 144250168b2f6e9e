package sightline.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.SplittableRandom;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ScenarioInputTest {

    private static final ScenarioInput GROWTH = new ParameterInput(Parameter.GROWTH);
    private static final ScenarioInput SHARE = new ServiceInput("messenger", ServiceField.SHARE);
    private static final ScenarioInput COVERAGE = new ServiceInput("messenger", ServiceField.COVERAGE);
    private static final ScenarioInput NONE = new ServiceInput("none", ServiceField.SHARE);
    private static final ScenarioInput ARRESTS = new WarrantInput(LawfulStream.ARRESTS);

    private final Scenario scenario = Scenarios.standard();

    @Test
    void everyInputIsFoundByItsId() {
        var ids = new ArrayList<String>();
        for (var input : ScenarioInput.all(withOwnCoverage())) {
            assertThat(ScenarioInput.of(input.id())).contains(input);
            ids.add(input.id());
        }
        assertThat(ids).doesNotHaveDuplicates().contains("growth", "services.messenger.coverage",
                "lawfulAccess.threatsToHarm");
        assertThat(ScenarioInput.of("services.none.rollout.start"))
                .contains(new ServiceInput("none", ServiceField.ROLLOUT_START));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Growth", "services", "services.", "services.a", "services.a.", "services.A.share",
            "services..share", "services.a.rollout", "lawfulAccess", "lawfulAccess.", "arrests",
            "levers.rolloutCoverage"})
    void otherIdsAreNone(String id) {
        assertThat(ScenarioInput.of(id)).isEmpty();
    }

    @Test
    void inputsAreEqualWhenEveryPartIs() {
        var inputs = new ArrayList<ScenarioInput>(ParameterInput.all());
        inputs.addAll(WarrantInput.all());
        for (var field : ServiceField.values()) {
            inputs.add(new ServiceInput("a", field));
            inputs.add(new ServiceInput("b", field));
        }
        for (var one : inputs) {
            var again = ScenarioInput.of(one.id()).orElseThrow();
            assertThat(again).isEqualTo(one).hasSameHashCodeAs(one);
            assertThat(inputs.stream().filter(again::equals)).hasSize(1);
        }
    }

    @Test
    void allThatAScenarioSetsIsAnInput() {
        var ids = ScenarioInput.all(scenario).stream().map(ScenarioInput::id).toList();
        assertThat(ids).hasSize(Parameter.values().length + 3 * 4 - 1 + LawfulStream.values().length)
                .startsWith("rolloutCoverage").endsWith("lawfulAccess.threatsToHarm")
                .contains("services.messenger.share", "services.other.rollout.months")
                .doesNotContain("services.other.share", "services.messenger.coverage");
        assertThat(ScenarioInput.all(withOwnCoverage())).contains(COVERAGE);
    }

    /** What futures are drawn for a seed depends on these numbers: they stay what they are. */
    @Test
    void everyInputKeepsItsCoordinate() {
        var two = Scenarios.of(60,
                new Service("a", "A", Setting.certain(0.2), Setting.certain(0.5), true, null, Rollout.AT_ONCE),
                new Service("b", "B", null, Setting.certain(0.5), true, Setting.certain(0.5), Rollout.AT_ONCE));
        var ids = List.of("rolloutCoverage", "metadataEffectiveness", "onDeviceRecovery", "userReporting",
                "triageCapacity", "capacityGrowth", "lawfulAccessRetention", "baselineSafeguarded", "baselineArrests",
                "baselineReferrals", "baselineCapacity", "industryShare", "growth", "flagPrecision",
                "evidentialSufficiency", "investigationDelay", "leadShelfLife", "caseSubstitution", "displacement",
                "casesChange", "warrantDependence", "services.a.share", "services.a.contentDependence",
                "services.a.coverage", "services.b.share", "services.b.contentDependence", "services.b.coverage");
        assertThat(ScenarioInput.sampled(two)).extracting(ScenarioInput::id).containsExactlyElementsOf(ids);
        for (int i = 0; i < ids.size(); i++) {
            assertThat(ScenarioInput.of(ids.get(i)).orElseThrow().coordinate(two)).hasValue(i);
        }
        assertThat(ScenarioInput.coordinates(2)).isEqualTo(ids.size());
        assertThat(List.of(ARRESTS, NONE, new ServiceInput("a", ServiceField.ROLLOUT_START)))
                .extracting(input -> input.coordinate(two)).containsOnly(OptionalInt.empty());
    }

    @Test
    void lanesKeepEachInputAtItsCoordinate() {
        var own = Scenarios.of(3,
                new Service("a", "A", Setting.certain(0.2), Setting.certain(0.3), true, Setting.certain(0.4),
                        Rollout.AT_ONCE),
                new Service("b", "B", null, Setting.certain(0.5), true, Setting.certain(0.6), Rollout.AT_ONCE));
        var lanes = Lanes.ofValues(own);
        for (var input : ScenarioInput.sampled(own)) {
            input.setting(own).ifPresent(setting -> assertThat(lanes.column(input.coordinate(own).orElseThrow()))
                    .as(input.id()).containsExactly(setting.value()));
        }
        assertThat(lanes.share(0)).containsExactly(0.2);
        assertThat(lanes.coverage(1)).containsExactly(0.6);
    }

    /** Set, and then read there; and nothing else is another. */
    @Test
    void whatIsSetIsFoundThereAndNowhereElse() {
        var random = new SplittableRandom(14);
        for (var before : RandomScenarios.of(14, 40).toList()) {
            for (var input : ScenarioInput.all(before)) {
                var setting = setting(input, before, random);
                var after = input.set(before, setting);
                assertThat(input.setting(after)).as(input.id()).contains(setting);
                for (var other : ScenarioInput.all(before)) {
                    if (!other.equals(input)) {
                        assertThat(other.setting(after)).as(other.id()).isEqualTo(other.setting(before));
                    }
                }
                assertThat(setBack(input, after, input.setting(before).orElseThrow())).as(input.id())
                        .isEqualTo(before);
            }
        }
    }

    /** A share by hand: the sum of all may miss 1 by rounding, and what the others leave is then less than what it was. */
    private static Scenario setBack(ScenarioInput input, Scenario after, Setting was) {
        if (!(input instanceof ServiceInput(var id, var field)) || field != ServiceField.SHARE) {
            return input.set(after, was);
        }
        return after.withServices(after.services().stream()
                .map(service -> service.id().equals(id) ? service.withShare(was) : service).toList());
    }

    /** Anything within bounds that fits there: of a share a value that is not above the one that stands. */
    private static Setting setting(ScenarioInput input, Scenario before, SplittableRandom random) {
        var bounds = input.quantity().file();
        double high = input.quantity() == ServiceField.SHARE ? input.setting(before).orElseThrow().value()
                : bounds.high();
        double value = bounds.low() + random.nextDouble() * (high - bounds.low());
        if (!input.quantity().mayHaveRange() || random.nextInt(3) == 0) {
            return Setting.certain(value);
        }
        var shapes = RangeShape.values();
        return new Setting(value, bounds.low() + random.nextDouble() * (value - bounds.low()),
                value + random.nextDouble() * (bounds.high() - value), shapes[random.nextInt(shapes.length)],
                random.nextBoolean());
    }

    @Test
    void whatIsOutOfBoundsIsRefused() {
        for (var input : ScenarioInput.all(withOwnCoverage())) {
            var beyond = Setting.certain(input.quantity().file().low() - 1);
            assertThatThrownBy(() -> input.set(withOwnCoverage(), beyond)).as(input.id())
                    .isInstanceOf(InvalidScenarioException.class);
        }
        assertThatThrownBy(() -> new ServiceInput("other", ServiceField.SHARE).set(scenario, Setting.certain(0.1)))
                .as("the last one has what is left").isInstanceOf(InvalidScenarioException.class);
    }

    @Test
    void whatAScenarioDoesNotSetIsEmptyAndStaysUnchanged() {
        assertThat(NONE.setting(scenario)).isEmpty();
        assertThatThrownBy(() -> NONE.set(scenario, Setting.certain(0))).isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("none");
        for (var input : List.of(NONE, COVERAGE, new ServiceInput("other", ServiceField.SHARE))) {
            assertThat(input.withValue(scenario, 0.1)).as(input.id()).isSameAs(scenario);
            assertThat(input.reset(scenario, withOwnCoverage())).as(input.id()).isSameAs(scenario);
            assertThat(input.unpinned(scenario)).as(input.id()).contains(scenario);
        }
    }

    @Test
    void aValueSetByHandPinsTheRange() {
        var ranged = GROWTH.set(scenario, new Setting(0.02, -0.1, 0.3, RangeShape.PERT));
        var byHand = GROWTH.withValue(ranged, 0.5);
        assertThat(GROWTH.setting(byHand)).contains(new Setting(0.5, -0.1, 0.3, RangeShape.PERT, true));
        assertThat(GROWTH.unpinned(byHand).flatMap(GROWTH::setting))
                .contains(new Setting(0.3, -0.1, 0.3, RangeShape.PERT));
        assertThat(GROWTH.setting(GROWTH.withValue(scenario, 0.5))).as("without a range it has none after")
                .contains(Setting.certain(0.5));
    }

    @Test
    void resetGoesBackToTheScenarioGivenOrTheTablesNumber() {
        var defaults = withOwnCoverage().withLawfulBaselines(Map.of(LawfulStream.ARRESTS, 12.0))
                .withSetting(Parameter.GROWTH, new Setting(0.02, -0.1, 0.3, RangeShape.PERT));
        for (var input : ScenarioInput.all(defaults)) {
            assertThat(input.standard(defaults)).as(input.id()).isEqualTo(input.setting(defaults).orElseThrow());
        }
        assertThat(GROWTH.setting(GROWTH.reset(scenario, defaults))).contains(GROWTH.standard(defaults));
        assertThat(ARRESTS.setting(ARRESTS.reset(scenario, defaults))).contains(Setting.certain(12));
        assertThat(NONE.standard(defaults)).isEqualTo(Setting.certain(0));
        assertThat(COVERAGE.standard(scenario)).as("follows the rollout there").isEqualTo(Setting.certain(1));
        assertThat(SHARE.setting(SHARE.reset(SHARE.withValue(scenario, 0.4), defaults)))
                .contains(Setting.certain(0.11));
    }

    /** Instagram has 13 %. */
    @Test
    void aShareGoesNoHigherThanTheOthersLeaveButItsRangeDoes() {
        var ranged = new Setting(0.9, 0.5, 0.95, RangeShape.UNIFORM);
        assertThat(share(SHARE.set(scenario, ranged))).isEqualTo(new Setting(0.87, 0.5, 0.95, RangeShape.UNIFORM));
        assertThat(share(SHARE.withValue(scenario, 0.95)).value()).isCloseTo(0.87, within(1e-15));
        assertThat(share(SHARE.withValue(scenario, 0.86)).value()).isEqualTo(0.86);
        var full = SHARE.withValue(scenario, 1);
        assertThat(SHARE.withValue(full, share(full).value())).isEqualTo(full);
    }

    @Test
    void aRangeBeyondWhatTheOthersLeaveStaysPinned() {
        var beyond = SHARE.set(scenario, new Setting(0.1, 0.9, 0.95, RangeShape.UNIFORM, true));
        assertThat(SHARE.unpinned(beyond)).isEmpty();
        var fits = SHARE.set(scenario, new Setting(0.1, 0.8, 0.95, RangeShape.UNIFORM, true));
        assertThat(SHARE.unpinned(fits).map(this::share)).contains(new Setting(0.8, 0.8, 0.95, RangeShape.UNIFORM));
    }

    @Test
    void aPlainNumberTakesNoRange() {
        var ranged = new Setting(3, 1, 5, RangeShape.UNIFORM, true);
        for (var input : ScenarioInput.all(scenario)) {
            if (!input.quantity().mayHaveRange()) {
                assertThat(input.setting(input.set(scenario, ranged))).as(input.id()).contains(Setting.certain(3));
            }
        }
        assertThat(WarrantInput.all()).noneMatch(input -> input.quantity().mayHaveRange())
                .noneMatch(ScenarioInput::takesEvidence);
        assertThat(List.of(GROWTH, SHARE, NONE)).allMatch(ScenarioInput::takesEvidence);
    }

    @Test
    void everyInputHasANameOfItsOwnAndSaysWhatItMeans() {
        assertThat(GROWTH.name()).isEqualTo("Growth of referrals");
        assertThat(SHARE.name()).isEqualTo("Share of referrals");
        assertThat(ARRESTS.name()).isEqualTo("Arrests from warrants");
        assertThat(ARRESTS.nameKey()).isEqualTo("lawful.arrests");
        assertThat(ScenarioInput.all(withOwnCoverage())).allSatisfy(input -> assertThat(input.about()).isNotBlank());
    }

    @Test
    void aServicesFieldIsCalledAfterTheService() {
        assertThat(SHARE.name(scenario)).isEqualTo("Facebook and Messenger: Share of referrals");
        assertThat(NONE.name(scenario)).isEqualTo("none: Share of referrals");
        assertThat(GROWTH.name(scenario)).isEqualTo("Growth of referrals");
        assertThat(ARRESTS.name(scenario)).isEqualTo("Arrests from warrants");
    }

    @Test
    void servicesOfOneNameAreToldApartByTheirIds() {
        var twice = scenario.withServices(scenario.services().stream()
                .map(service -> service.id().equals("other") ? service : service.withName("Chat")).toList());
        assertThat(twice.services()).extracting(twice::nameOf).containsExactly("Chat (messenger)", "Chat (instagram)",
                "All other services");
        assertThat(SHARE.name(twice)).startsWith("Chat (messenger): ");
        assertThat(scenario.services()).extracting(scenario::nameOf)
                .containsExactlyElementsOf(scenario.services().stream().map(Service::name).toList());
    }

    @Test
    void addedSourcesAreKeptWhateverElseChanges() {
        var source = new AddedSource(GROWTH, new Bounds(0, 0.1), "", "T", "", "", "");
        var with = scenario.withEvidence(List.of(source));
        for (var changed : List.of(with.withName("x"), with.withDescription("x"), with.withSpan(with.start(), 3),
                with.withTriageOrder(TriageOrder.ARRIVAL_SHARE), with.withServices(with.services()),
                with.withValue(Parameter.GROWTH, 0), with.withLawfulBaseline(LawfulStream.ARRESTS, 1),
                with.withSampling(300, 1))) {
            assertThat(changed.evidence()).containsExactly(source);
        }
        assertThat(scenario.evidence()).isEmpty();
        var many = java.util.Collections.nCopies(Scenario.MOST_SOURCES + 1, source);
        assertThatThrownBy(() -> scenario.withEvidence(many)).isInstanceOf(InvalidScenarioException.class)
                .hasMessage("there are 501 sources under evidence; there may be at most 500");
    }

    private Scenario withOwnCoverage() {
        return scenario.withServices(scenario.services().stream()
                .map(service -> service.withCoverage(Setting.certain(0.5))).toList());
    }

    private Setting share(Scenario of) {
        return SHARE.setting(of).orElseThrow();
    }
}
