package sightline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** What runs on the forge runs what was read: no action can change under its name, and no job may do more than read. */
class WorkflowsTest {

    private static final String PINNED = "[\\w-]+/[\\w/-]+@[0-9a-f]{40} # v\\d+\\.\\d+\\.\\d+";

    static Stream<Path> workflows() throws IOException {
        try (var files = Files.list(Path.of(".github/workflows"))) {
            return files.sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("workflows")
    void everyActionIsPinnedByItsCommit(Path file) throws IOException {
        var actions = Files.readAllLines(file).stream().filter(line -> line.contains("uses:"))
                .map(line -> line.substring(line.indexOf("uses:") + 5).strip()).toList();
        assertThat(actions).isNotEmpty().allSatisfy(action -> assertThat(action).matches(PINNED));
        var versions = new HashMap<String, String>();
        assertThat(actions).allSatisfy(action -> assertThat(
                versions.merge(action.replaceFirst("@.*", ""), action, (first, other) -> first)).isEqualTo(action));
    }

    @ParameterizedTest
    @MethodSource("workflows")
    void everyJobEndsAndMayOnlyRead(Path file) {
        var workflow = new YAMLMapper().readTree(file.toFile());
        assertThat(workflow.path("permissions").isObject() && workflow.path("permissions").isEmpty())
                .as("permissions of the whole").isTrue();
        assertThat(workflow.path("concurrency").path("group").asString()).contains("github.ref");
        assertThat(workflow.path("jobs").values()).isNotEmpty().allSatisfy(job -> {
            assertThat(job.path("timeout-minutes").isInt()).as("ends").isTrue();
            assertThat(job.path("permissions")).isEqualTo(new YAMLMapper().readTree("contents: read"));
            assertThat(job.path("steps").values().stream().filter(WorkflowsTest::isCheckout))
                    .allSatisfy(step -> assertThat(step.path("with").path("persist-credentials").asBoolean(true))
                            .as("keeps the token").isFalse());
        });
    }

    private static boolean isCheckout(JsonNode step) {
        return step.path("uses").asString("").startsWith("actions/checkout@");
    }
}
