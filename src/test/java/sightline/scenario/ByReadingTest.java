package sightline.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import sightline.evidence.Reading;
import sightline.evidence.ShippedEvidence;
import sightline.model.Parameter;

class ByReadingTest {

    private final ShippedScenarios shipped = new ShippedScenarios();
    private final ShippedEvidence evidence = new ShippedEvidence();
    private final ByReading by = new ByReading(shipped, evidence.readings().all());

    @ParameterizedTest
    @CsvSource({"police, messenger-police", "observed, messenger-observed", "platform, messenger-platform",
            "middle, messenger-middle"})
    void theOpeningScenarioIsTheShippedOneOfTheReading(String reading, String id) {
        var taken = by.of(shipped.opening(), reading(reading));
        assertThat(taken.name()).isEqualTo(shipped.scenario(id).name());
        assertThat(taken.description()).isEqualTo(shipped.scenario(id).description());
        assertThat(shipped.baseOf(taken)).isSameAs(shipped.scenario(id));
        assertThat(Differences.between(shipped.baseOf(taken), taken)).isEmpty();
        assertThat(by.of(taken, reading("middle"))).as("and back").isEqualTo(shipped.opening());
    }

    @Test
    void valuesOfAReadingUnderTheNameOfAnotherAreRenamedToo() {
        var police = reading("police").applyTo(shipped.opening());
        assertThat(by.of(police, reading("police")).name())
                .isEqualTo("Messenger since December 2023: police and Home Office reading");
    }

    @Test
    void whatElseWasChangedIsStillTold() {
        var changed = by.of(shipped.opening().withValue(Parameter.TRIAGE_CAPACITY, 1.5), reading("police"));
        assertThat(Differences.between(shipped.baseOf(changed), changed)).extracting(Difference::name)
                .containsExactly("Triage capacity");
    }

    @Test
    void aShippedScenarioOfNoReadingSaysWhichOneItHasNow() {
        var more = shipped.scenario("more-triage");
        var taken = by.of(more, reading("platform"));
        assertThat(taken.name()).isEqualTo(more.name() + ": platform and privacy-side reading");
        assertThat(taken.description()).isEqualTo("Begun as the shipped scenario \u201c" + more.name()
                + "\u201d. Assumptions: Platform and privacy-side reading.");
        assertThat(shipped.baseOf(taken)).isSameAs(shipped.opening());
        assertThat(Differences.between(shipped.opening(), taken)).extracting(Difference::name)
                .contains("Triage capacity");
        var again = by.of(taken, reading("observed"));
        assertThat(again.name()).isEqualTo(more.name() + ": observation-based reading");
        assertThat(again.description()).endsWith("Assumptions: Observation-based reading.");
        assertThat(by.of(more, reading("middle"))).as("it says nothing else").isEqualTo(more);
    }

    @Test
    void whatSomebodyHasWrittenStays() {
        var mine = shipped.opening().withName("Mine: middle reading").withDescription("As I see it.");
        var taken = by.of(mine, reading("police"));
        assertThat(taken.description()).isEqualTo("As I see it.");
        assertThat(taken.name()).as("it goes on calling itself nothing that it is not")
                .isEqualTo("Mine: police and Home Office reading");
        assertThat(by.of(mine.withName("Mine"), reading("police")).name()).isEqualTo("Mine");
        assertThat(by.of(mine.withDescription(""), reading("police")).description()).isEmpty();
        assertThat(by.of(shipped.opening().withName("Mine"), reading("police")).description()).isEqualTo(
                "Begun as the shipped scenario \u201c" + shipped.opening().name()
                        + "\u201d. Assumptions: Police and Home Office reading.");
    }

    private Reading reading(String id) {
        return evidence.readings().reading(id).orElseThrow();
    }
}
