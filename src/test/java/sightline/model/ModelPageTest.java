package sightline.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** {@code src/site/model.md} says what the code does. */
class ModelPageTest {

    private static List<String> lines = List.of();

    @BeforeAll
    static void read() throws IOException {
        lines = Files.readAllLines(Path.of("src/site/model.md"));
    }

    @ParameterizedTest
    @EnumSource(Parameter.class)
    void everyParameterHasItsDefaultAndBoundsOnThePage(Parameter parameter) {
        var cells = cells(parameter.id());
        assertThat(cells.subList(4, 7)).containsExactly(number(parameter.standard()), bounds(parameter.slider()),
                bounds(parameter.file()));
    }

    @ParameterizedTest
    @EnumSource(ServiceField.class)
    void everyFieldOfAServiceHasItsBoundsOnThePage(ServiceField field) {
        assertThat(cells(field.id()).get(3)).isEqualTo(bounds(field.file()));
    }

    @Test
    void everySeriesIsOnThePage() {
        var page = String.join("\n", lines);
        var named = Stream.of(Output.values()).map(Output::id)
                .map(id -> id.replaceFirst("^(safeguarded|arrests)(?=[A-Z])", "...").replaceFirst("^lawful(?=\\.[^a])",
                        ""));
        assertThat(named).allSatisfy(id -> assertThat(page).contains("`" + id + "`"));
    }

    private static List<String> cells(String id) {
        var row = lines.stream().filter(line -> line.startsWith("| `" + id + "` |")).toList();
        assertThat(row).as(id).hasSize(1);
        return Pattern.compile("\\|").splitAsStream(row.getFirst().substring(1)).map(String::strip).toList();
    }

    private static String bounds(Bounds bounds) {
        return number(bounds.low()) + ".." + number(bounds.high());
    }

    private static String number(double value) {
        return value >= 1e4 ? "%,d".formatted((long) value) : Double.toString(value).replaceFirst("\\.0$", "")
                .replace("1.0E-4", "0.0001");
    }
}
