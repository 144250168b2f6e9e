package sightline.model;

import static sightline.model.Parameter.CAPACITY_GROWTH;
import static sightline.model.Parameter.GROWTH;
import static sightline.model.Parameter.INVESTIGATION_DELAY;
import static sightline.model.Parameter.LEAD_SHELF_LIFE;

import java.util.Arrays;

/**
 * What roots and exponentials make of some columns of {@link Lanes}, a lane each. They are kept with the columns and worked
 * out again only for one that has changed, which a moved slider seldom does.
 */
final class DerivedColumns {

    private final Column growth;
    private final Column capacityGrowth;
    private final Column keep;
    private final DelayRates delay;

    /** A function of a column. */
    private abstract static class Column {
        private final double[] from;
        private final double[] values;
        private boolean fresh;

        Column(int lanes) {
            from = new double[lanes];
            values = new double[lanes];
        }

        abstract double of(double argument);

        double[] of(double[] arguments) {
            if (!fresh || !Arrays.equals(from, arguments)) {
                for (int i = 0; i < from.length; i++) {
                    from[i] = arguments[i];
                    values[i] = of(arguments[i]);
                }
                fresh = true;
            }
            return values;
        }
    }

    private static final class Monthly extends Column {
        Monthly(int lanes) {
            super(lanes);
        }

        @Override
        double of(double growthAYear) {
            return Math.pow(1 + growthAYear, 1.0 / 12);
        }
    }

    private static final class Keep extends Column {
        Keep(int lanes) {
            super(lanes);
        }

        @Override
        double of(double shelfLife) {
            return Math.exp(-1 / shelfLife);
        }
    }

    DerivedColumns(int lanes) {
        growth = new Monthly(lanes);
        capacityGrowth = new Monthly(lanes);
        keep = new Keep(lanes);
        delay = new DelayRates(lanes);
    }

    /** (1 + g)^(1/12). */
    double[] monthlyGrowth(Lanes in) {
        return growth.of(in.parameter(GROWTH));
    }

    /** (1 + y)^(1/12). */
    double[] monthlyCapacityGrowth(Lanes in) {
        return capacityGrowth.of(in.parameter(CAPACITY_GROWTH));
    }

    /** exp(-1/L). */
    double[] keep(Lanes in) {
        return keep.of(in.parameter(LEAD_SHELF_LIFE));
    }

    /** The factors of the delay D. */
    DelayRates delay(Lanes in) {
        delay.follow(in.parameter(INVESTIGATION_DELAY));
        return delay;
    }
}
