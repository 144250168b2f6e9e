package sightline.evidence;

import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import sightline.text.Numbers;
import sightline.text.Texts;
import sightline.text.Unit;

/**
 * Where a value stands among the published figures of a parameter. Figures that repeat each other count once (decision 10).
 *
 * @param above how many figures it lies above
 * @param within how many contain it
 * @param below how many it lies below
 * @param statements how many statements in words there are beside them
 * @param basis what it rests on
 * @param only the only figure, where there is one and no other
 * @param under the end of the nearest figure under the value; absent if there is none
 * @param over the end of the nearest figure over it, likewise
 */
public record EvidencePosition(int above, int within, int below, int statements, Basis basis,
        @Nullable SupportedRange only,
        @Nullable Double under, @Nullable Double over) {

    /**
     * Where {@code value} stands.
     *
     * @param figures the numeric marks, those that repeat each other together
     * @param statements how many statements in words there are
     */
    static EvidencePosition of(double value, List<List<Mark>> figures, int statements) {
        int above = 0;
        int within = 0;
        for (var figure : figures) {
            within += figure.stream().anyMatch(mark -> mark.span().contains(value)) ? 1 : 0;
            above += figure.stream().allMatch(mark -> mark.span().side(value) > 0) ? 1 : 0;
        }
        var only = figures.size() == 1 ? figures.getFirst().getFirst().span() : null;
        return new EvidencePosition(above, within, figures.size() - above - within, statements, basis(value, figures),
                only,
                nearest(value, figures, 1), nearest(value, figures, -1));
    }

    private static Basis basis(double value, List<List<Mark>> figures) {
        if (figures.isEmpty()) {
            return Basis.NO_FIGURE;
        }
        var containing = figures.stream().flatMap(List::stream).filter(mark -> mark.span().contains(value)).toList();
        if (containing.isEmpty()) {
            return Basis.OUTSIDE;
        }
        return containing.stream().allMatch(Mark::proxy) ? Basis.PROXY_ONLY : Basis.CITED;
    }

    /** The nearest end of the spans on whose side {@code side} the value lies. */
    private static @Nullable Double nearest(double value, List<List<Mark>> figures, int side) {
        return figures.stream().flatMap(List::stream).map(Mark::span)
                .filter(span -> Integer.signum(span.side(value)) == side).map(span -> end(span, side))
                .min((one, other) -> Double.compare(Math.abs(one - value), Math.abs(other - value))).orElse(null);
    }

    private static double end(SupportedRange span, int side) {
        return switch (span) {
            case SupportedRange.Point(double number) -> number;
            case SupportedRange.Interval(double low, double high) -> side > 0 ? high : low;
            case SupportedRange.AtLeast(double low) -> low;
            case SupportedRange.AtMost(double high) -> high;
            case SupportedRange.InWords words -> Double.NaN;
        };
    }

    /** How many figures there are. */
    public int figures() {
        return above + within + below;
    }

    /** Whether there are figures and none contains the value. */
    public boolean isOutside() {
        return basis == Basis.OUTSIDE;
    }

    /** A few words, to stand under a slider: {@code above 5 of 7 figures}. */
    public String text() {
        var words = texts().get(figures() == 0 ? statements == 0 ? "standing.none" : "standing.inWords"
                : only == null ? "standing.many." + ofMany() : "standing.only." + ofOne(only),
                Integer.toString(figures()),
                Integer.toString(above), Integer.toString(within), Integer.toString(below));
        return basis == Basis.PROXY_ONLY ? texts().get("standing.proxy", words) : words;
    }

    /** What is said of a value that no figure contains, numbers in {@code unit}; empty if one does or there is none. */
    public Optional<String> outside(Unit unit, Numbers numbers) {
        if (!isOutside()) {
            return Optional.empty();
        }
        var key = under == null ? "outside.below" : over == null ? "outside.above" : "outside.between";
        return Optional.of(texts().get(key, under == null ? "" : numbers.format(unit, under),
                over == null ? "" : numbers.format(unit, over)));
    }

    private String ofMany() {
        if (within == 0) {
            return above == figures() ? "aboveAll" : below == figures() ? "belowAll" : "between";
        }
        if (within == figures()) {
            return "withinAll";
        }
        return below == 0 ? "withinAndAbove" : above == 0 ? "withinAndBelow" : "within";
    }

    private String ofOne(SupportedRange span) {
        var kind = switch (span) {
            case SupportedRange.Point point -> "point";
            case SupportedRange.Interval interval -> "interval";
            case SupportedRange.AtLeast least -> "atLeast";
            case SupportedRange.AtMost most -> "atMost";
            case SupportedRange.InWords words -> throw new IllegalStateException("a statement in words is no figure");
        };
        return kind + (above > 0 ? ".above" : below > 0 ? ".below" : ".within");
    }

    private static Texts texts() {
        return Texts.of(EvidencePosition.class);
    }
}
