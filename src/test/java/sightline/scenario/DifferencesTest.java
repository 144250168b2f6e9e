package sightline.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Random;

import org.junit.jupiter.api.Test;

import sightline.model.AddedSource;
import sightline.model.Bounds;
import sightline.model.LawfulStream;
import sightline.model.Parameter;
import sightline.model.ParameterInput;
import sightline.model.RangeShape;
import sightline.model.Rollout;
import sightline.model.RolloutShape;
import sightline.model.Scenario;
import sightline.model.Service;
import sightline.model.Setting;
import sightline.model.TriageOrder;
import sightline.text.Numbers;

class DifferencesTest {

    private final Scenario base = new ShippedScenarios().opening();
    private final Numbers numbers = new Numbers(Locale.UK);

    @Test
    void aScenarioDoesNotDifferFromItself() {
        assertThat(Differences.between(base, base)).isEmpty();
        var random = new RandomScenarios(new Random(3));
        for (int i = 0; i < 100; i++) {
            var scenario = random.next();
            assertThat(Differences.between(scenario, scenario)).isEmpty();
        }
    }

    @Test
    void whatAScenarioIsCalledAndHowItIsDescribedDoNotCount() {
        assertThat(Differences.between(base, base.withName("Mine").withDescription("!"))).isEmpty();
    }

    @Test
    void howFuturesAreDrawnIsToldAsItWasDone() {
        assertThat(said(base.withSampling(256, 9_007_199_254_740_991L)))
                .containsExactly("Futures 256 (8,192)", "Seed 9007199254740991 (20231206)");
        assertThat(Differences.between(base, base, 3, base.seed())).extracting(it -> it.text(numbers))
                .containsExactly("Futures 3 (8,192)");
    }

    @Test
    void aServiceOfAnotherNameIsToldWithTheOldOne() {
        assertThat(said(base.withService(0, base.services().getFirst().withName("WhatsApp"))))
                .containsExactly("renamed: WhatsApp (Facebook and Messenger)");
    }

    @Test
    void aValueIsToldWithTheOtherInBrackets() {
        assertThat(said(base.withValue(Parameter.ROLLOUT_COVERAGE, 0.6)))
                .containsExactly("Rollout coverage 60% (100%)");
        assertThat(said(base.withValue(Parameter.BASELINE_REFERRALS, 8000)))
                .containsExactly("Referrals before 8,000 (7,500)");
        assertThat(new Difference.OfValue("x", sightline.text.Unit.SHARE, 0.1, 0.2, false)
                .text(new Numbers(Locale.FRANCE)))
                .startsWith("x 20").contains("%");
    }

    @Test
    void aValueAndItsRangeAreToldEach() {
        assertThat(said(base.withSetting(Parameter.METADATA_EFFECTIVENESS, Setting.certain(0.5)))).containsExactly(
                "Metadata detection 50% (8%)", "Metadata detection: range one value (2% to 13.2%, triangular)");
        assertThat(said(base.withSetting(Parameter.METADATA_EFFECTIVENESS,
                new Setting(0.12, 0.1, 0.6, RangeShape.TRIANGULAR)))).containsExactly("Metadata detection 12% (8%)",
                        "Metadata detection: range 10% to 60%, triangular (2% to 13.2%, triangular)");
    }

    @Test
    void theOrderOfServicesIsToldBecauseFuturesGoByIt() {
        var services = new java.util.ArrayList<>(base.services());
        java.util.Collections.swap(services, 0, 1);
        assertThat(said(base.withServices(services))).containsExactly("Order of services Instagram, Facebook and "
                + "Messenger, All other services (Facebook and Messenger, Instagram, All other services)");
    }

    @Test
    void whatIsPinnedIsToldAsThat() {
        var own = base.services().getFirst().withCoverage(new Setting(0.5, 0.2, 0.4, RangeShape.UNIFORM, true));
        assertThat(said(base.withValue(Parameter.METADATA_EFFECTIVENESS, 0.5)))
                .containsExactly("Metadata detection 50%, pinned (8%)");
        assertThat(said(base.withSetting(Parameter.METADATA_EFFECTIVENESS,
                base.setting(Parameter.METADATA_EFFECTIVENESS).pin())))
                .containsExactly("Metadata detection: range 2% to 13.2%, triangular, kept but the value is pinned "
                        + "(2% to 13.2%, triangular)");
        assertThat(said(base.withService(0, own))).singleElement().asString().endsWith("50%, pinned (as the rollout)");
    }

    @Test
    void aRangeIsToldWhereTheValueStays() {
        assertThat(said(base.withSetting(Parameter.METADATA_EFFECTIVENESS, Setting.certain(0.08))))
                .containsExactly("Metadata detection: range one value (2% to 13.2%, triangular)");
        assertThat(said(base.withSetting(Parameter.ROLLOUT_COVERAGE, new Setting(1, 0.5, 1, RangeShape.UNIFORM))))
                .containsExactly("Rollout coverage: range 50% to 100%, uniform (one value)");
        assertThat(said(base.withSetting(Parameter.ROLLOUT_COVERAGE, new Setting(1, 1, 1, RangeShape.UNIFORM))))
                .isEmpty();
    }

