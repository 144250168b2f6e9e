package sightline.scenario;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import sightline.file.FileException;
import sightline.model.AddedSource;
import sightline.model.Bounds;
import sightline.model.LawfulStream;
import sightline.model.Parameter;
import sightline.model.ParameterInput;
import sightline.model.RangeShape;
import sightline.model.Scenario;
import sightline.model.Setting;

class RoundTripTest {

    private final Scenario opening = new ShippedScenarios().opening();

    @Test
    void randomScenariosComeBackEqualToTheLastBit() throws IOException {
        var scenarios = new RandomScenarios(new Random(1));
        for (int i = 0; i < 1000; i++) {
            var scenario = scenarios.next();
            var json = ScenarioFiles.toJson(scenario);
            var back = ScenarioFiles.read(json.getBytes(UTF_8), "other.sightline");
            assertThat(back).isEqualTo(scenario);
            assertThat(ScenarioFiles.toJson(back)).isEqualTo(json);
        }
    }

    @Test
    void shippedScenariosComeBackEqual() throws IOException {
        var shipped = new ShippedScenarios();
        for (var id : shipped.ids()) {
            var json = ScenarioFiles.toJson(shipped.scenario(id));
            assertThat(ScenarioFiles.read(json.getBytes(UTF_8), id)).isEqualTo(shipped.scenario(id));
        }
    }

    @Test
    void theNeighbourOfANumberIsAnotherNumber() throws IOException {
        var neighbour = Math.nextUp(0.08);
        var scenario = opening.withSetting(Parameter.METADATA_EFFECTIVENESS, Setting.certain(neighbour));
        var back = ScenarioFiles.read(ScenarioFiles.toJson(scenario).getBytes(UTF_8), "x");
        assertThat(back.value(Parameter.METADATA_EFFECTIVENESS)).isEqualTo(neighbour).isNotEqualTo(0.08);
    }

    @Test
    void minusZeroKeepsItsSign() throws IOException {
        var json = ScenarioFiles
                .toJson(opening.withSetting(Parameter.GROWTH, new Setting(-0.0, -0.0, 0, RangeShape.PERT)));
        assertThat(json).contains("\"value\": -0.0,").contains("\"low\": -0.0,").contains("\"high\": 0,");
        var back = ScenarioFiles.read(json.getBytes(UTF_8), "x").setting(Parameter.GROWTH);
        assertThat(Double.doubleToRawLongBits(back.value())).isEqualTo(Double.doubleToRawLongBits(-0.0));
    }

    @Test
    void halfACharacterIsReplaced() throws IOException {
        var json = ScenarioFiles.toJson(opening.withName("half \ud83d of a pair"));
        assertThat(ScenarioFiles.read(json.getBytes(UTF_8), "x").name()).isEqualTo("half \ufffd of a pair");
    }

    @Test
    void everyKeyIsWrittenInOrder() {
        var object = JsonParser.parseString(ScenarioFiles.toJson(opening)).getAsJsonObject();
        assertThat(object.keySet()).containsExactly("sightline", "name", "description", "start", "months",
                "triageOrder", "levers", "assumptions", "services", "lawfulAccess", "futures", "seed", "evidence");
        assertThat(keys(object, "levers"))
                .containsExactlyElementsOf(Parameter.of(Parameter.Group.LEVER).stream().map(Parameter::id).toList());
        assertThat(keys(object, "assumptions")).containsExactlyElementsOf(
                Parameter.of(Parameter.Group.ASSUMPTION).stream().map(Parameter::id).toList());
        assertThat(keys(object, "lawfulAccess")).hasSize(LawfulStream.values().length);
        var services = object.getAsJsonArray("services");
        assertThat(services.get(0).getAsJsonObject().keySet()).containsExactly("id", "name", "share",
                "contentDependence", "inScope", "rollout");
        assertThat(services.get(2).getAsJsonObject().has("share")).isFalse();
    }

    @Test
    void addedSourcesAreWrittenKeyByKey() throws IOException {
        var growth = new ParameterInput(Parameter.GROWTH);
        var point = new AddedSource(growth, new Bounds(0.1, 0.1), "P", "T", "2024-04", "https://a.example/b", "N");
        var interval = new AddedSource(growth, new Bounds(-0.1, 0.1), "", "T", "", "", "");
        var json = ScenarioFiles.toJson(opening.withEvidence(List.of(point, interval)));
        var sources = JsonParser.parseString(json).getAsJsonObject().getAsJsonArray("evidence");
        assertThat(sources.get(0)).hasToString("{\"parameter\":\"growth\",\"value\":0.1,\"publisher\":\"P\","
                + "\"title\":\"T\",\"date\":\"2024-04\",\"address\":\"https://a.example/b\",\"note\":\"N\"}");
        assertThat(sources.get(1)).hasToString("{\"parameter\":\"growth\",\"low\":-0.1,\"high\":0.1,"
                + "\"publisher\":\"\",\"title\":\"T\",\"date\":\"\",\"address\":\"\",\"note\":\"\"}");
        assertThat(ScenarioFiles.read(json.getBytes(UTF_8), "x").evidence()).containsExactly(point, interval);
    }

    @Test
    void theTextIsIndentedByTwoAndEndsWithItsLine() {
        var json = ScenarioFiles.toJson(opening);
        assertThat(json).startsWith("{\n  \"sightline\": 1,\n").endsWith("\n}\n").doesNotContain("\r")
                .contains("    \"rolloutCoverage\": 1,\n").contains("""
                            "userReporting": {
                              "value": 0.05,
                              "low": 0.004,
                              "high": 0.1,
                              "shape": "triangular"
                            },
                        """);
    }

    @Test
    void aFileIsWrittenAndReadBack(@TempDir Path folder) throws IOException {
        var file = folder.resolve("a b.sightline");
        ScenarioFiles.write(file, opening);
        assertThat(ScenarioFiles.read(file)).isEqualTo(opening);
        assertThat(Files.readString(file)).isEqualTo(ScenarioFiles.toJson(opening));
    }

    @Test
    void whatCannotBeWrittenLeavesNothingBehind(@TempDir Path folder) throws IOException {
        assertThatThrownBy(() -> ScenarioFiles.write(folder.resolve("missing/x.sightline"), opening))
                .isInstanceOf(FileException.class);
        try (var files = Files.list(folder)) {
            assertThat(files).isEmpty();
        }
    }

    private static java.util.Set<String> keys(JsonObject object, String member) {
        return object.getAsJsonObject(member).keySet();
    }
}
