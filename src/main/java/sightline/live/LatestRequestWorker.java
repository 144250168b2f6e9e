package sightline.live;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;

/**
 * Works out results away from the thread that asks. The newest request wins: one that is overtaken before its turn is
 * never begun, and a result is taken once, the newest there is (decision 8).
 *
 * @param <I> what is asked
 * @param <O> what comes out
 */
public final class LatestRequestWorker<I, O> implements AutoCloseable {

    private final Work<I, O> work;
    private final Runnable ready;
    private final Consumer<Throwable> failed;
    private final Runnable ended;
    private final AtomicReference<@Nullable I> request = new AtomicReference<>();
    private final AtomicReference<@Nullable O> result = new AtomicReference<>();
    private final Thread worker;
    private volatile boolean closed;

    /** What is done with a request. */
    @FunctionalInterface
    public interface Work<I, O> {

        /**
         * The result of {@code input}.
         *
         * @param overtaken whether another request waits, so that this result is no longer needed
         * @return empty if it was given up
         */
        Optional<O> apply(I input, BooleanSupplier overtaken);
    }

    /**
     * @param work called on the worker's own thread
     * @param ready called on that thread when there is something to {@link #take}
     * @param failed told, on that thread, what {@code work} threw; the worker goes on with the next request
     * @param ended called on that thread as its last deed
     */
    public LatestRequestWorker(Work<I, O> work, Runnable ready, Consumer<Throwable> failed, Runnable ended) {
        this.work = work;
        this.ready = ready;
        this.failed = failed;
        this.ended = ended;
        worker = Thread.ofPlatform().name("recomputation").daemon().start(this::serve);
    }

    /** Asks for the result of {@code input}, instead of any that was asked for and not begun. */
    public void request(I input) {
        request.set(input);
        LockSupport.unpark(worker);
    }

    /** The newest result that has not been taken yet, or null. */
    public @Nullable O take() {
        return result.getAndSet(null);
    }

    /** Ends the worker; a result that is under way is dropped. */
    @Override
    public void close() {
        closed = true;
        LockSupport.unpark(worker);
    }

    private void serve() {
        while (!closed) {
            var input = request.getAndSet(null);
            if (input == null) {
                LockSupport.park(this);
            } else {
                serve(input);
            }
        }
        ended.run();
    }

    private void serve(I input) {
        try {
            work.apply(input, () -> closed || request.get() != null).ifPresent(worked -> {
                result.set(worked);
                ready.run();
            });
        } catch (RuntimeException | Error fault) {
            failed.accept(fault);
        }
    }
}
