package sightline.present;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;

import sightline.model.Output;
import sightline.model.Run;
import sightline.model.Scenario;
import sightline.model.Series;
import sightline.present.RunCsv;
import sightline.scenario.ShippedScenarios;

class RunCsvTest {

    private final Scenario scenario = new ShippedScenarios().opening().withSpan(YearMonth.of(2024, 11), 3);
    private final Run run = Run.of(scenario);
    private final String csv = RunCsv.csv(run);

    @Test
    void everySeriesAndMonthIsThereInOrderToTheLastBit() {
        var expected = new ArrayList<List<String>>();
        expected.add(List.of("series", "month", "date", "value"));
        var dates = List.of("2024-11", "2024-12", "2025-01", "2025-02");
        for (var series : Series.all(scenario)) {
            for (int month = 0; month <= 3; month++) {
                expected.add(List.of(series.id(), Integer.toString(month), dates.get(month),
                        Double.toString(run.value(series, month))));
            }
        }
        assertThat(csv.lines().map(line -> List.of(line.split(",")))).containsExactlyElementsOf(expected);
        assertThat(expected).hasSize(1 + 4 * (Output.values().length + 3));
    }

    @Test
    void coverageStandsBetweenCapacityAndLawfulAccess() {
        assertThat(csv.lines().map(line -> line.split(",")[0]).distinct()).containsSubsequence("capacity",
                "coverage.messenger", "coverage.instagram", "coverage.other", "lawful.arrests");
    }

    @Test
    void linesEndInLfAndNothingIsQuoted() {
        assertThat(csv).endsWith("\n").doesNotContain("\r", "\"", " ").doesNotContain("\n\n");
    }

    @Test
    void itIsTheSameInEveryLocale() {
        var before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.GERMANY);
            assertThat(RunCsv.csv(run)).isEqualTo(csv);
        } finally {
            Locale.setDefault(before);
        }
    }
}
