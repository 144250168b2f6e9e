package sightline.model;

import java.util.Arrays;

/**
 * The two queues of one world, evidence and flags, a lane each. Each month, with K the capacity:
 *
 * <pre>
 * QS = waitingS + S        QM = waitingM + F
 * evidence-first:  workedS = min(QS, K)            workedM = min(QM, K - workedS)
 * arrival-share:   f = min(1, K / (QS + QM))       workedS = f QS, workedM = f QM
 * of what is left, exp(-1/L) waits on and the rest goes stale
 * </pre>
 */
final class Triage {

    private final double[] keep;
    private final double[] workedStrong;
    private final double[] workedFlags;
    private final double[] queueStrong;
    private final double[] queueFlags;
    private final double[] waitingStrong;
    private final double[] waitingFlags;

    /** @param keep exp(-1/L): what of the cases left over waits on, a lane each */
    Triage(double[] keep) {
        this.keep = keep;
        int lanes = keep.length;
        workedStrong = new double[lanes];
        workedFlags = new double[lanes];
        queueStrong = new double[lanes];
        queueFlags = new double[lanes];
        waitingStrong = new double[lanes];
        waitingFlags = new double[lanes];
    }

    double[] workedStrong() {
        return workedStrong;
    }

    double[] workedFlags() {
        return workedFlags;
    }

    double[] waitingStrong() {
        return waitingStrong;
    }

    double[] waitingFlags() {
        return waitingFlags;
    }

    /** What went stale this month, of both queues. */
    void stale(double[] to) {
        for (int i = 0; i < to.length; i++) {
            to[i] = (queueStrong[i] - workedStrong[i] - waitingStrong[i])
                    + (queueFlags[i] - workedFlags[i] - waitingFlags[i]);
        }
    }

    /** Both queues are empty before month 0. */
    void start() {
        Arrays.fill(waitingStrong, 0);
        Arrays.fill(waitingFlags, 0);
    }

    /** One month with {@code strong} and {@code flags} arriving. */
    void month(TriageOrder order, double[] strong, double[] flags, double[] capacity) {
        arrive(queueStrong, waitingStrong, strong);
        arrive(queueFlags, waitingFlags, flags);
        switch (order) {
            case EVIDENCE_FIRST -> evidenceFirst(capacity);
            case ARRIVAL_SHARE -> arrivalShare(capacity);
        }
        leave(queueStrong, workedStrong, waitingStrong);
        leave(queueFlags, workedFlags, waitingFlags);
    }

    /** The same month where no flags arrive or wait: both orders work min(QS, K). */
    void monthWithoutFlags(double[] strong, double[] capacity) {
        arrive(queueStrong, waitingStrong, strong);
        for (int i = 0; i < workedStrong.length; i++) {
            workedStrong[i] = Math.min(queueStrong[i], capacity[i]);
        }
        leave(queueStrong, workedStrong, waitingStrong);
    }

    private void evidenceFirst(double[] capacity) {
        for (int i = 0; i < workedStrong.length; i++) {
            workedStrong[i] = Math.min(queueStrong[i], capacity[i]);
        }
        for (int i = 0; i < workedFlags.length; i++) {
            workedFlags[i] = Math.min(queueFlags[i], capacity[i] - workedStrong[i]);
        }
    }

    private void arrivalShare(double[] capacity) {
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

    private static void arrive(double[] queue, double[] waiting, double[] arrivals) {
        for (int i = 0; i < queue.length; i++) {
            queue[i] = waiting[i] + arrivals[i];
        }
    }

    private void leave(double[] queue, double[] worked, double[] waiting) {
        for (int i = 0; i < queue.length; i++) {
            waiting[i] = (queue[i] - worked[i]) * keep[i];
        }
    }
}
