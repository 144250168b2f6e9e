package sightline.instance;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OpenRequestTest {

    @ParameterizedTest
    @ValueSource(strings = {"a.sightline", "two words.sightline", "50%20 #1 ?.sightline",
            "K\u00fcche \u2013 \u65e5\u672c.sightline", "../up", ""})
    void aFileIsTheSameAfterwards(String name) {
        var line = new OpenRequest(Optional.of(Path.of(name))).line();
        assertThat(line).matches("[ -~]+");
        assertThat(OpenRequest.of(line).orElseThrow().file()).contains(Path.of(name).toAbsolutePath());
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void evenALineBreakInANameIsNone() {
        var file = Path.of("/tmp/a\nsightline 1 show");
        assertThat(OpenRequest.of(new OpenRequest(Optional.of(file)).line()).orElseThrow().file()).contains(file);
    }

    @Test
    void noFileIsARequestToo() {
        assertThat(OpenRequest.of(new OpenRequest(Optional.empty()).line()))
                .contains(new OpenRequest(Optional.empty()));
    }

    @Test
    void aShippedScenarioIsARequestByItsName() {
        var request = new OpenRequest(Optional.empty(), Optional.of("messenger-middle"));
        assertThat(request.line()).isEqualTo("sightline 1 shipped messenger-middle");
        assertThat(OpenRequest.of(request.line())).contains(request);
    }

    @ParameterizedTest
    @ValueSource(strings = {"sightline 1 shipped", "sightline 1 shipped ", "sightline 1 shipped ../a", "", "show",
            "sightline 1", "sightline 1 show ", "sightline 2 show", "Sightline 1 show",
            "sightline 1 open", "sightline 1 open ", "sightline 1 open a.sightline", "sightline 1 open /a.sightline",
            "sightline 1 open file:a", "sightline 1 open http://example.org/a", "sightline 1 open jar:file:/a!/b",
            "sightline 1 open file:/a?b", "sightline 1 open file:/a#b", "sightline 1 open file:/a%00b",
            "sightline 1 open file:/a%", "sightline 1 open file:/a b", "sightline 1 open file:/a\nfile:/b",
            "sightline 1 close", "sightline 1 taken"})
    void anythingElseIsNoRequest(String line) {
        assertThat(OpenRequest.of(line)).isEmpty();
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void anotherMachineIsNoFile() {
        assertThat(OpenRequest.of("sightline 1 open file://host/a")).isEmpty();
    }
}
