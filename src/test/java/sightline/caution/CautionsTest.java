package sightline.caution;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;

import sightline.caution.Access;
import sightline.caution.Assumed;
import sightline.caution.Bundled;
import sightline.caution.Capacity;
import sightline.caution.Caution;
import sightline.caution.Caution.Surface;
import sightline.caution.Cautions;
import sightline.caution.CountedTwice;
import sightline.caution.Edge;
import sightline.caution.NoBeforeAfter;
import sightline.caution.Rule;
import sightline.caution.Safeguarded;
import sightline.caution.Share;
import sightline.caution.Share2024;
import sightline.caution.ShareAfter;
import sightline.caution.ShareCertain;
import sightline.caution.ShareWorld;
import sightline.caution.Situation;
import sightline.caution.Situation.Compared;
import sightline.caution.Units;
import sightline.caution.WhatIfScope;
import sightline.evidence.ShippedEvidence;
import sightline.model.Output;
import sightline.model.Parameter;
import sightline.model.RangeShape;
import sightline.model.Rollout;
import sightline.model.RolloutShape;
import sightline.model.Scenario;
import sightline.model.ScenarioInput;
import sightline.model.Series;
import sightline.model.Service;
import sightline.model.Setting;
import sightline.scenario.ShippedScenarios;
import sightline.text.Numbers;

/** One test a rule, firing and not firing, on the edge of each of its conditions. */
class CautionsTest {

    private final ShippedEvidence evidence = new ShippedEvidence();
    private final ShippedScenarios shipped = new ShippedScenarios();
    private final Scenario opening = shipped.opening();
    private final Scenario plain = certain(opening);

    /** Every range taken away. */
    private static Scenario certain(Scenario scenario) {
        var certain = scenario;
        for (var input : ScenarioInput.all(scenario)) {
            certain = input.set(certain, Setting.certain(input.setting(scenario).orElseThrow().value()));
        }
        return certain;
    }

    private static Scenario messenger(Scenario scenario, double share, double dependence) {
        return scenario.withService(0, scenario.services().getFirst().withShare(Setting.certain(share))
                .withContentDependence(Setting.certain(dependence)));
    }

    private static Scenario unencrypted(Scenario scenario) {
        return scenario.withValue(Parameter.ROLLOUT_COVERAGE, 0);
    }

    private Situation situation(Scenario scenario, Series... shown) {
        return Situation.of(scenario, List.of(shown), Math.min(23, scenario.months()), evidence.library(),
                new Numbers(Locale.UK));
    }

    private Optional<String> said(Rule rule, Scenario scenario) {
        return rule.check(situation(scenario, Output.SAFEGUARDED_GAP)).map(Caution::text);
    }

    private void assertSaid(Rule rule, Scenario scenario) {
        assertThat(said(rule, scenario)).isPresent();
    }

    private void assertNotSaid(Rule rule, Scenario scenario) {
        assertThat(said(rule, scenario)).isEmpty();
    }

    @Test
    void shareSaysWhatIsHiddenInAll() {
        assertThat(said(new Share(), messenger(plain, 0.059, 0.92))).contains(
                "Before anything is found in other ways, the settings hide 5.4% of UK referrals once every rollout is "
                        + "complete.");
        var both = messenger(plain, 0.059, 0.92).withService(1, plain.services().get(1).withInScope(true)
                .withShare(Setting.certain(0.088)).withContentDependence(Setting.certain(0.85))
                .withCoverage(Setting.certain(0.5)));
        assertThat(said(new Share(), both).orElseThrow()).contains("hide 9.2% of");
        assertNotSaid(new Share(), unencrypted(plain));
        assertNotSaid(new Share(), plain.withService(0, plain.services().getFirst().withInScope(false)));
    }

