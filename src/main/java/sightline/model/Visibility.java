package sightline.model;

import static sightline.model.Parameter.CASES_CHANGE;
import static sightline.model.Parameter.DISPLACEMENT;
import static sightline.model.Parameter.ROLLOUT_COVERAGE;

import java.util.Arrays;

/**
 * What coverage does to the cases of all services together, as shares of the cases without it (R G), a lane each:
 *
 * <pre>
 * occurring = sum_p s (1 + w c)
 * visible   = sum_p s (1 + w c) (1 - z c) (1 - v Cbar),   Cbar = sum_p s c
 * changed   = w Cbar
 * content   = mean of c over in-scope services (cw)
 * </pre>
 *
 * They depend on the month only through coverage, so a month in which no coverage moves keeps those of the month before.
 */
final class Visibility {

    private RolloutSchedule timetable;
    private static final double NOTHING_HIDDEN = 100;

    private final int lanes;
    private final double[][] shares;
    private final double[][] coverage;
    private final double[] occurring;
    private final double[] visible;
    private final double[] covered;
    private final double[] stillVisible;
    private double[] change = {};

    Visibility(RolloutSchedule timetable, int lanes) {
        this.timetable = timetable;
        this.lanes = lanes;
        shares = new double[timetable.services()][lanes];
        coverage = new double[timetable.services()][lanes];
        occurring = new double[lanes];
        visible = new double[lanes];
        covered = new double[lanes];
        stillVisible = new double[lanes];
    }

    /** From the next start on works by {@code other}, of as many services. */
    void follow(RolloutSchedule other) {
        timetable = other;
    }

    double[] occurring() {
        return occurring;
    }

    double[] visible() {
        return visible;
    }

    void changed(double[] to) {
        multiply(to, covered, change);
    }

    /** cw, what warrants for content meet. */
    void contentCoverage(double[] to) {
        Arrays.fill(to, 0);
        int scope = 0;
        for (int p = 0; p < shares.length; p++) {
            if (timetable.inScope(p)) {
                add(to, coverage[p]);
                scope++;
            }
        }
        multiply(to, to, scope == 0 ? 0 : 1.0 / scope);
    }

    /** c_p of service {@code p} in the month last moved to. */
    double[] coverage(int p) {
        return coverage[p];
    }

    /** 100 (1 - z_p c_p)(1 - v Cbar) of service {@code p} in the month last moved to. */
    void visibleIndex(int p, Lanes in, double[] to) {
        var dependence = in.contentDependence(p);
        for (int i = 0; i < lanes; i++) {
            to[i] = NOTHING_HIDDEN * (1 - dependence[i] * coverage[p][i]) * stillVisible[i];
        }
    }

    /**
     * Takes the shares as drawn: where the named ones add up to more than 1 they are scaled down together, and the last
     * service has max(0, 1 - sum).
     */
    void start(Lanes in) {
        int last = shares.length - 1;
        var sum = shares[last];
        Arrays.fill(sum, 0);
        for (int p = 0; p < last; p++) {
            add(sum, in.share(p));
        }
        for (int p = 0; p < last; p++) {
            scaleDown(shares[p], in.share(p), sum);
        }
        for (int i = 0; i < lanes; i++) {
            sum[i] = Math.max(0, 1 - sum[i]);
        }
        for (var each : coverage) {
            Arrays.fill(each, 0);
        }
        change = in.parameter(CASES_CHANGE);
    }

    /** Works out month {@code t}, if any coverage moves in it; returns whether one does. */
    boolean moveTo(int t, Lanes in) {
        if (!timetable.moves(t)) {
            return false;
        }
        Arrays.fill(covered, 0);
        for (int p = 0; p < shares.length; p++) {
            if (timetable.covers(p)) {
                multiply(coverage[p], timetable.followsRollout(p) ? in.parameter(ROLLOUT_COVERAGE) : in.coverage(p),
                        timetable.progress(p, t));
                addProduct(covered, shares[p], coverage[p]);
            }
        }
        var displacement = in.parameter(DISPLACEMENT);
        for (int i = 0; i < lanes; i++) {
            stillVisible[i] = 1 - displacement[i] * covered[i];
        }
        sum(in);
        return true;
    }

    private void sum(Lanes in) {
        Arrays.fill(occurring, 0);
        Arrays.fill(visible, 0);
        for (int p = 0; p < shares.length; p++) {
            if (timetable.covers(p)) {
                add(shares[p], coverage[p], in.contentDependence(p));
            } else {
                addAsToday(shares[p]);
            }
        }
    }

    private void add(double[] share, double[] ofMessages, double[] dependence) {
        for (int i = 0; i < lanes; i++) {
            double present = share[i] * (1 + change[i] * ofMessages[i]);
            occurring[i] += present;
            visible[i] += present * ((1 - dependence[i] * ofMessages[i]) * stillVisible[i]);
        }
    }

    /** What the other comes to where no message is covered. */
    private void addAsToday(double[] share) {
        for (int i = 0; i < lanes; i++) {
            double present = share[i];
            occurring[i] += present;
            visible[i] += present * stillVisible[i];
        }
    }

    private static void add(double[] to, double[] term) {
        for (int i = 0; i < to.length; i++) {
            to[i] += term[i];
        }
    }

    private static void addProduct(double[] to, double[] a, double[] b) {
        for (int i = 0; i < to.length; i++) {
            to[i] += a[i] * b[i];
        }
    }

    private static void multiply(double[] to, double[] a, double[] b) {
        for (int i = 0; i < to.length; i++) {
            to[i] = a[i] * b[i];
        }
    }

    private static void multiply(double[] to, double[] a, double factor) {
        for (int i = 0; i < to.length; i++) {
            to[i] = a[i] * factor;
        }
    }

    private static void scaleDown(double[] to, double[] share, double[] sum) {
        for (int i = 0; i < to.length; i++) {
            to[i] = share[i] / Math.max(1, sum[i]);
        }
    }
}
