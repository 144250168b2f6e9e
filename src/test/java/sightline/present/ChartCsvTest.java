package sightline.present;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import sightline.chart.ChartId;
import sightline.chart.Figure;
import sightline.chart.ScenarioResult;
import sightline.model.Run;
import sightline.model.Series;
import sightline.present.RunCsv;
import sightline.scenario.ShippedScenarios;

class ChartCsvTest {

    private static final Run RUN = Run.of(new ShippedScenarios().opening());

    @ParameterizedTest
    @EnumSource
    void theNumbersAreThoseOfTheChartToTheLastBit(ChartId chart) {
        var csv = RunCsv.csv(Figure.of(chart, ScenarioResult.of(RUN)));
        assertThat(csv).endsWith("\n").doesNotContain("\r", "\"");
        var lines = csv.lines().toList();
        assertThat(lines.getFirst()).isEqualTo("series,month,date,value");
        int line = 1;
        for (Series series : chart.series(RUN.scenario())) {
            for (int month = 0; month <= 60; month++) {
                var cells = lines.get(line++).split(",");
                assertThat(cells).hasSize(4);
                assertThat(cells[0]).isEqualTo(series.id());
                assertThat(cells[1]).isEqualTo(Integer.toString(month));
                assertThat(cells[2]).matches("20(23|24|25|26|27|28)-[01]\\d")
                        .isEqualTo(RUN.scenario().date(month).toString());
                assertThat(cells[3]).isEqualTo(Double.toString(RUN.value(series, month)));
            }
        }
        assertThat(lines).hasSize(line);
    }
}
