package sightline.model;

/**
 * A closed interval of real numbers.
 *
 * @param low the smallest value allowed
 * @param high the largest value allowed
 */
public record Bounds(double low, double high) {

    /** @throws IllegalArgumentException if not {@code low <= high} */
    public Bounds {
        if (!(low <= high)) {
            throw new IllegalArgumentException("not an interval: " + low + ".." + high);
        }
    }

    /** Whether {@code value} lies inside; never for NaN. */
    public boolean contain(double value) {
        return low <= value && value <= high;
    }

    /** The value inside that is nearest to {@code value}. */
    public double clamp(double value) {
        return Math.clamp(value, low, high);
    }
}