    @Test
    void shareAfterKnowsTheSharesOf2024() {
        assertThat(said(new ShareAfter(), messenger(plain, 0.064, 0.7)).orElseThrow())
                .contains("Facebook and Messenger").contains("UK-ESP-2024");
        assertNotSaid(new ShareAfter(), messenger(plain, 0.0641, 0.7));
        assertSaid(new ShareAfter(), opening); // its range begins at 5.9%
        assertNotSaid(new ShareAfter(), unencrypted(opening));
        var instagram = plain.services().get(1).withShare(Setting.certain(0.088));
        assertNotSaid(new ShareAfter(), plain.withService(1, instagram));
        assertSaid(new ShareAfter(), plain.withService(1, instagram.withInScope(true)));
        var start = new Rollout(12.9, 0, RolloutShape.LINEAR); // December 2024
        assertSaid(new ShareAfter(), rollout(messenger(plain, 0.059, 0.7), start));
        assertNotSaid(new ShareAfter(),
                rollout(messenger(plain, 0.059, 0.7), new Rollout(13, 0, RolloutShape.LINEAR)));
        assertNotSaid(new ShareAfter(), messenger(plain, 0.059, 0.7).withSpan(YearMonth.of(2025, 1), 12));
    }

    private static Scenario rollout(Scenario scenario, Rollout rollout) {
        return scenario.withService(0, scenario.services().getFirst().withRollout(rollout));
    }

    @Test
    void shareWorldKnowsTheWorldsShares() {
        assertSaid(new ShareWorld(), messenger(plain, 0.506, 0.7));
        assertNotSaid(new ShareWorld(), messenger(plain, 0.507, 0.7));
        assertNotSaid(new ShareWorld(), plain);
        assertSaid(new ShareWorld(), unencrypted(messenger(plain, 0.496, 0.7)));
        var instagram = plain.services().get(1);
        assertSaid(new ShareWorld(), plain.withService(1, instagram.withShare(Setting.certain(0.318))));
        assertSaid(new ShareWorld(), plain.withService(1,
                instagram.withShare(new Setting(0.2, 0.1, 0.32, RangeShape.UNIFORM))));
    }

    @Test
    void share2024SaysWhatTheSettingsMakeOfIt() {
        assertNotSaid(new Share2024(), plain); // 11% at 69% gives the published share
        assertThat(said(new Share2024(), messenger(plain, 0.31, 0.1)).orElseThrow()).contains("29.5%").contains("5.9%");
        assertNotSaid(new Share2024(), unencrypted(messenger(plain, 0.31, 0.1)));
        var late = messenger(plain, 0.31, 0.1);
        assertSaid(new Share2024(), late.withSpan(YearMonth.of(2024, 1), 11));
        assertNotSaid(new Share2024(), late.withSpan(YearMonth.of(2024, 1), 10));
        assertNotSaid(new Share2024(), late.withSpan(YearMonth.of(2024, 2), 60));
        var other = late.services().getFirst();
        assertNotSaid(new Share2024(), late.withService(0, new Service("facebook", "F", other.share(),
                other.contentDependence(), true, null, other.rollout())));
    }

    @Test
    void shareCertainWantsARangeOfNamedServices() {
        assertSaid(new ShareCertain(), plain);
        assertNotSaid(new ShareCertain(), opening);
        assertNotSaid(new ShareCertain(), unencrypted(plain));
        var last = opening.services().getLast().withInScope(true);
        assertNotSaid(new ShareCertain(), opening.withService(2, last));
    }

    @Test
    void countedTwiceSaysHowMuch() {
        // so many children that no digit of the amount is rounded away
        var published = messenger(plain, 0.1, 0.85).withValue(Parameter.BASELINE_SAFEGUARDED, 120_000);
        double amount = 0.1 * 0.85 * (0.05 + 0.95 * 0.08 * 0.15) * 0.7 * 120_000;
        assertThat(said(new CountedTwice(), published).orElseThrow())
                .contains(new Numbers(Locale.UK).result(amount) + " children a month");
        assertNotSaid(new CountedTwice(), messenger(plain, 0.1, 0.8499));
        assertSaid(new CountedTwice(), opening); // its range reaches 92%
        assertNotSaid(new CountedTwice(), unencrypted(published));
        var none = published.withSetting(Parameter.METADATA_EFFECTIVENESS, Setting.certain(0))
                .withSetting(Parameter.USER_REPORTING, Setting.certain(0));
        assertNotSaid(new CountedTwice(), none);
        assertSaid(new CountedTwice(), none.withSetting(Parameter.USER_REPORTING,
                new Setting(0, 0, 0.01, RangeShape.TRIANGULAR)));
    }

