package sightline.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import sightline.evidence.ShippedEvidence;
import sightline.model.Run;
import sightline.model.Series;
import sightline.text.Unit;

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
    void everyRowOfTheTableIsWhole(ChartId chart) {
        var scenario = Samples.usual();
        var run = Run.of(scenario);
        var plots = chart.plots(Samples.LOOK);
        assertThat(plots).isNotEmpty().allSatisfy(plot -> {
            assertThat(plot.chart()).isEqualTo(chart);
            assertThat(plot.look()).isEqualTo(Samples.LOOK);
            assertThat(plot.unit(run)).isNotBlank();
        });
        var series = chart.series(scenario);
        assertThat(plots.stream().flatMap(plot -> plot.curves(run).stream()).map(Curve::id)
                .filter(id -> Series.of(scenario, id).isPresent()))
                .as("what is drawn is what its file has")
                .containsExactlyElementsOf(series.stream().map(Series::id).toList());
        assertThat(series).containsAll(chart.banded(scenario));
        assertThat(chart.banded(scenario)).containsAll(chart.laidOver().stream().toList());
        assertThat(series).containsAll(chart.nothingHidden().stream().toList());
        assertThat(chart.laidOver().isPresent() || chart.nothingHidden().isEmpty())
                .as("nothing hidden stands beside a reading").isTrue();
        assertThat(chart.takesThreshold()).as("futures to count on one axis")
                .isEqualTo(!chart.banded(scenario).isEmpty() && plots.size() == 1);
        var share = plots.getFirst().fit() == AxisScaling.SHARE;
        assertThat(chart.thresholdUnit().stream().allMatch(unit -> (unit == Unit.SHARE) == share))
                .as("a threshold is typed as the axis is written").isTrue();
        var known = new ShippedEvidence().observed();
        assertThat(chart.observed(known).stream().flatMap(each -> each.points().stream()))
                .allMatch(point -> Double.isFinite(point.value()));
    }

    @ParameterizedTest
    @EnumSource
    void everyThemeIsFoundByItsName(Theme theme) {
        assertThat(Theme.of(theme.id())).contains(theme);
        assertThat(Theme.of("Light")).isEmpty();
    }
}
