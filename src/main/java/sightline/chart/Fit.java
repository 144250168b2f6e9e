package sightline.chart;

import org.jfree.data.Range;

/** How a value axis is chosen for what it has to show. Its ends are round, so that it moves seldom. */
enum Fit {
    /** From zero up; below zero only as far as there is something. At least one whole unit is shown. */
    FROM_ZERO {
        @Override
        Range range(double lowest, double highest) {
            double low = Math.min(0, lowest);
            double high = Math.max(low + 1, Math.max(0, highest));
            double step = step(high - low);
            return new Range(step * Math.floor(low / step), roundedUp(high, step));
        }
    },
    /** Near what is shown, or from zero if that is not far. */
    NEAR {
        @Override
        Range range(double lowest, double highest) {
            double span = Math.max(highest - lowest, LEAST_SPAN * highest);
            if (lowest - span / 2 <= FAR_FROM_ZERO * highest) {
                return FROM_ZERO.range(lowest, highest);
            }
            double step = step(span);
            double low = step * Math.floor((lowest - span / 10) / step);
            return new Range(low, roundedUp(Math.max(highest, lowest + span), step));
        }
    },
    /** All of it, with room for a line at its upper end. */
    SHARE {
        @Override
        Range range(double lowest, double highest) {
            return new Range(0, 1.03);
        }
    },
    /** From zero, with room for words above the line. */
    STRIP {
        @Override
        Range range(double lowest, double highest) {
            return new Range(0, highest > 0 ? ROOM_FOR_WORDS * highest : 1);
        }
    };

    private static final int STEPS = 5;
    private static final double LEAST_SPAN = 0.1;
    private static final double FAR_FROM_ZERO = 0.35;
    private static final double ROOM_FOR_WORDS = 1.9;

    /** The axis for values from {@code lowest} to {@code highest}. */
    abstract Range range(double lowest, double highest);

    private static double step(double span) {
        return Ticks.ceiling(span / STEPS);
    }

    /** The next whole step that leaves a line at {@code high} clear of the edge. */
    private static double roundedUp(double high, double step) {
        return step * Math.ceil(high / step + 0.05);
    }
}
