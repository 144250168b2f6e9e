package sightline.chart;

import java.io.Serial;

import org.jfree.chart.axis.NumberTickUnit;
import org.jfree.chart.axis.TickUnit;
import org.jfree.chart.axis.TickUnitSource;

import sightline.text.Numbers;

/**
 * Distances between the ticks of a value axis: 1, 2 or 5 times a power of ten, however small or large.
 *
 * @param numbers how the values are written
 * @param percentage whether a value is a fraction that is written as a percentage
 * @param least the smallest distance; closer ticks would only fill the page
 */
record Ticks(Numbers numbers, boolean percentage, double least) implements TickUnitSource {

    private static final double ROUNDING = 1e-9;

    /** The smallest distance that is not below {@code size}, which is above 0. */
    static double ceiling(double size) {
        double power = Math.pow(10, Math.floor(Math.log10(size)));
        for (double factor : new double[]{1, 2, 5}) {
            if (factor * power >= size * (1 - ROUNDING)) {
                return factor * power;
            }
        }
        return 10 * power;
    }

    /** A round number that is not above {@code size} and at least two thirds of it. */
    static double floor(double size) {
        double power = Math.pow(10, Math.floor(Math.log10(size) + ROUNDING));
        double grain = size < 3 * power ? power / 2 : power;
        return grain * Math.floor(size / grain + ROUNDING);
    }

    @Override
    public TickUnit getLargerTickUnit(TickUnit unit) {
        return getCeilingTickUnit(unit.getSize() * 1.5);
    }

    @Override
    public TickUnit getCeilingTickUnit(TickUnit unit) {
        return getCeilingTickUnit(unit.getSize());
    }

    @Override
    public TickUnit getCeilingTickUnit(double size) {
        return new Tick(size <= least ? least : ceiling(size));
    }

    private String write(double value, double distance) {
        return percentage ? numbers.percent(value) : numbers.tick(value, decimals(distance));
    }

    private static int decimals(double distance) {
        int decimals = (int) Math.max(0, -Math.floor(Math.log10(distance) + ROUNDING));
        double digits = distance * Math.pow(10, decimals);
        return Math.abs(digits - Math.rint(digits)) < ROUNDING * digits ? decimals : decimals + 1;
    }

    @SuppressWarnings("serial") // charts are never serialized
    private final class Tick extends NumberTickUnit {

        @Serial
        private static final long serialVersionUID = 1;

        Tick(double size) {
            super(size);
        }

        @Override
        public String valueToString(double value) {
            return write(value, getSize());
        }
    }
}
