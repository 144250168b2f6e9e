package sightline.chart;

import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import sightline.caution.Situation.Compared;
import sightline.evidence.Library;
import sightline.evidence.Observed;
import sightline.evidence.ObservedPoint;
import sightline.evidence.ObservedSeries;
import sightline.evidence.Source;
import sightline.model.Scenario;
import sightline.text.Numbers;
import sightline.text.Texts;

/**
 * What was observed, for charts of the same unit.
 *
 * @param observed the series
 * @param library the entries that they are from
 */
public record Observations(Observed observed, Library library) {

    /** The series in the unit of {@code chart}, if there is one. */
    public Optional<ObservedSeries> of(ChartId chart) {
        return chart.observed(observed);
    }

    /** Those of its points whose middle lies in the months of {@code scenario}. */
    List<ObservedPoint> points(ChartId chart, Scenario scenario) {
        return compared(chart, scenario).map(Compared::point).toList();
    }

    /** The same points with their series: whoever sees them beside each other compares them. */
    Stream<Compared> compared(ChartId chart, Scenario scenario) {
        return of(chart).stream().flatMap(series -> series.points().stream()
                .filter(point -> contains(scenario, point)).map(point -> new Compared(series, point)));
    }

    private static boolean contains(Scenario scenario, ObservedPoint point) {
        double middle = (months(scenario.start(), point.from()) + months(scenario.start(), point.to())) / 2.0;
        return middle >= 0 && middle <= scenario.months();
    }

    private static long months(YearMonth from, YearMonth to) {
        return ChronoUnit.MONTHS.between(from, to);
    }

    /** What is known of {@code point}, in words: number, basis, who published it when, and the entry's id. */
    String words(ObservedPoint point, Numbers numbers) {
        var texts = Texts.of(Observations.class);
        var said = library.source(point.evidence()).map(Observations::publication).orElse(point.evidence());
        return texts.get("observed.point", numbers.result(point.value()), point.basis().text(), said);
    }

    private static String publication(Source source) {
        var texts = Texts.of(Observations.class);
        return source.date().isEmpty() ? texts.get("observed.undated", source.publisher(), source.id())
                : texts.get("observed.entry", source.publisher(), source.date(), source.id());
    }
}
