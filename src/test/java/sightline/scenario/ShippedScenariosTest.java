package sightline.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import sightline.model.LawfulStream;
import sightline.model.Output;
import sightline.model.Parameter;
import sightline.model.Run;

class ShippedScenariosTest {

    private final ShippedScenarios shipped = new ShippedScenarios();

    @ParameterizedTest
    @CsvSource({"messenger-middle, 66, 79", "messenger-police, 305, 364", "messenger-observed, 43, 52",
            "messenger-platform, 4, 5", "forecast-april-2024, 501, 597", "other-detection, 61, 73",
            "flags-crowd, 113, 134", "on-device, 33, 39", "more-triage, 66, 79", "large-services, 485, 591"})
    void eachGivesItsKnownGap(String id, long atMonth23, long atMonth59) {
        var run = Run.of(shipped.scenario(id));
        assertThat(Math.round(run.value(Output.SAFEGUARDED_GAP, 23))).isEqualTo(atMonth23);
        assertThat(Math.round(run.value(Output.SAFEGUARDED_GAP, 59))).isEqualTo(atMonth59);
    }

    @Test
    void theOpeningScenarioHasTheStandardValues() {
        var opening = shipped.opening();
        for (var parameter : Parameter.values()) {
            assertThat(opening.value(parameter)).as(parameter.id()).isEqualTo(parameter.standard());
        }
        for (var stream : LawfulStream.values()) {
            assertThat(opening.lawfulBaseline(stream)).as(stream.id()).isEqualTo(stream.standard());
        }
        assertThat(opening.setting(Parameter.METADATA_EFFECTIVENESS).high()).isEqualTo(0.132);
    }

    @Test
    void theFolderHoldsTheseFilesAndNoOther() throws IOException {
        try (var files = Files.list(Path.of("assets/scenarios"))) {
            var names = files.map(file -> file.getFileName().toString()).filter(name -> name.endsWith(".sightline"))
                    .toList();
            assertThat(names).containsExactlyInAnyOrderElementsOf(
                    shipped.ids().stream().map(id -> id + "." + ScenarioFiles.EXTENSION).toList());
        }
    }

    @Test
    void theOpeningScenarioIsOfferedFirst() {
        assertThat(shipped.ids().subList(0, 4)).isEqualTo(
                List.of("messenger-middle", "messenger-police", "messenger-observed", "messenger-platform"));
        assertThat(shipped.opening()).isSameAs(shipped.scenario("messenger-middle"));
    }

    @Test
    void aScenarioIsToldFromTheShippedOneOfItsName() {
        var police = shipped.scenario("messenger-police");
        assertThat(shipped.baseOf(police.withValue(Parameter.ROLLOUT_COVERAGE, 0.5))).isSameAs(police);
        assertThat(shipped.baseOf(police.withName("Mine"))).isSameAs(shipped.opening());
    }

    @Test
    void anUnknownIdIsRefused() {
        assertThatThrownBy(() -> shipped.scenario("../evidence/evidence"))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
