package sightline.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import sightline.model.RangeShape;
import sightline.model.Scenario;
import sightline.model.Setting;

/** What {@code src/site/model.md} says with numbers under Uncertainty is what the program does. */
class UncertaintyPageTest {

    private static String section = "";

    @BeforeAll
    static void read() throws IOException {
        var page = Files.readString(Path.of("src/site/model.md"));
        int from = page.indexOf("\n## Uncertainty\n");
        section = page.substring(from, page.indexOf("\n## ", from + 1));
    }

    @ParameterizedTest
    @EnumSource(RangeShape.class)
    void theDrawsOfEachShapeAreThoseOfThePage(RangeShape shape) {
        var said = section.lines().filter(line -> line.toLowerCase(java.util.Locale.ROOT).startsWith("| " + shape.id()))
                .toList();
        assertThat(said).hasSize(1);
        var cells = Pattern.compile("\\|").splitAsStream(said.getFirst()).map(String::strip).toList();
        var drawn = new double[3];
        InputDistribution.of(new Setting(0.3, 0.1, 0.9, shape), new InverseBetas()).draw(new double[]{0.1, 0.5, 0.9},
                drawn);
        assertThat(drawn).containsExactly(
                cells.subList(3, 6).stream().mapToDouble(Double::parseDouble).toArray(), within(5e-7));
    }

    /** Of the values 0, 1, 2 and so on a quantile is its place counted from 0. */
    @Test
    void theQuantileAndItsErrorAreTakenFromThePlacesOnThePage() {
        var said = Pattern
                .compile("(?s)stands\\s+at\\s+the\\s+place\\s+([0-9.]+) .*? the\\s+([0-9]+)th\\s+value\\s+to\\s+the\\s+"
                        + "([0-9]+)th")
                .matcher(section);
        assertThat(said.find()).isTrue();
        var bands = new Bands(1, Scenario.STANDARD_FUTURES);
        new Quantiles(Scenario.STANDARD_FUTURES).summarise(
                IntStream.range(0, Scenario.STANDARD_FUTURES).asDoubleStream().toArray(), bands, 0);
        assertThat(bands.quantile(0, 0)).isCloseTo(Double.parseDouble(said.group(1)), within(1e-9));
        assertThat(bands.error(0, 0))
                .isEqualTo((Double.parseDouble(said.group(3)) - Double.parseDouble(said.group(2))) / 2);
    }

    @Test
    void theNumbersOfFuturesAndTheLevelsAreThePages() {
        var line = String.join(" ", section.lines().toList());
        assertThat(line).contains("%,.0f to %,.0f futures".formatted(Scenario.FUTURES.low(), Scenario.FUTURES.high()),
                "%,d if it does not say".formatted(Scenario.STANDARD_FUTURES),
                "up to %,d".formatted(EnsembleRunner.MOST_FUTURES),
                "fewer than %d futures".formatted(Bands.FEWEST_IN_WORDS), "quantiles at 5, 25, 50, 75 and 95 %");
        assertThat(Bands.LEVELS).isEqualTo(List.of(0.05, 0.25, 0.5, 0.75, 0.95));
    }
}
