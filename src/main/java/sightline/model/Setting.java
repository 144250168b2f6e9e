package sightline.model;

import org.jspecify.annotations.Nullable;

/**
 * A number of a scenario with the range of what it could be.
 *
 * @param value the value of the scenario's own line
 * @param low the lower end of the range, at most {@code value}
 * @param high the upper end of the range, at least {@code value}
 * @param shape how futures are spread between them; without effect when {@code low == high}
 */
public record Setting(double value, double low, double high, RangeShape shape) {

    /** @throws InvalidScenarioException if not {@code low <= value <= high} */
    public Setting {
        if (!(low <= value && value <= high)) {
            throw InvalidScenarioException.of("error.range", value, low, high);
        }
    }

    /** A number that is taken as known. */
    public static Setting certain(double value) {
        return new Setting(value, value, value, RangeShape.TRIANGULAR);
    }

    /** Whether the number is taken as known: its range has no width. */
    public boolean isCertain() {
        return low == high;
    }

    /** As the compiler would write it; but what it writes is put together when first run, which a new process would wait for. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Setting that && Double.compare(value, that.value) == 0
                && Double.compare(low, that.low) == 0 && Double.compare(high, that.high) == 0 && shape == that.shape;
    }

    @Override
    public int hashCode() {
        return 31 * (31 * (31 * Double.hashCode(value) + Double.hashCode(low)) + Double.hashCode(high))
                + shape.hashCode();
    }

    /** The same range around another value, stretched where the value lies outside it; a certain one stays certain. */
    public Setting withValue(double newValue) {
        return isCertain() ? new Setting(newValue, newValue, newValue, shape)
                : new Setting(newValue, Math.min(low, newValue), Math.max(high, newValue), shape);
    }
}
