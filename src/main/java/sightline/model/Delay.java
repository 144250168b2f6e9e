package sightline.model;

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
 * which is the form computed here: it loses no digits where D is large. Where E is 0 (D below about 0.004) r counts as 0.
 */
final class Delay {

    private final double[] stage;
    private final double[] decay;
    private final double[] decay1;
    private final double[] decay2;
    private final double[] z1;
    private final double[] z2;
    private final double[] z3;
    private final double[] full;
    private final double[] d1;
    private final double[] d2;
    private final double[] d3;
    private final double[] out;

    Delay(int lanes) {
        stage = new double[lanes];
        decay = new double[lanes];
        decay1 = new double[lanes];
        decay2 = new double[lanes];
        z1 = new double[lanes];
        z2 = new double[lanes];
        z3 = new double[lanes];
        full = new double[lanes];
        d1 = new double[lanes];
        d2 = new double[lanes];
        d3 = new double[lanes];
        out = new double[lanes];
    }

    /** Mean flow of outcomes over the month, relative to today's. */
    double[] out() {
        return out;
    }

    /** What is under way in the three stages, in months of today's flow. */
    double contents(int lane) {
        return z1[lane] + z2[lane] + z3[lane];
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
            z1[i] = stage[i];
            z2[i] = stage[i];
            z3[i] = stage[i];
        }
    }

    /** As {@link #start(double[])}, with what another delay of the same lanes has worked out already. */
    void startLike(Delay other) {
        int lanes = stage.length;
        System.arraycopy(other.stage, 0, stage, 0, lanes);
        System.arraycopy(other.decay, 0, decay, 0, lanes);
        System.arraycopy(other.decay1, 0, decay1, 0, lanes);
        System.arraycopy(other.decay2, 0, decay2, 0, lanes);
        System.arraycopy(stage, 0, z1, 0, lanes);
        System.arraycopy(stage, 0, z2, 0, lanes);
        System.arraycopy(stage, 0, z3, 0, lanes);
    }

    /** One month with inflow {@code phi}. */
    void month(double[] phi) {
        for (int i = 0; i < full.length; i++) {
            full[i] = phi[i] * stage[i];
        }
        subtract(d1, z1, full);
        subtract(d2, z2, full);
        subtract(d3, z3, full);
        for (int i = 0; i < z1.length; i++) {
            z1[i] = full[i] + decay[i] * d1[i];
        }
        for (int i = 0; i < z2.length; i++) {
            z2[i] = full[i] + (decay[i] * d2[i] + decay1[i] * d1[i]);
        }
        for (int i = 0; i < z3.length; i++) {
            z3[i] = full[i] + (decay[i] * d3[i] + decay1[i] * d2[i] + decay2[i] * d1[i]);
        }
        flow(phi);
    }

    private void flow(double[] phi) {
        for (int i = 0; i < out.length; i++) {
            out[i] = phi[i] + d1[i] * (1 - decay[i] - decay1[i] - decay2[i]);
        }
        for (int i = 0; i < out.length; i++) {
            out[i] += d2[i] * (1 - decay[i] - decay1[i]) + d3[i] * (1 - decay[i]);
        }
    }

    private static void subtract(double[] to, double[] a, double[] b) {
        for (int i = 0; i < to.length; i++) {
            to[i] = a[i] - b[i];
        }
    }
}
