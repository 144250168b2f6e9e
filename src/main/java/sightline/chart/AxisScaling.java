package sightline.chart;

import org.jfree.data.Range;

/** How a value axis is chosen for what it has to show. Its ends are round, so that it moves seldom. */
enum AxisScaling {
    /** From zero up; below zero only as far as there is something. At least one whole unit is shown. */
    FROM_ZERO {
        @Override
        Scale scale(double lowest, double highest) {
            double low = Math.min(0, lowest);
            double high = Math.max(0, highest);
            return Scale.rounded(low, Math.max(high, low + 1));
        }
    },
    /** Near what is shown, or from zero if that is not far. */
    NEAR {
        @Override
        Scale scale(double lowest, double highest) {
            double span = Math.max(highest - lowest, LEAST_SPAN * highest);
            if (lowest - span / 2 <= FAR_FROM_ZERO * highest) {
                return FROM_ZERO.scale(lowest, highest);
            }
            return Scale.rounded(lowest - span / 10, lowest + span);
        }
    },
    /** All of it, with room for a line at its upper end. */
    SHARE {
        @Override
        Scale scale(double lowest, double highest) {
            return new Scale(new Range(0, 1.03), 0.2, 1);
        }
    },
    /** From zero, with room for words above the line; ticks at zero and near the highest value, none beside the words. */
    STRIP {
        @Override
        Scale scale(double lowest, double highest) {
            double most = highest > 0 ? highest : 1;
            return new Scale(new Range(0, ROOM_FOR_WORDS * most), Ticks.floor(most), most);
        }
    };

    private static final double LEAST_SPAN = 0.1;
    private static final double FAR_FROM_ZERO = 0.35;
    private static final double ROOM_FOR_WORDS = 2.1;

    /**
     * A choice of the axis.
     *
     * @param range its ends
     * @param step the smallest distance of ticks
     * @param lastTick the highest value that may have a tick
     */
    record Scale(Range range, double step, double lastTick) {

        private static final int MOST_STEPS = 7;
        private static final double CLEAR = 0.05;

        /** Between whole steps, the last of them clear of a line at {@code high}. */
        static Scale rounded(double low, double high) {
            double step = Ticks.ceiling((high - low) / MOST_STEPS);
            double top = step * Math.ceil(high / step + CLEAR);
            return new Scale(new Range(step * Math.floor(low / step), top), step, top);
        }
    }

    /** The axis for values from {@code lowest} to {@code highest}. */
    abstract Scale scale(double lowest, double highest);
}
