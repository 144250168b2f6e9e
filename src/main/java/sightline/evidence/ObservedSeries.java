package sightline.evidence;

import java.time.YearMonth;
import java.util.List;

/**
 * Numbers of one kind, as they were observed.
 *
 * @param id the name in files, for instance {@code uk.safeguarded}
 * @param unit what they count, with the span of time that a number is for
 * @param points in the order of the file
 */
public record ObservedSeries(String id, String unit, List<ObservedPoint> points) {

    /** The first month from which several reports can be bundled into one. */
    public static final YearMonth BUNDLING = YearMonth.of(2024, 1);

    private static final String BUNDLED = "Bundled";

    public ObservedSeries {
        points = List.copyOf(points);
    }

    /** What was reported or counted, whether bundled or not: {@code ncmec.reports.world}. */
    public String kind() {
        return id.replace(BUNDLED, "");
    }

    /** Whether these are reports, which are bundled from {@link #BUNDLING} on. */
    public boolean isReports() {
        return id.startsWith("ncmec.reports") || id.startsWith("uk.ncmecReports");
    }

    /**
     * Whether {@code one} of this series and {@code another} of {@code other} must not be compared: they are reports of one kind
     * from before and after bundling began.
     */
    public boolean refuses(ObservedPoint one, ObservedSeries other, ObservedPoint another) {
        return isReports() && other.kind().equals(kind())
                && one.to().isBefore(BUNDLING) != another.to().isBefore(BUNDLING);
    }

    /**
     * The same as an index, the mean of the points that lie wholly within {@code from} to {@code to} being 100.
     *
     * @throws IllegalArgumentException if there is none, or their mean is 0
     */
    public ObservedSeries indexed(YearMonth from, YearMonth to, String indexUnit) {
        double mean = points.stream().filter(point -> !point.from().isBefore(from) && !point.to().isAfter(to))
                .mapToDouble(ObservedPoint::value).average().orElse(0);
        if (mean == 0) {
            throw new IllegalArgumentException("nothing to base an index of " + id + " on");
        }
        return new ObservedSeries(id, indexUnit,
                points.stream().map(point -> new ObservedPoint(point.from(), point.to(), 100 * point.value() / mean,
                        point.basis(), point.evidence())).toList());
    }
}
