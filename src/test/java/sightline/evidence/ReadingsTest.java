package sightline.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

import sightline.model.AddedSource;
import sightline.model.Bounds;
import sightline.model.InvalidScenarioException;
import sightline.model.Parameter;
import sightline.model.ParameterInput;
import sightline.model.RangeShape;
import sightline.model.Rollout;
import sightline.model.RolloutShape;
import sightline.model.Scenario;
import sightline.model.Setting;
import sightline.model.TriageOrder;
import sightline.scenario.Differences;
import sightline.scenario.ShippedScenarios;

class ReadingsTest {

    private static final List<Parameter> LEVERS_READ = List.of(Parameter.METADATA_EFFECTIVENESS,
            Parameter.USER_REPORTING, Parameter.CAPACITY_GROWTH);

    private final ShippedEvidence evidence = new ShippedEvidence();
    private final ShippedScenarios shipped = new ShippedScenarios();
    private final Scenario opening = shipped.opening();

    @Test
    void thereAreFourAndEachSetsTheSame() {
        assertThat(evidence.readings().all()).extracting(Reading::id).containsExactly("middle", "police", "platform",
                "observed");
        for (var reading : evidence.readings().all()) {
            assertThat(reading.values()).extracting(ReadingValue::key).hasSize(24).doesNotHaveDuplicates()
                    .containsExactlyElementsOf(
                            evidence.readings().all().getFirst().values().stream().map(ReadingValue::key).toList());
        }
    }

    @Test
    void theySetAllAssumptionsAndNoLeverButThree() {
        for (var reading : evidence.readings().all()) {
            var set = reading.values().stream().flatMap(value -> Parameter.of(value.key()).stream()).toList();
            assertThat(set).containsAll(Parameter.of(Parameter.Group.ASSUMPTION)).containsAll(LEVERS_READ)
                    .hasSize(Parameter.of(Parameter.Group.ASSUMPTION).size() + LEVERS_READ.size());
        }
    }

    @Test
    void appliedToTheOpeningScenarioTheyAreTheShippedOnes() {
        var ids = Map.of("middle", "messenger-middle", "police", "messenger-police", "platform",
                "messenger-platform", "observed", "messenger-observed");
        for (var reading : evidence.readings().all()) {
            var read = reading.applyTo(opening);
            assertThat(Differences.between(shipped.scenario(ids.get(reading.id())), read)).as(reading.id()).isEmpty();
            assertThat(read.name()).isEqualTo(opening.name());
        }
    }

    @Test
    void startScopeAndTheOtherLeversStayTheScenarios() {
        var messenger = opening.services().getFirst().withInScope(false).withCoverage(Setting.certain(0.4))
                .withRollout(new Rollout(7, 3, RolloutShape.LINEAR));
        var source = new AddedSource(new ParameterInput(Parameter.GROWTH), new Bounds(0, 0), "", "T", "", "",
                "");
        var scenario = opening.withService(0, messenger).withSpan(java.time.YearMonth.of(2030, 1), 7)
                .withSampling(300, 4).withEvidence(List.of(source));
        for (var parameter : Parameter.of(Parameter.Group.LEVER)) {
            scenario = scenario.withSetting(parameter, Setting.certain(0.25));
        }
        var read = evidence.readings().reading("police").orElseThrow().applyTo(scenario);
        for (var parameter : Parameter.of(Parameter.Group.LEVER)) {
            if (LEVERS_READ.contains(parameter)) {
                assertThat(read.setting(parameter)).isNotEqualTo(Setting.certain(0.25));
            } else {
                assertThat(read.setting(parameter)).isEqualTo(Setting.certain(0.25));
            }
        }
        var service = read.services().getFirst();
        assertThat(service.rollout()).isEqualTo(new Rollout(7, 5, RolloutShape.SATURATING));
        assertThat(service.inScope()).isFalse();
        assertThat(service.coverage()).isEqualTo(Setting.certain(0.4));
        assertThat(service.share()).isEqualTo(new Setting(0.31, 0.153, 0.44, RangeShape.TRIANGULAR));
        assertThat(read.services().get(1).rollout()).isEqualTo(opening.services().get(1).rollout());
        assertThat(read.triageOrder()).isEqualTo(TriageOrder.ARRIVAL_SHARE);
        assertThat(List.of(read.start(), read.months(), read.futures(), read.seed(), read.evidence(),
                read.lawfulBaselines()))
                .isEqualTo(List.of(scenario.start(), 7, 300, 4L, scenario.evidence(), scenario.lawfulBaselines()));
    }

    @Test
    void theLastServiceKeepsNoShareAndUnknownOnesStayAsTheyAre() {
        var services = opening.services();
        var turned = opening.withServices(List.of(services.get(1), services.get(0).withShare(null)));
        var read = evidence.readings().reading("police").orElseThrow().applyTo(turned);
        assertThat(read.services().get(1).share()).isNull();
        assertThat(read.services().get(1).contentDependence().value()).isEqualTo(0.92);
        var large = shipped.scenario("large-services");
        var middle = evidence.readings().reading("middle").orElseThrow().applyTo(large);
        assertThat(middle.service("snapchat")).isEqualTo(large.service("snapchat"));
    }

    @Test
    void sharesThatThenDoNotFitAreRefusedInOneSentence() {
        var police = evidence.readings().reading("police").orElseThrow();
        for (var id : shipped.ids()) {
            if (!id.equals("large-services")) {
                assertThat(police.applyTo(shipped.scenario(id)).setting(Parameter.INDUSTRY_SHARE).value())
                        .isEqualTo(0.8);
            }
        }
        assertThatThrownBy(() -> police.applyTo(shipped.scenario("large-services")))
                .isInstanceOf(InvalidScenarioException.class).hasMessageContaining("add up to 1.207");
    }

    @Test
    void everyValueIsBackedOrAnAssumption() {
        for (var reading : evidence.readings().all()) {
            for (var value : reading.values()) {
                assertThat(value.evidence().isEmpty() ? value.note() : "assumption")
                        .as(reading.id() + " " + value.key())
                        .startsWith("assumption");
            }
        }
        var middle = evidence.readings().reading("middle").orElseThrow();
        var backing = middle.values().stream().collect(Collectors.toMap(ReadingValue::key, ReadingValue::evidence));
        assertThat(backing).containsEntry("growth", List.of("G-IWF", "G-IMG")).containsEntry("leadShelfLife",
                List.of());
    }

    @Test
    void theyAreLaidOutByTheirNewestSource() {
        var library = evidence.library();
        assertThat(evidence.readings().byNewestSource(library)).extracting(Reading::id).containsExactly("police",
                "middle", "platform", "observed");
        assertThat(evidence.readings().all().stream().map(reading -> reading.newestSource(library).orElseThrow()))
                .containsExactly(new PublicationDate(2026, 0, 0), new PublicationDate(2026, 2, 25),
                        new PublicationDate(2026, 0, 0), new PublicationDate(2026, 0, 0));
    }
}
