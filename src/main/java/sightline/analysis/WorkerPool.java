package sightline.analysis;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

/**
 * The calling thread and helpers of its own, which share out numbered jobs. Who does which job must not matter.
 *
 * <p>Waking a thread costs as much as many jobs, so who runs out of them looks out for more for a moment before it sleeps,
 * making room meanwhile for any other thread that could run, and nobody waits for a helper that has not woken when all jobs
 * are done.
 */
final class WorkerPool implements AutoCloseable {

    /** One job. */
    @FunctionalInterface
    interface Job {
        /** Does job {@code number}; of each {@code worker}, 0 to size - 1, there is one at a time. */
        void run(int worker, int number);
    }

    /** Longer than a usual job, so that helpers are still awake when the next round of jobs comes. */
    private static final long AWAKE_NANOS = 200_000;

    private final int size;
    private final Round idle = new Round(0, (worker, number) -> {});
    private volatile Round round = idle;
    private volatile boolean closed;
    private List<Thread> helpers = List.of();

    /** Jobs being done, and who is at it. */
    private static final class Round {
        private static final int OVER = Integer.MIN_VALUE;

        private final int jobs;
        private final Job job;
        private final Thread caller = Thread.currentThread();
        private final AtomicInteger next = new AtomicInteger();
        /** How many helpers are at work, and {@link #OVER} more than that once no more may begin. */
        private final AtomicInteger working = new AtomicInteger();
        private volatile @Nullable Throwable failure;

        Round(int jobs, Job job) {
            this.jobs = jobs;
            this.job = job;
        }

        /** For the helper {@code worker}. */
        void join(int worker) {
            if (working.getAndUpdate(now -> now < 0 ? now : now + 1) < 0) {
                return;
            }
            try {
                work(worker, begun -> false);
            } catch (RuntimeException | Error thrown) {
                failure = thrown;
                next.set(jobs);
            } finally {
                if (working.decrementAndGet() == OVER) {
                    LockSupport.unpark(caller);
                }
            }
        }

        boolean work(int worker, IntPredicate stop) {
            for (int begun = next.get(); begun < jobs; begun = next.get()) {
                if (stop.test(begun)) {
                    return false;
                }
                int number = next.getAndIncrement();
                if (number < jobs) {
                    job.run(worker, number);
                }
            }
            return true;
        }

        void finish() {
            working.getAndAdd(OVER);
            for (long start = System.nanoTime(); working.get() != OVER;) {
                rest(this, start);
            }
        }
    }

    /** @param size how many threads work, the caller's included, at least 1 */
    WorkerPool(int size) {
        if (size < 1) {
            throw new IllegalArgumentException("a crew of " + size);
        }
        this.size = size;
    }

    int size() {
        return size;
    }

    /**
     * Does the jobs 0 to {@code jobs} - 1, and returns when nobody works any more.
     *
     * @param pace asked between jobs, on the calling thread alone
     * @return whether all jobs were done
     */
    boolean run(int jobs, Job job, ProgressTracker pace) {
        var mine = new Round(jobs, job);
        if (jobs > 1) {
            round = mine;
            wakeHelpers();
        }
        boolean done = false;
        try {
            done = mine.work(0, pace::stops);
        } finally {
            if (!done) {
                mine.next.set(jobs);
            }
            mine.finish();
            round = idle;
        }
        var failure = mine.failure;
        if (failure != null) {
            throw new IllegalStateException(failure);
        }
        pace.over(jobs);
        return done;
    }

    private void wakeHelpers() {
        if (helpers.size() < size - 1) {
            helpers = IntStream.range(1, size).mapToObj(worker -> Thread.ofPlatform().name("futures-" + worker).daemon()
                    .start(() -> help(worker))).toList();
        }
        helpers.forEach(LockSupport::unpark);
    }

    private void help(int worker) {
        var last = idle;
        long start = System.nanoTime();
        while (!closed) {
            var now = round;
            if (now == last) {
                rest(this, start);
            } else {
                now.join(worker);
                last = now;
                start = System.nanoTime();
            }
        }
    }

    @SuppressWarnings("ThreadPriorityCheck") // no result depends on who runs when
    private static void rest(Object waitingFor, long start) {
        if (System.nanoTime() - start < AWAKE_NANOS) {
            Thread.yield();
        } else {
            LockSupport.park(waitingFor);
        }
    }

    @Override
    public void close() {
        closed = true;
        helpers.forEach(LockSupport::unpark);
    }
}
