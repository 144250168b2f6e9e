package sightline.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;

import sightline.evidence.ShippedEvidence;
import sightline.model.Output;
import sightline.model.Parameter;
import sightline.model.Scenario;
import sightline.model.Series;
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
        assertThat(settings(changed, 0)).as("at least one is named").contains("Rollout coverage")
                .endsWith("; and " + (differing - 1) + " more");
        assertThat(new Provenance(changed, GAP, REFERENCE, NUMBERS).text("That is all.")).startsWith(BASE.name())
                .contains(all).contains(". That is all.");
    }

    @Test
    void aNameStandsOnOneLineWhateverIsInIt() {
        var provenance = new Provenance(BASE.withName("Two\nlines\u0000and " + "more".repeat(1000)), GAP, REFERENCE,
                NUMBERS);
        assertThat(provenance.name()).startsWith("Two lines and more").hasSizeLessThan(400);
    }

    @Test
    void whatNoFigureContainsIsNamedWhereItActs() {
        assertThat(standing(BASE, 3)).isEqualTo("10 settings that act on this have no published figure.");
        var two = BASE.withValue(Parameter.METADATA_EFFECTIVENESS, 0.5).withValue(Parameter.GROWTH, 0.3)
                .withValue(Parameter.BASELINE_REFERRALS, 20_000);
        assertThat(standing(two, 3)).endsWith(
                " Outside the cited range: Metadata detection 50%; Growth of referrals 30%.");
        assertThat(standing(two, 1)).endsWith(" Outside the cited range: Metadata detection 50%; and 1 more.");
        var cases = new Provenance(two, List.of(Output.VISIBLE), REFERENCE, NUMBERS);
        assertThat(cases.text(""))
                .contains("Outside the cited range: Metadata detection 50%; Referrals before 20,000; Growth");
    }

    @Test
    void whatToBewareOfIsALineEach() {
        assertThat(new Provenance(BASE, GAP, REFERENCE, NUMBERS).warnings().lines()).hasSize(7)
                .anyMatch(line -> line.startsWith("Before anything is found in other ways"));
        assertThat(new Provenance(BASE.withValue(Parameter.ROLLOUT_COVERAGE, 0).withSpan(BASE.start(), 5),
                List.of(Output.CAPACITY), REFERENCE, NUMBERS).warnings()).doesNotContain("Before anything");
    }

    private static String standing(Scenario scenario, int most) {
        return new Provenance(scenario, GAP, REFERENCE, NUMBERS).standing(most);
    }

    private static String settings(Scenario scenario, int letters) {
        return new Provenance(scenario, GAP, REFERENCE, NUMBERS).settings(text -> text.length() <= letters);
    }
}
