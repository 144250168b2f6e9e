package sightline.model;

import java.util.Arrays;

/**
 * The two queues of one world, evidence and flags, a lane each. All numbers of cases are multiples of the cases that the
 * month would bring without the rollout, R G: then arrivals change with coverage alone. Each month, with K the capacity:
 *
 * <pre>
 * QS = waitingS + S        QM = waitingM + F
 * evidence-first:  workedS = min(QS, K)            workedM = min(QM, K - workedS)
 * arrival-share:   f = min(1, K / (QS + QM))       workedS = f QS, workedM = f QM
 * of what is left, exp(-1/L) waits on and the rest goes stale
 * </pre>
 */
final class Triage {

    private final double[] stays;
    private final double[] workedStrong;
    private final double[] workedFlags;
    private final double[] queueStrong;
    private final double[] queueFlags;

    /**
     * @param stays what of the cases left over waits on, as a multiple of the cases of the month after, a lane each
     * @param flags whether there are any
     */
    Triage(double[] stays, boolean flags) {
        this.stays = stays;
        int lanes = stays.length;
        workedStrong = new double[lanes];
        workedFlags = new double[flags ? lanes : 0];
        queueStrong = new double[lanes];
        queueFlags = new double[flags ? lanes : 0];
    }

    double[] workedStrong() {
        return workedStrong;
    }

    double[] workedFlags() {
        return workedFlags;
    }

    /** @param keep exp(-1/L): what of the cases left over waits on, a lane each */
    void waitingStrong(double[] to, double[] keep) {
        for (int i = 0; i < to.length; i++) {
            to[i] = (queueStrong[i] - workedStrong[i]) * keep[i];
        }
    }

    /** @param keep exp(-1/L) */
    void waitingFlags(double[] to, double[] keep) {
        for (int i = 0; i < to.length; i++) {
            to[i] = (queueFlags[i] - workedFlags[i]) * keep[i];
        }
    }

    /** What went stale this month, of both queues. */
    void stale(double[] to, double[] keep) {
        for (int i = 0; i < to.length; i++) {
            to[i] = (queueStrong[i] - workedStrong[i] + (queueFlags[i] - workedFlags[i])) * (1 - keep[i]);
        }
    }

    /** Both queues are empty before month 0. */
    void start() {
        Arrays.fill(queueStrong, 0);
        Arrays.fill(queueFlags, 0);
        Arrays.fill(workedStrong, 0);
        Arrays.fill(workedFlags, 0);
    }

    /** One month with {@code strong} and {@code flags} arriving. */
    void month(TriageOrder order, double[] strong, double[] flags, double[] capacity) {
        switch (order) {
            case EVIDENCE_FIRST -> evidenceFirst(strong, flags, capacity);
            case ARRIVAL_SHARE -> arrivalShare(strong, flags, capacity);
        }
    }

    /** The same month where no flags arrive or wait: both orders work min(QS, K). */
    void monthWithoutFlags(double[] strong, double[] capacity) {
        arrive(queueStrong, workedStrong, stays, strong);
        work(workedStrong, queueStrong, capacity);
    }

    private void evidenceFirst(double[] strong, double[] flags, double[] capacity) {
        monthWithoutFlags(strong, capacity);
        arrive(queueFlags, workedFlags, stays, flags);
        work(workedFlags, queueFlags, capacity, workedStrong);
    }

    private void arrivalShare(double[] strong, double[] flags, double[] capacity) {
        arrive(queueStrong, workedStrong, stays, strong);
        arrive(queueFlags, workedFlags, stays, flags);
        var fraction = workedFlags;
        for (int i = 0; i < fraction.length; i++) {
            // Nothing in either queue: K / 0 is infinite, and 1 is less.
            fraction[i] = Math.min(1, capacity[i] / (queueStrong[i] + queueFlags[i]));
        }
        for (int i = 0; i < workedStrong.length; i++) {
            workedStrong[i] = fraction[i] * queueStrong[i];
        }
        for (int i = 0; i < workedFlags.length; i++) {
            workedFlags[i] = fraction[i] * queueFlags[i];
        }
    }

    private static void arrive(double[] queue, double[] worked, double[] stays, double[] arrivals) {
        for (int i = 0; i < queue.length; i++) {
            queue[i] = (queue[i] - worked[i]) * stays[i] + arrivals[i];
        }
    }

    private static void work(double[] worked, double[] queue, double[] capacity) {
        for (int i = 0; i < worked.length; i++) {
            worked[i] = Math.min(queue[i], capacity[i]);
        }
    }

    private static void work(double[] worked, double[] queue, double[] capacity, double[] taken) {
        for (int i = 0; i < worked.length; i++) {
            worked[i] = Math.min(queue[i], capacity[i] - taken[i]);
        }
    }
}