    @Test
    void noBeforeAfterLooksAtTheSpanAndAtWhatWasObserved() {
        assertSaid(new NoBeforeAfter(), plain.withSpan(YearMonth.of(2023, 12), 25));
        assertNotSaid(new NoBeforeAfter(), plain.withSpan(YearMonth.of(2023, 12), 24));
        assertNotSaid(new NoBeforeAfter(), plain.withSpan(YearMonth.of(2024, 1), 60));
        assertThat(new NoBeforeAfter()
                .check(situation(plain.withSpan(YearMonth.of(2024, 1), 60), Output.ARRESTS).withObserved()))
                .isPresent();
    }

    @Test
    void unitsLooksAtReferralsAndAtChildrenPerReferral() {
        assertNotSaid(new Units(), plain);
        for (var referrals : List.of(2500, 10_000)) {
            assertNotSaid(new Units(), plain.withValue(Parameter.BASELINE_REFERRALS, referrals)
                    .withValue(Parameter.BASELINE_SAFEGUARDED, referrals / 2));
            assertSaid(new Units(), plain.withValue(Parameter.BASELINE_REFERRALS, referrals)
                    .withValue(Parameter.BASELINE_SAFEGUARDED, referrals / 2 + 1));
        }
        assertSaid(new Units(), plain.withValue(Parameter.BASELINE_REFERRALS, 2499));
        assertSaid(new Units(), plain.withValue(Parameter.BASELINE_REFERRALS, 10_001));
        assertSaid(new Units(), plain.withSetting(Parameter.BASELINE_REFERRALS,
                new Setting(7500, 1667, 7500, RangeShape.UNIFORM)));
    }

    @Test
    void bundledRefusesAComparisonAcrossItsBeginning() {
        var before = evidence.observed().series("ncmec.reports.facebook").orElseThrow();
        var after = evidence.observed().series("ncmec.reportsBundled.facebook").orElseThrow();
        var old = new Compared(before, before.points().getLast());
        var young = new Compared(after, after.points().getFirst());
        var situation = situation(plain, Output.VISIBLE);
        assertThat(new Bundled().check(situation.comparing(old, young))).isPresent();
        assertThat(new Bundled().check(situation.comparing(young, old))).isPresent();
        assertThat(new Bundled().check(situation.comparing(old, new Compared(before, before.points().getFirst()))))
                .isEmpty();
        assertThat(new Bundled().check(situation)).isEmpty();
    }

    @Test
    void safeguardedIsSaidOfItsOutputsAndMoreStronglyOfUnusualRatios() {
        assertThat(new Safeguarded().check(situation(plain, Output.ARRESTS))).isEmpty();
        assertThat(new Safeguarded().check(situation(plain, Output.SAFEGUARDED_CUMULATIVE_GAP))).isPresent();
        assertThat(said(new Safeguarded(), opening).orElseThrow()).doesNotContain("outside the published");
        for (var children : List.of(959.0, 1393.0)) {
            assertThat(said(new Safeguarded(), plain.withValue(Parameter.BASELINE_SAFEGUARDED, children)).orElseThrow())
                    .contains("outside the published 1.2 to 1.74");
        }
        for (var children : List.of(960.0, 1392.0)) {
            assertThat(said(new Safeguarded(), plain.withValue(Parameter.BASELINE_SAFEGUARDED, children)).orElseThrow())
                    .doesNotContain("outside the published");
        }
        var none = plain.withValue(Parameter.BASELINE_SAFEGUARDED, 0).withValue(Parameter.BASELINE_ARRESTS, 0);
        assertThat(said(new Safeguarded(), none).orElseThrow()).doesNotContain("outside the published");
    }

