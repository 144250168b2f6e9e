package sightline.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;

import org.junit.jupiter.api.Test;

class ObservedTest {

    private final Observed observed = new ShippedEvidence().observed();

    @Test
    void everyLineIsAPoint() throws IOException {
        var lines = Files.readAllLines(Path.of("assets/evidence/observed.csv"));
        assertThat(observed.series().stream().mapToInt(series -> series.points().size()).sum())
                .isEqualTo(lines.size() - 1).isEqualTo(60);
        assertThat(observed.series()).hasSize(17);
        var halves = observed.series("uk.referrals.facebook").orElseThrow();
        assertThat(halves.unit()).isEqualTo("referrals a half-year, rounded");
        assertThat(halves.points().getLast()).isEqualTo(new ObservedPoint(YearMonth.of(2024, 7),
                YearMonth.of(2024, 12), 2700, ObservedPoint.Basis.COUNTED, "UK-ESP-HALF"));
    }

    @Test
    void theSeriesOfTheChartsAreThere() {
        assertThat(observed.safeguarded().unit()).isEqualTo("children a month");
        assertThat(observed.arrests().unit()).isEqualTo("arrests a month");
        assertThat(observed.arrests().points()).hasSize(8).filteredOn(
                point -> point.basis() == ObservedPoint.Basis.COUNTED).extracting(ObservedPoint::value)
                .containsExactly(793.0);
    }

    @Test
    void theIndexIsAHundredInTheSecondHalfOf2023() {
        var index = observed.contentActionedIndex();
        var values = index.points().stream().map(ObservedPoint::value).toList();
        assertThat(values).hasSize(10);
        assertThat((values.get(0) + values.get(1)) / 2).isCloseTo(100, within(1e-12));
        assertThat(values.get(6)).isCloseTo(100 * 4.6 / 16.55, within(1e-12));
        assertThat(index.unit()).isEqualTo("index, mean of July to December 2023 = 100");
        assertThat(index.points().getFirst().evidence()).isEqualTo("E-OBS-CURVE");
        assertThatThrownBy(() -> observed.arrests().indexed(YearMonth.of(1990, 1), YearMonth.of(1990, 2), ""))
                .isInstanceOf(IllegalArgumentException.class).hasMessageContaining("uk.arrests");
    }

    @Test
    void reportsAreNotComparedAcrossTheBeginningOfBundling() {
        var before = observed.series("ncmec.reports.facebook").orElseThrow();
        var after = observed.series("ncmec.reportsBundled.facebook").orElseThrow();
        var world = observed.series("ncmec.reportsBundled.world").orElseThrow();
        var of2023 = before.points().getLast();
        var of2024 = after.points().getFirst();
        assertThat(before.refuses(of2023, after, of2024)).isTrue();
        assertThat(after.refuses(of2024, before, of2023)).isTrue();
        assertThat(before.refuses(of2023, before, before.points().getFirst())).isFalse();
        assertThat(after.refuses(of2024, after, after.points().getLast())).isFalse();
        assertThat(before.refuses(of2023, world, world.points().getFirst())).as("another kind").isFalse();
        var children = observed.safeguarded();
        assertThat(children.refuses(children.points().getFirst(), children, children.points().getLast())).isFalse();
        var uk = observed.series("uk.ncmecReports").orElseThrow();
        var ukBundled = observed.series("uk.ncmecReportsBundled").orElseThrow();
        assertThat(uk.refuses(uk.points().getFirst(), ukBundled, ukBundled.points().getFirst())).isTrue();
    }
}
