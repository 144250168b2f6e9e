package sightline.view.track;

import java.util.List;
import java.util.Optional;

import sightline.evidence.Grade;
import sightline.evidence.SupportedRange;

/**
 * A mark above a track: the sources that give the same figure and are of the same kind, so that one number told by many is
 * one mark.
 *
 * @param span the values that they support
 * @param proxy whether they measured something near and not the thing itself
 * @param grade how near they are to what they say; empty for sources added in the scenario
 * @param said a sentence for each of them, with figure, publisher and date
 */
public record TrackMark(SupportedRange span, boolean proxy, Optional<Grade> grade, List<String> said) {

    public TrackMark {
        said = List.copyOf(said);
    }

    /** Where it begins on a track whose left end is {@code left}. */
    double from(double left) {
        return switch (span) {
            case SupportedRange.Point(double value) -> value;
            case SupportedRange.Interval(double low, double high) -> low;
            case SupportedRange.AtLeast(double low) -> low;
            case SupportedRange.AtMost most -> left;
            case SupportedRange.InWords words -> Double.POSITIVE_INFINITY;
        };
    }

    /** Where it ends on a track whose right end is {@code right}. */
    double to(double right) {
        return switch (span) {
            case SupportedRange.Point(double value) -> value;
            case SupportedRange.Interval(double low, double high) -> high;
            case SupportedRange.AtLeast least -> right;
            case SupportedRange.AtMost(double high) -> high;
            case SupportedRange.InWords words -> Double.POSITIVE_INFINITY;
        };
    }
}
