package sightline.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;

import org.junit.jupiter.api.Test;

import sightline.model.Parameter;
import sightline.model.Scenario;
import sightline.scenario.ShippedScenarios;
import sightline.text.Numbers;

class ProvenanceTest {

    private static final Scenario BASE = new ShippedScenarios().opening();
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
        assertThat(new Provenance(changed, BASE, NUMBERS).text("That is all.")).startsWith(BASE.name())
                .contains(all).endsWith(". That is all.");
    }

    @Test
    void aNameStandsOnOneLineWhateverIsInIt() {
        var provenance = new Provenance(BASE.withName("Two\nlines\u0000and " + "more".repeat(1000)), BASE, NUMBERS);
        assertThat(provenance.name()).startsWith("Two lines and more").hasSizeLessThan(400);
    }

    private static String settings(Scenario scenario, int letters) {
        return new Provenance(scenario, BASE, NUMBERS).settings(text -> text.length() <= letters);
    }
}
