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
 * <p>Computed is the same sequence of outflows with fewer operations. A unit of inflow of one month flows out after n + 1
 * months as E^n (n (n - 1) / 2 c3 + n c2 + c1), where with P1 = 1 - E, P2 = P1 - E r, P3 = P2 - E r^2/2
 *
 * <pre>
 * c1 = (2 P1 P3 + P2^2) / r     c2 = 2 P1 P2 + r P1^2 / 2     c3 = r P1^2
 * </pre>
 *
 * <p>and of the same month what is left of 1, c0. Three sums y that each feed the next give just that:
 *
 * <pre>
 * out = c0 phi + y1
 * y1 &lt;- E y1 + y2 + c1 phi     y2 &lt;- E y2 + y3 + E c2 phi     y3 &lt;- E y3 + E^2 c3 phi
 * </pre>
 *
 * <p>No term is negative, so no digits are lost where D is large. Where E is 0 (D below about 0.004) r counts as 0.
 */
final class Delay {

    private final double[] decay;
    private final double[] passes;
    private final double[] enters1;
    private final double[] enters2;
    private final double[] enters3;
    private final double[] full1;
    private final double[] full2;
    private final double[] full3;
    private final double[] y1;
    private final double[] y2;
    private final double[] y3;
    private final double[] out;

    Delay(int lanes) {
        decay = new double[lanes];
        passes = new double[lanes];
        enters1 = new double[lanes];
        enters2 = new double[lanes];
        enters3 = new double[lanes];
        full1 = new double[lanes];
        full2 = new double[lanes];
        full3 = new double[lanes];
        y1 = new double[lanes];
        y2 = new double[lanes];
        y3 = new double[lanes];
        out = new double[lanes];
    }

    /** Another delay of the same lanes, which reads what this one works out at its start. */
    Delay(Delay other) {
        int lanes = other.decay.length;
        decay = other.decay;
        passes = other.passes;
        enters1 = other.enters1;
        enters2 = other.enters2;
        enters3 = other.enters3;
        full1 = other.full1;
        full2 = other.full2;
        full3 = other.full3;
        y1 = new double[lanes];
        y2 = new double[lanes];
        y3 = new double[lanes];
        out = new double[lanes];
    }

    /** Mean flow of outcomes over the month, relative to today's. */
    double[] out() {
        return out;
    }

    /** What is under way, in months of today's flow: all that would still flow out if nothing more flowed in. */
    double contents(int lane) {
        double leaves = 1 - decay[lane];
        return (y1[lane] + (y2[lane] + y3[lane] / leaves) / leaves) / leaves;
    }

    /** @param delays D, a lane each */
    void start(double[] delays) {
        for (int i = 0; i < decay.length; i++) {
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
            full3[i] = enters3[i] / p1;
            full2[i] = (enters2[i] + full3[i]) / p1;
            full1[i] = (enters1[i] + full2[i]) / p1;
            passes[i] = 1 - full1[i];
        }
        fill();
    }

    /** Full at an inflow of 1. */
    void fill() {
        System.arraycopy(full1, 0, y1, 0, y1.length);
        System.arraycopy(full2, 0, y2, 0, y2.length);
        System.arraycopy(full3, 0, y3, 0, y3.length);
    }

    /** One month with inflow {@code phi}. */
    void month(double[] phi) {
        for (int i = 0; i < out.length; i++) {
            double before = y1[i];
            out[i] = passes[i] * phi[i] + before;
            y1[i] = decay[i] * before + (enters1[i] * phi[i] + y2[i]);
        }
        for (int i = 0; i < y2.length; i++) {
            double before = y3[i];
            y2[i] = decay[i] * y2[i] + (enters2[i] * phi[i] + before);
            y3[i] = decay[i] * before + enters3[i] * phi[i];
        }
    }
}
