package sightline.analysis;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntPredicate;

/** The calling thread and helpers of its own, which share out numbered jobs. Who does which job must not matter. */
final class Crew implements AutoCloseable {

    /** One job. */
    @FunctionalInterface
    interface Job {
        /** Does job {@code number}; of each {@code worker}, 0 to size - 1, there is one at a time. */
        void run(int worker, int number);
    }

    private final int size;
    private final ExecutorService helpers;
    private final AtomicInteger next = new AtomicInteger();

    /** @param size how many threads work, the caller's included, at least 1 */
    Crew(int size) {
        if (size < 1) {
            throw new IllegalArgumentException("a crew of " + size);
        }
        this.size = size;
        helpers = Executors.newFixedThreadPool(Math.max(1, size - 1),
                Thread.ofPlatform().name("futures-", 1).daemon().factory());
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
    boolean run(int jobs, Job job, Pace pace) {
        next.set(0);
        var others = new CompletableFuture<?>[Math.clamp(jobs - 1, 0, size - 1)];
        for (int i = 0; i < others.length; i++) {
            int worker = i + 1;
            others[i] = CompletableFuture.runAsync(() -> work(worker, jobs, job, begun -> false), helpers);
        }
        boolean done = false;
        try {
            done = work(0, jobs, job, pace::stops);
        } finally {
            if (!done) {
                next.set(jobs);
            }
            CompletableFuture.allOf(others).join();
        }
        pace.over(jobs);
        return done;
    }

    private boolean work(int worker, int jobs, Job job, IntPredicate stop) {
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

    @Override
    public void close() {
        helpers.shutdownNow();
    }
}
