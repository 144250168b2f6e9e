package sightline.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ScenarioInputTest {

    private final Scenario scenario = Scenarios.standard();

    @Test
    void everyTargetIsFoundByItsName() {
        for (var target : ScenarioInput.all(scenario)) {
            assertThat(ScenarioInput.of(target.id())).contains(target);
        }
        assertThat(ScenarioInput.of("services.none.rollout.start"))
                .contains(new ScenarioInput.OfService("none", ServiceField.ROLLOUT_START));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Growth", "services", "services.", "services.a", "services.a.", "services.A.share",
            "services..share", "services.a.rollout", "lawfulAccess.arrests", "levers.rolloutCoverage"})
    void otherNamesAreNone(String id) {
        assertThat(ScenarioInput.of(id)).isEmpty();
    }

    @Test
    void allThatAScenarioSetsIsATarget() {
        var ids = ScenarioInput.all(scenario).stream().map(ScenarioInput::id).toList();
        assertThat(ids).hasSize(Parameter.values().length + 3 * 4 - 1).startsWith("rolloutCoverage")
                .contains("services.messenger.share", "services.other.rollout.months")
                .doesNotContain("services.other.share", "services.messenger.coverage");
        var own = scenario.withService(0, scenario.services().getFirst().withCoverage(Setting.certain(0.5)));
        assertThat(ScenarioInput.all(own)).contains(new ScenarioInput.OfService("messenger", ServiceField.COVERAGE));
    }

    @Test
    void servicesOfOneNameAreToldApartByTheirIds() {
        var twice = scenario.withServices(scenario.services().stream()
                .map(service -> service.id().equals("other") ? service : service.withName("Chat")).toList());
        assertThat(twice.services()).extracting(twice::nameOf).containsExactly("Chat (messenger)", "Chat (instagram)",
                "All other services");
        assertThat(new ScenarioInput.OfService("messenger", ServiceField.SHARE).name(twice))
                .startsWith("Chat (messenger): ");
        assertThat(scenario.services()).extracting(scenario::nameOf)
                .containsExactlyElementsOf(scenario.services().stream().map(Service::name).toList());
    }

    @Test
    void whatIsSetIsFoundThereAndNowhereElse() {
        for (var target : ScenarioInput.all(scenario)) {
            var setting = Setting.certain(target.quantity().file().clamp(0.375));
            var changed = target.set(scenario, setting);
            assertThat(target.setting(changed)).contains(setting);
            for (var other : ScenarioInput.all(scenario)) {
                if (!other.equals(target)) {
                    assertThat(other.setting(changed)).isEqualTo(other.setting(scenario));
                }
            }
        }
    }

    @Test
    void whatAScenarioDoesNotSetIsEmpty() {
        var none = new ScenarioInput.OfService("none", ServiceField.SHARE);
        assertThat(none.setting(scenario)).isEmpty();
        assertThatThrownBy(() -> none.set(scenario, Setting.certain(0))).isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("none");
    }

    @Test
    void aServicesFieldIsCalledAfterTheService() {
        assertThat(new ScenarioInput.OfService("messenger", ServiceField.SHARE).name(scenario))
                .isEqualTo("Facebook and Messenger: Share of referrals");
        assertThat(new ScenarioInput.OfService("none", ServiceField.SHARE).name(scenario))
                .isEqualTo("none: Share of referrals");
        assertThat(new ScenarioInput.OfParameter(Parameter.GROWTH).name(scenario)).isEqualTo("Growth of referrals");
    }

    @Test
    void addedSourcesAreKeptWhateverElseChanges() {
        var source = new AddedSource(new ScenarioInput.OfParameter(Parameter.GROWTH), new Bounds(0, 0.1), "", "T", "",
                "",
                "");
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
}