    @Test
    void whatIsTooSmallToShowIsStillTold() {
        assertThat(said(base.withValue(Parameter.METADATA_EFFECTIVENESS, Math.nextUp(0.08))))
                .containsExactly("Metadata detection 8%, pinned (changed by less than is shown)");
    }

    @Test
    void aServicesFieldsAreToldUnderItsName() {
        var messenger = base.services().getFirst();
        var changed = messenger.withShare(Setting.certain(0.059)).withContentDependence(Setting.certain(0.9))
                .withInScope(false).withCoverage(Setting.certain(0.25))
                .withRollout(new Rollout(3, 6, RolloutShape.LINEAR)).withName("Messenger");
        assertThat(said(base.withService(0, changed))).containsExactly("renamed: Messenger (Facebook and Messenger)",
                "Messenger: share of referrals 5.9% (11%)",
                "Messenger: share of referrals: range one value (5.9% to 44%, triangular)",
                "Messenger: hidden when encrypted 90% (69%)",
                "Messenger: hidden when encrypted: range one value (46% to 92%, uniform)",
                "Messenger: in the rollout\u2019s scope no (yes)",
                "Messenger: own final coverage 25% (as the rollout)", "Messenger: rollout starts in month 3 (0)",
                "Messenger: months until complete 6 (15)",
                "Messenger: how its coverage grows evenly (fast at first, then slower)");
    }

    @Test
    void servicesOfOneNameAreToldApart() {
        var twice = base.withService(1, base.services().get(1).withName(base.services().getFirst().name()));
        assertThat(Differences.between(twice, twice.withService(1, twice.services().get(1).withInScope(true))))
                .extracting(Difference::name)
                .containsExactly("Facebook and Messenger (instagram): in the rollout\u2019s scope");
        assertThat(Differences.between(twice, twice.withServices(List.of(twice.services().get(0),
                twice.services().get(2))))).extracting(Difference::name)
                .containsExactly("Facebook and Messenger (instagram)");
    }

    @Test
    void servicesAreToldAsAddedAndRemoved() {
        var services = base.services();
        var kik = new Service("kik", "Kik", Setting.certain(0), Setting.certain(0.5), true, null, Rollout.AT_ONCE);
        assertThat(said(base.withServices(List.of(kik, services.get(0), services.get(2)))))
                .containsExactly("added: Kik", "removed: Instagram");
    }

    @Test
    void aServiceThatBecomesTheLastIsToldByWhatIsLeftToIt() {
        var services = base.services();
        var turned = base.withServices(List.of(services.get(0), services.get(2).withShare(Setting.certain(0.5)),
                services.get(1).withShare(null)));
        assertThat(said(turned)).containsExactly("All other services: share of referrals 50% (76%)",
                "Instagram: share of referrals 39% (13%)",
                "Order of services Facebook and Messenger, All other services, Instagram "
                        + "(Facebook and Messenger, Instagram, All other services)");
    }

    @Test
    void allIsToldInTheOrderOfTheFile() {
        var baselines = new EnumMap<>(base.lawfulBaselines());
        baselines.put(LawfulStream.CLASS_A_DRUGS, 4.25);
        var scenario = base.withLawfulBaselines(baselines).withValue(Parameter.GROWTH, 0)
                .withValue(Parameter.TRIAGE_CAPACITY, 1.5).withTriageOrder(TriageOrder.ARRIVAL_SHARE)
                .withSpan(YearMonth.of(2024, 1), 12)
                .withService(1, base.services().get(1).withInScope(true));
        assertThat(said(scenario)).containsExactly("Start Jan 2024 (Dec 2023)", "Months 12 (60)",
                "What is triaged first cases and flags alike, as they come (cases with evidence, then flags)",
                "Triage capacity 1.5\u00d7 (1\u00d7)",
                "Growth of referrals 0%, pinned (6%)", "Instagram: in the rollout\u2019s scope yes (no)",
                "Class A drugs seized 4.25 (3.5)");
    }

    @Test
    void addedSourcesAreToldByTheirTitles() {
        var growth = new ParameterInput(Parameter.GROWTH);
        var one = new AddedSource(growth, new Bounds(0.1, 0.1), "", "One", "", "", "");
        var two = new AddedSource(growth, new Bounds(0.1, 0.1), "", "Two", "", "", "");
        assertThat(said(base.withEvidence(List.of(one, two, one)))).containsExactly("source added: One",
                "source added: Two", "source added: One");
        assertThat(Differences.between(base.withEvidence(List.of(one, one)), base.withEvidence(List.of(two, one)))
                .stream().map(difference -> difference.text(numbers)))
                .containsExactly("source added: Two", "source removed: One");
    }

    @Test
    void everySettingOfTheModelIsCompared() {
        for (var parameter : Parameter.values()) {
            var bounds = parameter.file();
            var other = base.value(parameter) == bounds.high() ? bounds.low() : bounds.high();
            assertThat(Differences.between(base, base.withValue(parameter, other))).as(parameter.id()).hasSize(1)
                    .first().isInstanceOf(Difference.OfValue.class);
        }
    }

    private List<String> said(Scenario scenario) {
        return Differences.between(base, scenario).stream().map(difference -> difference.text(numbers)).toList();
    }
}
