package sightline.scenario;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import sightline.file.FileException;
import sightline.model.AddedSource;
import sightline.model.Bounds;
import sightline.model.LawfulStream;
import sightline.model.Parameter;
import sightline.model.Quantity;
import sightline.model.RangeShape;
import sightline.model.RolloutShape;
import sightline.model.Scenario;
import sightline.model.Service;
import sightline.model.ServiceField;
import sightline.model.TriageOrder;

/** Holds schema, reader, writer and the model's tables against each other. */
class ScenarioSchemaTest {

    private static final Path FOLDER = Path.of("assets/scenarios");

    private final JsonObject schema = JsonParser.parseString(read(FOLDER.resolve("scenario.schema.json")))
            .getAsJsonObject();
    private final Schema validator = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(schema.toString());

    @Test
    void shippedFilesAreValid() {
        for (var id : new ShippedScenarios().ids()) {
            assertThat(errors(read(FOLDER.resolve(id + ".sightline")))).as(id).isEmpty();
        }
    }

    @Test
    void savedFilesAreValid() {
        var scenarios = new RandomScenarios(new Random(2));
        for (int i = 0; i < 300; i++) {
            assertThat(errors(ScenarioFiles.toJson(scenarios.next()))).isEmpty();
        }
    }

    static Stream<BadFiles.BadFile> badFiles() {
        return BadFiles.all().filter(bad -> !bad.schema().equals("no JSON"));
    }

    @ParameterizedTest
    @MethodSource("badFiles")
    void badFilesAreRefusedWhereASchemaCan(BadFiles.BadFile bad) {
        assertThat(errors(bad.text()).isEmpty()).isEqualTo(bad.schema().equals("accepts"));
    }

    @Test
    void theSchemaItselfIsOne() {
        var metaSchema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema("{\"$ref\": \"https://json-schema.org/draft/2020-12/schema\"}");
        assertThat(metaSchema.validate(schema.toString(), InputFormat.JSON)).isEmpty();
    }

    @Test
    void itsKeysAndDefaultsAreTheParameterTables() {
        for (var group : Parameter.Group.values()) {
            var listed = properties(group == Parameter.Group.LEVER ? "levers" : "assumptions");
            assertThat(listed.keySet())
                    .containsExactlyElementsOf(Parameter.of(group).stream().map(Parameter::id).toList());
            Parameter.of(group).forEach(parameter -> assertDefault(listed, parameter));
        }
        var listed = properties("lawfulAccess");
        assertThat(listed.keySet())
                .containsExactlyElementsOf(Arrays.stream(LawfulStream.values()).map(LawfulStream::id).toList());
        Arrays.stream(LawfulStream.values()).forEach(stream -> assertDefault(listed, stream));
    }

    @Test
    void everyBoundIsTheTables() {
        for (var parameter : Parameter.values()) {
            var group = parameter.group() == Parameter.Group.LEVER ? "levers" : "assumptions";
            assertSettingBounds(parameter, properties(group).getAsJsonObject(parameter.id()));
        }
        for (var stream : LawfulStream.values()) {
            assertBounds(stream.file(), resolved(properties("lawfulAccess").getAsJsonObject(stream.id())));
        }
        var service = definition("service").getAsJsonObject("properties");
        for (var field : List.of(ServiceField.SHARE, ServiceField.CONTENT_DEPENDENCE, ServiceField.COVERAGE)) {
            assertSettingBounds(field, service.getAsJsonObject(field.id()));
        }
        var rollout = definition("rollout").getAsJsonObject("properties");
        assertBounds(ServiceField.ROLLOUT_START.file(), rollout.getAsJsonObject("start"));
        assertBounds(ServiceField.ROLLOUT_MONTHS.file(), rollout.getAsJsonObject("months"));
    }

    @Test
    void theScenariosOwnBoundsDefaultsAndWordsAreTheModels() {
        var root = schema.getAsJsonObject("properties");
        assertBounds(Scenario.MONTHS, root.getAsJsonObject("months"));
        assertBounds(Scenario.FUTURES, root.getAsJsonObject("futures"));
        assertBounds(new Bounds(0, Scenario.LARGEST_SEED), root.getAsJsonObject("seed"));
        assertThat(standard(root, "months").getAsInt()).isEqualTo(Scenario.STANDARD_MONTHS);
        assertThat(standard(root, "futures").getAsInt()).isEqualTo(Scenario.STANDARD_FUTURES);
        assertThat(standard(root, "seed").getAsLong()).isEqualTo(Scenario.STANDARD_SEED);
        assertThat(standard(root, "start").getAsString()).isEqualTo(Scenario.STANDARD_START.toString());
        assertThat(root.getAsJsonObject("services").get("maxItems").getAsInt()).isEqualTo(Scenario.MOST_SERVICES);
        assertThat(words(root.getAsJsonObject("triageOrder")))
                .isEqualTo(Arrays.stream(TriageOrder.values()).map(TriageOrder::id).toList());
        assertThat(words(definition("setting").getAsJsonObject("properties").getAsJsonObject("shape")))
                .isEqualTo(Arrays.stream(RangeShape.values()).map(RangeShape::id).toList());
        assertThat(words(definition("rollout").getAsJsonObject("properties").getAsJsonObject("shape")))
                .isEqualTo(Arrays.stream(RolloutShape.values()).map(RolloutShape::id).toList());
        assertThat(definition("service").getAsJsonObject("properties").getAsJsonObject("id").get("pattern")
                .getAsString()).isEqualTo("^" + Service.ID.pattern() + "$");
    }

