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

    private final double[] y1;
    private final double[] y2;
    private final double[] y3;
    private final double[] out;
    private DelayRates rates;

    Delay(int lanes) {
        y1 = new double[lanes];
        y2 = new double[lanes];
        y3 = new double[lanes];
        out = new double[lanes];
        rates = new DelayRates(0); // until there are others
    }

    /** Mean flow of outcomes over the month, relative to today's. */
    double[] out() {
        return out;
    }

    /** What is under way, in months of today's flow: all that would still flow out if nothing more flowed in. */
    double contents(int lane) {
        double leaves = 1 - rates.decay[lane];
        return (y1[lane] + (y2[lane] + y3[lane] / leaves) / leaves) / leaves;
    }

    /** Full at an inflow of 1; {@code newRates} are read until the last month. */
    void start(DelayRates newRates) {
        rates = newRates;
        rates.fill(y1, y2, y3);
    }

    /** One month with inflow {@code phi}. */
    void month(double[] phi) {
        flowOut(phi, rates.decay, rates.passes, rates.enters1);
        moveOn(phi, rates.decay, rates.enters2, rates.enters3);
    }

    private void flowOut(double[] phi, double[] decay, double[] passes, double[] enters1) {
        for (int i = 0; i < out.length; i++) {
            double before = y1[i];
            out[i] = passes[i] * phi[i] + before;
            y1[i] = decay[i] * before + (enters1[i] * phi[i] + y2[i]);
        }
    }

    private void moveOn(double[] phi, double[] decay, double[] enters2, double[] enters3) {
        for (int i = 0; i < y2.length; i++) {
            double before = y3[i];
            y2[i] = decay[i] * y2[i] + (enters2[i] * phi[i] + before);
            y3[i] = decay[i] * before + enters3[i] * phi[i];
        }
    }
}
