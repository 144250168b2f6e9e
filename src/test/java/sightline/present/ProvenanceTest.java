package sightline.present;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;

import sightline.analysis.EnsembleRunner;
import sightline.analysis.SummaryRequest;
import sightline.chart.ScenarioResult;
import sightline.evidence.ShippedEvidence;
import sightline.model.Output;
import sightline.model.Parameter;
import sightline.model.RangeShape;
import sightline.model.Run;
import sightline.model.Scenario;
import sightline.model.Series;
import sightline.model.Setting;
import sightline.present.Provenance;
import sightline.present.Reference;
import sightline.scenario.ShippedScenarios;
import sightline.text.Numbers;

class ProvenanceTest {

    private static final Reference REFERENCE = new Reference(new ShippedScenarios(), new ShippedEvidence());
    private static final Scenario BASE = REFERENCE.shipped().opening();
    private static final List<Series> GAP = List.of(Output.SAFEGUARDED_GAP);
    private static final Numbers NUMBERS = new Numbers(Locale.UK);

    @Test
    void aShippedScenarioIsAsShipped() {
        assertThat(settings(BASE, 1000)).isEqualTo("As shipped");
        assertThat(settings(BASE.withName("Mine"), 1000))
                .isEqualTo("Every setting as in the shipped scenario \u201c" + BASE.name() + "\u201d");
    }

    @Test
    void settingsThatDifferAreNamedWithBothValues() {
        var changed = BASE.withValue(Parameter.ROLLOUT_COVERAGE, 0.8).withValue(Parameter.ON_DEVICE_RECOVERY, 0.25);
        assertThat(settings(changed, 1000)).isEqualTo(
                "Differs from shipped: Rollout coverage 80% (100%); On-device detection 25% (0%)");
        assertThat(settings(changed.withName("Mine"), 1000)).startsWith(
                "Differs from the shipped scenario \u201c" + BASE.name() + "\u201d: Rollout coverage 80% (100%); ");
    }

    @Test
    void aRenamedServiceAChangedRangeAndOtherSamplingAreNotAsShipped() {
        var range = new Setting(0.08, 0.08, 0.9, RangeShape.TRIANGULAR);
        assertThat(settings(BASE.withSetting(Parameter.METADATA_EFFECTIVENESS, range), 1000)).isEqualTo(
                "Differs from shipped: Metadata detection: range 8% to 90%, triangular (2% to 13.2%, triangular)");
        assertThat(settings(BASE.withService(0, BASE.services().getFirst().withName("WhatsApp")), 1000))
                .isEqualTo("Differs from shipped: renamed: WhatsApp (Facebook and Messenger)");
        assertThat(settings(BASE.withSampling(256, 7), 1000))
                .isEqualTo("Differs from shipped: Futures 256 (8,192); Seed 7 (20231206)");
        try (var ensembles = new EnsembleRunner(1)) {
            var drawn = ensembles.run(BASE, 300, 1, SummaryRequest.bands(GAP), () -> false).orElseThrow();
            assertThat(new Provenance(ScenarioResult.of(drawn), GAP, false, REFERENCE, NUMBERS).settings(text -> true))
                    .as("as drawn, not as the scenario says")
                    .isEqualTo("Differs from shipped: Futures 300 (8,192); Seed 1 (20231206)");
        }
    }

    @Test
    void aLongNameIsShortenedAndNotTheValueBehindIt() {
        var service = BASE.services().getFirst().withName("W".repeat(5000));
        var named = BASE.withService(0, service.withInScope(false));
        assertThat(settings(named, 1000)).contains("WWW\u2026: in the rollout\u2019s scope no (yes)")
                .contains("renamed: " + "W".repeat(60) + "\u2026 (Facebook and Messenger)");
    }

    @Test
    void settingsForWhichThereIsNoRoomAreCounted() {
        var changed = BASE;
        for (var parameter : Parameter.values()) {
            changed = changed.withValue(parameter, parameter.file().low());
        }
        var all = settings(changed, 100_000);
        int differing = all.split(";").length;
        assertThat(differing).isGreaterThan(15);
        var some = settings(changed, 200);
        assertThat(some).hasSizeLessThanOrEqualTo(200).startsWith("Differs from shipped: Rollout coverage 0%");
        int named = some.split(";").length - 1;
        assertThat(some).endsWith("; and " + (differing - named) + " more");
        assertThat(settings(changed, 0)).as("no entry has room")
                .isEqualTo("Differs from shipped in " + differing + " settings");
        assertThat(of(changed, GAP).text("That is all.")).startsWith(BASE.name())
                .contains(all).contains(". That is all.");
    }

    @Test
    void aNameStandsOnOneLineWhateverIsInIt() {
        var provenance = of(BASE.withName("Two\nlines\u0000and " + "more".repeat(1000)), GAP);
        assertThat(provenance.name()).startsWith("Two lines and more").hasSizeLessThan(400);
    }

    @Test
    void namesTurnNothingThatStandsBesideThem() {
        var service = BASE.services().getFirst();
        var hostile = BASE.withName("\u202eeliforp\u2067\u200f").withService(0,
                service.withName("\u202eappas\u200f").withContentDependence(Setting.certain(0.111)));
        var text = of(hostile, GAP).text("");
        assertThat(text).startsWith("eliforp").contains("appas")
                .doesNotContainPattern("[\\u202a-\\u202e\\u2066-\\u2069\\u200f]");
        var hebrew = new Numbers(Locale.forLanguageTag("he"));
        var below = hebrew.format(Parameter.CASES_CHANGE.unit(), -0.2);
        assertThat(new Provenance(ScenarioResult.of(Run.of(BASE.withValue(Parameter.CASES_CHANGE, -0.2))), GAP, false,
                REFERENCE,
                hebrew)
                .text(""))
                .contains(below);
    }

    @Test
    void whatNoFigureContainsIsNamedWhereItActs() {
        assertThat(standing(BASE, 3)).isEqualTo("10 settings that act on this have no published figure.");
        var two = BASE.withValue(Parameter.METADATA_EFFECTIVENESS, 0.5).withValue(Parameter.GROWTH, 0.3)
                .withValue(Parameter.BASELINE_REFERRALS, 20_000);
        assertThat(standing(two, 3)).endsWith(
                " Outside the cited range: Metadata detection 50%; Growth of referrals 30%.");
        assertThat(standing(two, 1)).endsWith(" Outside the cited range: Metadata detection 50%; and 1 more.");
        var cases = of(two, List.of(Output.VISIBLE));
        assertThat(cases.text(""))
                .contains("Outside the cited range: Metadata detection 50%; Referrals before 20,000; Growth");
    }

    @Test
    void whatToBewareOfIsALineEach() {
        assertThat(of(BASE, GAP).warnings().lines()).hasSize(7)
                .anyMatch(line -> line.startsWith("Before anything is found in other ways"));
        assertThat(of(BASE.withValue(Parameter.ROLLOUT_COVERAGE, 0).withSpan(BASE.start(), 5),
                List.of(Output.CAPACITY)).warnings()).doesNotContain("Before anything");
    }

    private static Provenance of(Scenario scenario, List<Series> shown) {
        return new Provenance(ScenarioResult.of(Run.of(scenario)), shown, false, REFERENCE, NUMBERS);
    }

    private static String standing(Scenario scenario, int most) {
        return of(scenario, GAP).standing(most);
    }

    private static String settings(Scenario scenario, int letters) {
        return of(scenario, GAP).settings(text -> text.length() <= letters);
    }
}
