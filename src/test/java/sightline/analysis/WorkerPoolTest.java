package sightline.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicIntegerArray;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Shared-out jobs are done once each, and what goes wrong with a helper is heard. */
class WorkerPoolTest {

    private static final int JOBS = 50;

    private final WorkerPool crew = new WorkerPool(3);

    @AfterEach
    void endThreads() {
        crew.close();
    }

    @Test
    void everyJobIsDoneOnceInEachOfManyRounds() {
        for (int round = 0; round < 2000; round++) {
            var done = new AtomicIntegerArray(JOBS);
            assertThat(crew.run(JOBS, (worker, number) -> done.incrementAndGet(number), endless())).isTrue();
            for (int i = 0; i < JOBS; i++) {
                assertThat(done.get(i)).isEqualTo(1);
            }
        }
    }

    @Test
    void nobodyWorksAnyMoreWhenARoundIsCancelled() {
        for (int round = 0; round < 200; round++) {
            var working = new AtomicIntegerArray(JOBS);
            var pace = new ProgressTracker(share -> share == 0, JOBS);
            crew.run(JOBS, (worker, number) -> {
                working.incrementAndGet(number);
                Thread.onSpinWait();
                working.decrementAndGet(number);
            }, pace);
            for (int i = 0; i < JOBS; i++) {
                assertThat(working.get(i)).isZero();
            }
        }
    }

    @Test
    void whatAHelperThrowsIsThrownToTheCaller() {
        var helperIsThere = new CountDownLatch(1);
        assertThatIllegalStateException().isThrownBy(() -> crew.run(2, (worker, number) -> {
            if (worker == 0) {
                await(helperIsThere);
            } else {
                helperIsThere.countDown();
                throw new ArithmeticException("of a helper");
            }
        }, endless())).havingCause().withMessage("of a helper");
        assertThat(crew.run(JOBS, (worker, number) -> {}, endless())).isTrue();
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }

    private static ProgressTracker endless() {
        return new ProgressTracker(share -> true, Integer.MAX_VALUE);
    }
}
