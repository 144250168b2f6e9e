package sightline.model;

import java.util.Arrays;

/**
 * The factors of a {@link Delay}, a lane each, kept with the D that they were worked out from: the powers and quotients in
 * them cost more than a year of months. Factors are named there.
 */
final class DelayRates {

    private final double[] from;
    private boolean fresh;
    final double[] decay;
    final double[] passes;
    final double[] enters1;
    final double[] enters2;
    final double[] enters3;

    DelayRates(int lanes) {
        from = new double[lanes];
        decay = new double[lanes];
        passes = new double[lanes];
        enters1 = new double[lanes];
        enters2 = new double[lanes];
        enters3 = new double[lanes];
    }

    /** @param delays D, a lane each */
    void follow(double[] delays) {
        if (fresh && Arrays.equals(from, delays)) {
            return;
        }
        fresh = true;
        System.arraycopy(delays, 0, from, 0, from.length);
        for (int i = 0; i < from.length; i++) {
            double mean = Math.abs(delays[i]); // -0.0, which the bounds let in, would give exp(infinity)
            double e = Math.exp(-3 / mean);
            double r = e == 0 ? 0 : 3 / mean;
            double p1 = 1 - e;
            double p2 = p1 - e * r;
            double p3 = p2 - e * (r * r / 2);
            decay[i] = e;
            enters1[i] = (2 * p1 * p3 + p2 * p2) * (mean / 3);
            enters2[i] = e * (2 * p1 * p2 + r * p1 * p1 / 2);
            enters3[i] = e * e * (r * p1 * p1);
            passes[i] = 1 - full(i, full(i, full(i, 0, enters3), enters2), enters1);
        }
    }

    /** Puts the sums y of a delay that is full at an inflow of 1. */
    void fill(double[] y1, double[] y2, double[] y3) {
        for (int i = 0; i < from.length; i++) {
            y3[i] = full(i, 0, enters3);
        }
        for (int i = 0; i < from.length; i++) {
            y2[i] = full(i, y3[i], enters2);
        }
        for (int i = 0; i < from.length; i++) {
            y1[i] = full(i, y2[i], enters1);
        }
    }

    private double full(int i, double next, double[] enters) {
        return (enters[i] + next) / (1 - decay[i]);
    }
}