    @Test
    void assumedCountsWhatActsAndIsNotCited() {
        var shown = situation(plain, Output.SAFEGUARDED_GAP);
        var caution = new Assumed().check(shown).orElseThrow();
        assertThat(caution.about()).extracting(ScenarioInput::id).hasSize(18).contains("leadShelfLife", "growth",
                "services.messenger.share").doesNotContain("baselineSafeguarded", "baselineArrests",
                        "services.instagram.share", "services.messenger.rollout.start", "lawfulAccessRetention");
        assertThat(caution.text()).startsWith("18 settings that act on this are not backed by a figure for the thing "
                + "itself: 10 without a published figure, 8 within proxies only, 0 outside the cited range.");
        var outside = new Assumed().check(situation(plain.withValue(Parameter.GROWTH, 0.3), Output.SAFEGUARDED_GAP))
                .orElseThrow();
        assertThat(outside.text()).contains("7 within proxies only, 1 outside");
        assertThat(new Assumed().check(situation(plain, new Series.Coverage("instagram")))).isEmpty();
    }

    @Test
    void whatIfScopeNamesWhatHasNotHappened() {
        assertNotSaid(new WhatIfScope(), opening);
        var instagram = opening.withService(1, opening.services().get(1).withInScope(true));
        assertThat(said(new WhatIfScope(), instagram))
                .contains("Instagram is not encrypted by default to date (E-IG-STATUS).");
        assertNotSaid(new WhatIfScope(), unencrypted(instagram));
        var all = instagram.withService(2, opening.services().get(2).withInScope(true));
        assertThat(said(new WhatIfScope(), all).orElseThrow())
                .endsWith(" No plan to encrypt by default was found for: All other services.");
    }

    @Test
    void capacityShowsTheGapAtBothEndsWhereCasesWait() {
        var enough = plain.withValue(Parameter.GROWTH, 0).withValue(Parameter.CAPACITY_GROWTH, 0);
        assertNotSaid(new Capacity(), enough);
        assertNotSaid(new Capacity(), plain);
        assertSaid(new Capacity(), opening); // growth can be above that of capacity
        assertSaid(new Capacity(), enough.withSetting(Parameter.BASELINE_CAPACITY,
                new Setting(1, 0.99, 1, RangeShape.UNIFORM)));
        assertSaid(new Capacity(), enough.withValue(Parameter.GROWTH, 0.01));
        var waiting = enough.withValue(Parameter.TRIAGE_CAPACITY, 0.9);
        double lost = gap(waiting, 0);
        double filled = gap(waiting, 1);
        assertThat(lost).isGreaterThan(filled + 5);
        var numbers = new Numbers(Locale.UK);
        assertThat(said(new Capacity(), waiting).orElseThrow()).contains("in November 2025 it is "
                + numbers.result(lost) + " children").contains(numbers.result(filled) + " if only capacity");
        assertSaid(new Capacity(), enough.withValue(Parameter.CASES_CHANGE, 0.2)); // more cases than capacity
    }

    @Test
    void aRangeThatIsPinnedDoesNotCount() {
        var enough = plain.withValue(Parameter.GROWTH, 0).withValue(Parameter.CAPACITY_GROWTH, 0);
        assertNotSaid(new Capacity(), enough.withSetting(Parameter.BASELINE_CAPACITY,
                new Setting(1, 0.8, 1, RangeShape.UNIFORM, true)));
        assertNotSaid(new Capacity(), enough.withSetting(Parameter.GROWTH,
                new Setting(0, 0, 0.3, RangeShape.UNIFORM, true)));
        assertNotSaid(new Capacity(), enough.withSetting(Parameter.CAPACITY_GROWTH,
                new Setting(0, -0.3, 0, RangeShape.UNIFORM, true)));
        var referrals = new Setting(7500, 100, 50_000, RangeShape.UNIFORM);
        assertSaid(new Units(), plain.withSetting(Parameter.BASELINE_REFERRALS, referrals));
        assertNotSaid(new Units(), plain.withSetting(Parameter.BASELINE_REFERRALS, referrals.pin()));
        var children = new Setting(1200, 1200, 100_000, RangeShape.UNIFORM);
        assertSaid(new Units(), plain.withSetting(Parameter.BASELINE_SAFEGUARDED, children));
        assertNotSaid(new Units(), plain.withSetting(Parameter.BASELINE_SAFEGUARDED, children.pin()));
    }