    @Test
    void itsSourcesAreTheModels() {
        assertThat(schema.getAsJsonObject("properties").getAsJsonObject("evidence").get("maxItems").getAsInt())
                .isEqualTo(Scenario.MOST_SOURCES);
        var source = definition("source").getAsJsonObject("properties");
        assertThat(pattern(source, "date")).isEqualTo("^(" + AddedSource.DATE.pattern() + ")?$");
        assertThat(pattern(source, "address")).isEqualTo("^(" + AddedSource.ADDRESS.pattern() + ")?$");
        var parameters = Arrays.stream(Parameter.values()).map(Parameter::id).collect(Collectors.joining("|"));
        var fields = Arrays.stream(ServiceField.values()).map(field -> field.id().replace(".", "\\."))
                .collect(Collectors.joining("|"));
        assertThat(pattern(source, "parameter")).isEqualTo("^(" + parameters + "|services\\." + Service.ID.pattern()
                + "\\.(" + fields + "))$");
    }

    private static String pattern(JsonObject properties, String key) {
        return properties.getAsJsonObject(key).get("pattern").getAsString();
    }

    @Test
    void itsKeysAreTheOnesThatSaveWrites() {
        var saved = JsonParser.parseString(ScenarioFiles.toJson(new ShippedScenarios().opening())).getAsJsonObject();
        assertThat(saved.keySet()).containsExactlyElementsOf(schema.getAsJsonObject("properties").keySet());
        assertThat(definition("service").getAsJsonObject("properties").keySet())
                .containsAll(saved.getAsJsonArray("services").get(0).getAsJsonObject().keySet()).hasSize(7);
    }

    @Test
    void schemaAndReaderAgreeAtEveryEnd() throws IOException {
        for (var parameter : Parameter.values()) {
            for (var part : List.of("", "value", "low", "high")) {
                var bounds = parameter.file();
                assertAgreed(file(parameter, part, bounds.low()), true);
                assertAgreed(file(parameter, part, Math.nextDown(bounds.low())), false);
                assertAgreed(file(parameter, part, bounds.high()), true);
                assertAgreed(file(parameter, part, Math.nextUp(bounds.high())), false);
            }
        }
    }

    private void assertAgreed(String file, boolean right) throws IOException {
        assertThat(errors(file).isEmpty()).as(file).isEqualTo(right);
        if (right) {
            ScenarioFiles.read(file.getBytes(UTF_8), "x");
        } else {
            assertThatThrownBy(() -> ScenarioFiles.read(file.getBytes(UTF_8), "x")).isInstanceOf(FileException.class)
                    .hasMessageContaining("must be within");
        }
    }

    private static String file(Parameter parameter, String part, double number) {
        var range = new JsonObject();
        range.addProperty("value", part.equals("value") ? number : Math.max(parameter.file().low(), number));
        range.addProperty("low", part.equals("low") ? number : parameter.file().low());
        range.addProperty("high", part.equals("high") ? number : parameter.file().high());
        if (part.equals("high")) {
            range.addProperty("value", parameter.file().low());
        } else if (part.equals("low")) {
            range.addProperty("value", parameter.file().high());
        }
        var setting = part.isEmpty() ? Double.toString(number) : range.toString();
        var group = parameter.group() == Parameter.Group.LEVER ? "levers" : "assumptions";
        return "{\"sightline\": 1, \"" + group + "\": {\"" + parameter.id() + "\": " + setting + "}, "
                + "\"services\": [{\"id\": \"a\", \"contentDependence\": 0.5, \"inScope\": true}]}";
    }

    private void assertDefault(JsonObject listed, Quantity quantity) {
        assertThat(standard(listed, quantity.id()).getAsDouble()).as(quantity.id()).isEqualTo(quantity.standard());
    }

    private void assertSettingBounds(Quantity quantity, JsonObject reference) {
        var definition = resolved(reference);
        assertBounds(quantity.file(), definition);
        for (var part : List.of("value", "low", "high")) {
            assertBounds(quantity.file(), definition.getAsJsonObject("properties").getAsJsonObject(part));
        }
    }

    private static void assertBounds(Bounds bounds, JsonObject definition) {
        assertThat(definition.get("minimum").getAsDouble()).isEqualTo(bounds.low());
        assertThat(definition.get("maximum").getAsDouble()).isEqualTo(bounds.high());
    }

    private static JsonElement standard(JsonObject listed, String key) {
        return listed.getAsJsonObject(key).get("default");
    }

    private static List<String> words(JsonObject definition) {
        return definition.getAsJsonArray("enum").asList().stream().map(JsonElement::getAsString).toList();
    }

    private JsonObject properties(String member) {
        return schema.getAsJsonObject("properties").getAsJsonObject(member).getAsJsonObject("properties");
    }

    private JsonObject resolved(JsonObject reference) {
        return definition(reference.get("$ref").getAsString().replace("#/$defs/", ""));
    }

    private JsonObject definition(String name) {
        return schema.getAsJsonObject("$defs").getAsJsonObject(name);
    }

    private List<Error> errors(String json) {
        return validator.validate(json, InputFormat.JSON);
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException exception) {
            throw new java.io.UncheckedIOException(exception);
        }
    }
}
