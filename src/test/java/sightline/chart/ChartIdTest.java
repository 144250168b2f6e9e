package sightline.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import sightline.model.Series;

class ChartIdTest {

    @Test
    void chartsAreNamedAsOnTheCommandLine() {
        assertThat(Arrays.stream(ChartId.values()).map(ChartId::id)).containsExactly("safeguarded", "arrests", "gap",
                "cumulative-gap", "cases", "coverage", "visible-index", "triage", "lawful");
        assertThat(Arrays.stream(Theme.values()).map(Theme::id)).containsExactly("light", "dark", "high-contrast");
    }

    @ParameterizedTest
    @EnumSource
    void everyChartIsFoundByItsNameAndHasATitleAndSeriesOfTheScenario(ChartId id) {
        assertThat(ChartId.of(id.id())).contains(id);
        assertThat(ChartId.of(id.id() + "x")).isEmpty();
        assertThat(id.title()).isNotBlank();
        assertThat(id.series(Samples.usual())).isNotEmpty().doesNotHaveDuplicates()
                .isSubsetOf(Stream.concat(Series.all(Samples.usual()).stream(),
                        Series.visibleIndices(Samples.usual()).stream()).toList());
    }

    @ParameterizedTest
    @EnumSource
    void everyThemeIsFoundByItsName(Theme theme) {
        assertThat(Theme.of(theme.id())).contains(theme);
        assertThat(Theme.of("Light")).isEmpty();
    }
}