    private static double gap(Scenario scenario, double substitution) {
        return sightline.model.Run.of(scenario.withSetting(Parameter.CASE_SUBSTITUTION, Setting.certain(substitution)))
                .value(Output.SAFEGUARDED_GAP, 23);
    }

    @Test
    void edgeNamesValuesAtTheEndOfTheirRange() {
        assertNotSaid(new Edge(), plain);
        assertNotSaid(new Edge(), opening);
        for (var range : List.of(new Setting(0.1, 0.1, 0.2, RangeShape.UNIFORM),
                new Setting(0.2, 0.1, 0.2, RangeShape.UNIFORM))) {
            assertThat(said(new Edge(), plain.withSetting(Parameter.GROWTH, range)).orElseThrow())
                    .endsWith("for Growth of referrals.");
        }
        assertThat(new Edge().check(situation(shipped.scenario("messenger-police"), Output.ARRESTS)).orElseThrow()
                .about()).extracting(ScenarioInput::id).contains("services.messenger.contentDependence");
    }

    @Test
    void accessIsSaidWhereContentCanBeHandedOver() {
        assertNotSaid(new Access(), plain);
        assertSaid(new Access(), plain.withValue(Parameter.LAWFUL_ACCESS_RETENTION, 0.01));
        assertSaid(new Access(), plain.withSetting(Parameter.LAWFUL_ACCESS_RETENTION,
                new Setting(0, 0, 0.5, RangeShape.UNIFORM)));
        assertNotSaid(new Access(), unencrypted(plain.withValue(Parameter.LAWFUL_ACCESS_RETENTION, 0.01)));
    }

    @Test
    void rulesAreThoseOfTheirPageInItsOrder() throws IOException {
        var rows = Pattern.compile("(?m)^\\| ([a-z0-9-]+) \\| (?!says)")
                .matcher(Files.readString(Path.of("assets/evidence/cautions.md"))).results()
                .map(found -> found.group(1)).filter(id -> !id.equals("id")).toList();
        assertThat(Cautions.ids()).containsExactlyElementsOf(rows).hasSize(15);
    }

    @Test
    void cautionsAreSaidEverywhereAndInOrder() {
        var situation = situation(shipped.scenario("forecast-april-2024"), Output.SAFEGUARDED_GAP);
        var said = Cautions.of(situation, Surface.COMMAND_LINE);
        assertThat(said).extracting(Caution::id).containsExactly("share", "share-after", "counted-twice",
                "no-before-after", "safeguarded", "assumed", "what-if-scope", "capacity", "edge");
        for (var surface : Surface.values()) {
            assertThat(Cautions.of(situation, surface)).isEqualTo(said);
        }
        assertThat(said).allSatisfy(caution -> assertThat(caution.text()).doesNotContain("{").endsWith("."));
    }

    @Test
    void servicesOfOneNameAreToldApart() {
        var all = plain.withServices(plain.services().stream()
                .map(service -> service.withName("Chat").withInScope(true)).toList());
        assertThat(said(new WhatIfScope(), all).orElseThrow()).contains("Chat (instagram)", "Chat (other)");
    }

    @Test
    void everyEntryThatACautionNamesExists() throws IOException {
        var texts = Files.readString(Path.of("src/main/resources/sightline/caution/messages.properties"));
        var ids = Pattern.compile("\\b(?:[A-Z]{1,2}-[A-Z0-9]+(?:-[A-Z0-9]+)*|X\\d+)\\b").matcher(texts).results()
                .map(found -> found.group()).toList();
        assertThat(ids).hasSizeGreaterThan(6)
                .allSatisfy(id -> assertThat(evidence.library().entry(id)).as(id).isPresent());
    }
}
