package sightline.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Test;

import sightline.live.LatestRequestWorker;

class LatestRequestWorkerTest {

    @Test
    void aRequestThatIsOvertakenBeforeItsTurnIsNeverBegun() throws InterruptedException {
        var began = new ConcurrentLinkedQueue<Integer>();
        var first = new CountDownLatch(1);
        var proceed = new CountDownLatch(1);
        var last = new CountDownLatch(1);
        try (var recomputation = new LatestRequestWorker<Integer, Integer>((input, overtaken) -> {
            began.add(input);
            first.countDown();
            uninterruptibly(proceed);
            if (input == 100) {
                last.countDown();
            }
            return Optional.of(-input);
        }, () -> {}, fault -> {}, () -> {})) {
            recomputation.request(1);
            assertThat(first.await(20, TimeUnit.SECONDS)).isTrue();
            for (int i = 2; i <= 100; i++) {
                recomputation.request(i);
            }
            proceed.countDown();
            assertThat(last.await(20, TimeUnit.SECONDS)).isTrue();
        }
        assertThat(List.copyOf(began)).containsExactly(1, 100);
    }

    @Test
    void aResultIsTakenOnceAndAFaultDoesNotEndTheWorker() throws InterruptedException {
        var faults = new LinkedBlockingQueue<Throwable>();
        var done = new LinkedBlockingQueue<Integer>();
        try (var recomputation = new LatestRequestWorker<Integer, Integer>((input, overtaken) -> {
            if (input < 0) {
                throw new IllegalArgumentException("below zero");
            }
            done.add(input);
            return Optional.of(input + 1);
        }, () -> {}, faults::add, () -> {})) {
            recomputation.request(-1);
            assertThat(faults.poll(20, TimeUnit.SECONDS)).hasMessage("below zero");
            recomputation.request(6);
            assertThat(done.poll(20, TimeUnit.SECONDS)).isEqualTo(6);
            Integer taken = null;
            while (taken == null) {
                taken = recomputation.take();
                Thread.onSpinWait();
            }
            assertThat(taken).isEqualTo(7);
            assertThat(recomputation.take()).isNull();
        }
    }

    @Test
    void closingEndsTheThread() throws InterruptedException {
        var threads = new LinkedBlockingQueue<Thread>();
        var recomputation = new LatestRequestWorker<Integer, Integer>((input, overtaken) -> {
            threads.add(Thread.currentThread());
            return Optional.of(input);
        }, () -> {}, fault -> {}, () -> {});
        recomputation.request(1);
        var worker = threads.poll(20, TimeUnit.SECONDS);
        assertThat(worker).isNotNull();
        recomputation.close();
        assertThat(worker.join(java.time.Duration.ofSeconds(20))).isTrue();
    }

    private static void uninterruptibly(CountDownLatch latch) {
        try {
            assertThat(latch.await(20, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException interrupted) {
            throw new AssertionError(interrupted);
        }
    }
}
