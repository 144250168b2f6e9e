package sightline.analysis;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import sightline.model.Series;

/**
 * What is to be found out about the futures of a scenario. Bands are worked out of every series that is named anywhere. Why
 * futures are asked at all: decision 9.
 *
 * @param bands the series whose bands are wanted
 * @param singles the series of which some futures are wanted themselves
 * @param dots the series and months whose futures are wanted as dots
 * @param thresholds the values above which shares of futures are wanted
 */
public record SummaryRequest(Set<Series> bands, Set<Series> singles, Set<Draws.Cell> dots, Set<Threshold> thresholds) {

    /** Nothing: futures are drawn and not simulated. */
    public static final SummaryRequest NOTHING = new SummaryRequest(Set.of(), Set.of(), Set.of(), Set.of());

    public SummaryRequest {
        bands = Set.copyOf(bands);
        singles = Set.copyOf(singles);
        dots = Set.copyOf(dots);
        thresholds = Set.copyOf(thresholds);
    }

    /** As the compiler would write it, but quick in a new process too: decision 27. */
    @Override
    public boolean equals(@Nullable Object other) {
        return this == other
                || (other instanceof SummaryRequest that && bands.equals(that.bands) && singles.equals(that.singles)
                        && dots.equals(that.dots) && thresholds.equals(that.thresholds));
    }

    @Override
    public int hashCode() {
        return Objects.hash(bands, singles, dots, thresholds);
    }

    /** Only the bands of {@code series}. */
    public static SummaryRequest bands(Collection<? extends Series> series) {
        return new SummaryRequest(new LinkedHashSet<>(series), Set.of(), Set.of(), Set.of());
    }

    /** This and {@code other} together. */
    public SummaryRequest and(SummaryRequest other) {
        return new SummaryRequest(union(bands, other.bands), union(singles, other.singles), union(dots, other.dots),
                union(thresholds, other.thresholds));
    }

    /** Every series that is named, each once. */
    public List<Series> series() {
        return Stream.of(bands.stream(), singles.stream(), dots.stream().map(Draws.Cell::series),
                thresholds.stream().map(Threshold::series)).flatMap(each -> each).distinct().toList();
    }

    private static <T> Set<T> union(Set<T> one, Set<T> other) {
        var both = new LinkedHashSet<>(one);
        both.addAll(other);
        return both;
    }
}
