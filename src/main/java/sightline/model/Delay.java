package sightline.model;

import java.util.Arrays;

/**
 * The delay from work to outcome in one world, a lane each: a chain of three equal stages with mean D in all (Erlang-3),
 * full at an inflow of 1 before month 0, with the month's inflow phi constant and solved exactly:
 *
 * <pre>
 * r = 3 / D     E = exp(-r)     zi* = phi D / 3     di = zi - zi*     (each zi starts at D / 3)
 * z1 &lt;- zi* + E d1
 * z2 &lt;- zi* + E (d2 + r d1)
 * z3 &lt;- zi* + E (d3 + r d2 + r^2/2 d1)
 * out = phi + (sum of z before) - (sum of z after)
 * </pre>
 *
 * <p>As zi* is in z before and after alike, out = phi + d1 (1 - E (1 + r + r^2/2)) + d2 (1 - E (1 + r)) + d3 (1 - E),
 * which is the form computed here: it loses no digits where D is large. All z and d are kept as multiples of D / 3, so that
 * zi* is phi. Where E is 0 (D below about 0.004) r counts as 0.
 */
final class Delay {

    private final double[] stage;
    private final double[] decay;
    private final double[] decay1;
    private final double[] decay2;
    private final double[] leaves1;
    private final double[] leaves2;
    private final double[] leaves3;
    private final double[] z1;
    private final double[] z2;
    private final double[] z3;
    private final double[] out;

    Delay(int lanes) {
        stage = new double[lanes];
        decay = new double[lanes];
        decay1 = new double[lanes];
        decay2 = new double[lanes];
        leaves1 = new double[lanes];
        leaves2 = new double[lanes];
        leaves3 = new double[lanes];
        z1 = new double[lanes];
        z2 = new double[lanes];
        z3 = new double[lanes];
        out = new double[lanes];
    }

    /** Another delay of the same lanes, which reads what this one works out at its start. */
    Delay(Delay other) {
        int lanes = other.stage.length;
        stage = other.stage;
        decay = other.decay;
        decay1 = other.decay1;
        decay2 = other.decay2;
        leaves1 = other.leaves1;
        leaves2 = other.leaves2;
        leaves3 = other.leaves3;
        z1 = new double[lanes];
        z2 = new double[lanes];
        z3 = new double[lanes];
        out = new double[lanes];
    }

    /** Mean flow of outcomes over the month, relative to today's. */
    double[] out() {
        return out;
    }

    /** What is under way in the three stages, in months of today's flow. */
    double contents(int lane) {
        return stage[lane] * (z1[lane] + z2[lane] + z3[lane]);
    }

    /** @param delays D, a lane each */
    void start(double[] delays) {
        for (int i = 0; i < stage.length; i++) {
            double mean = Math.abs(delays[i]); // -0.0, which the bounds let in, would give exp(infinity)
            stage[i] = mean / 3;
            decay[i] = Math.exp(-3 / mean);
            double r = decay[i] == 0 ? 0 : 3 / mean;
            decay1[i] = decay[i] * r;
            decay2[i] = decay[i] * (r * r / 2);
            leaves1[i] = stage[i] * (1 - decay[i] - decay1[i] - decay2[i]);
            leaves2[i] = stage[i] * (1 - decay[i] - decay1[i]);
            leaves3[i] = stage[i] * (1 - decay[i]);
        }
        fill();
    }

    /** Full at an inflow of 1. */
    void fill() {
        Arrays.fill(z1, 1);
        Arrays.fill(z2, 1);
        Arrays.fill(z3, 1);
    }

    /** One month with inflow {@code phi}. */
    void month(double[] phi) {
        for (int i = 0; i < out.length; i++) {
            out[i] = phi[i] + (leaves1[i] * (z1[i] - phi[i]) + leaves2[i] * (z2[i] - phi[i])
                    + leaves3[i] * (z3[i] - phi[i]));
        }
        for (int i = 0; i < z3.length; i++) {
            z3[i] = phi[i] + (decay[i] * (z3[i] - phi[i]) + decay1[i] * (z2[i] - phi[i])
                    + decay2[i] * (z1[i] - phi[i]));
        }
        for (int i = 0; i < z2.length; i++) {
            z2[i] = phi[i] + (decay[i] * (z2[i] - phi[i]) + decay1[i] * (z1[i] - phi[i]));
        }
        for (int i = 0; i < z1.length; i++) {
            z1[i] = phi[i] + decay[i] * (z1[i] - phi[i]);
        }
    }
}
