package sightline.model;

import org.jspecify.annotations.Nullable;

/**
 * A number of a scenario with the range of what it could be. Once somebody has set the value by hand it is <em>pinned</em>: it
 * counts as certain in every future, and the range is kept for when it is unpinned ({@code model.md}, Uncertainty; decision 16).
 *
 * @param value the value of the scenario's own line; unless pinned it is within the range
 * @param low the lower end of the range, at most {@code high}
 * @param high the upper end of the range
 * @param shape how futures are spread between them; without effect when the setting is certain
 * @param pinned whether the range is kept without effect; never true where the range is the value and nothing else
 */
public record Setting(double value, double low, double high, RangeShape shape, boolean pinned) {

    /** @throws InvalidScenarioException if not {@code low <= high}, or the value is no number or lies outside unpinned */
    public Setting {
        if (!(low <= high)) {
            throw InvalidScenarioException.of("error.turned", low, high);
        }
        if (Double.isNaN(value) || !(pinned || (low <= value && value <= high))) {
            throw InvalidScenarioException.of("error.range", value, low, high);
        }
        pinned = pinned && !(low == value && value == high);
    }

    /** A number whose range acts. */
    public Setting(double value, double low, double high, RangeShape shape) {
        this(value, low, high, shape, false);
    }

    /** A number that is taken as known. */
    public static Setting certain(double value) {
        return new Setting(value, value, value, RangeShape.TRIANGULAR);
    }

    /** A value with a range beside it: pinned where the value lies outside. */
    public static Setting pinnedIfOutside(double value, double low, double high, RangeShape shape) {
        return new Setting(value, low, high, shape, value < low || value > high);
    }

    /** Whether every future has the value: it is pinned, or its range has no width. */
    public boolean isCertain() {
        return pinned || low == high;
    }

    /** Whether there is a range with some width, be it pinned and without effect. */
    public boolean hasRange() {
        return low < high;
    }

    /** Whether the value lies within the range, as it does unless it is pinned. */
    public boolean rangeContainsValue() {
        return low <= value && value <= high;
    }

    /** What futures see of it: a pinned value is certain. */
    public Setting acting() {
        return pinned ? certain(value) : this;
    }

    /** As the compiler would write it, but quick in a new process too: decision 27. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Setting that && Double.compare(value, that.value) == 0
                && Double.compare(low, that.low) == 0 && Double.compare(high, that.high) == 0 && shape == that.shape
                && pinned == that.pinned;
    }

    @Override
    public int hashCode() {
        return 31 * (31 * (31 * (31 * Double.hashCode(value) + Double.hashCode(low)) + Double.hashCode(high))
                + shape.hashCode()) + Boolean.hashCode(pinned);
    }

    /**
     * A value set by hand, be it the one that stands: the range is neither moved nor stretched but pinned. A number without a
     * range stays one.
     */
    public Setting withValue(double newValue) {
        return pinned || hasRange() ? new Setting(newValue, low, high, shape, true)
                : new Setting(newValue, newValue, newValue, shape);
    }

    /** The value held to {@code most}, which nobody's hand did: pinned only if it was or then lies outside its range. */
    public Setting atMost(double most) {
        if (value <= most) {
            return this;
        }
        return pinned || hasRange() ? new Setting(most, low, high, shape, pinned || most < low || most > high)
                : new Setting(most, most, most, shape);
    }

    /** The same value and range with the value pinned. */
    public Setting pin() {
        return new Setting(value, low, high, shape, true);
    }

    /** The range acts again; a value outside goes to the nearer end. */
    public Setting unpin() {
        return new Setting(Math.clamp(value, low, high), low, high, shape);
    }

    /** Another range around the same value, pinned if it was or lies outside. */
    public Setting withRange(double newLow, double newHigh, RangeShape newShape) {
        return new Setting(value, newLow, newHigh, newShape, pinned || value < newLow || value > newHigh);
    }
}
