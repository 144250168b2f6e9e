package sightline.view.document;

import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

/**
 * Works out results away from the thread that asks. The newest request wins: one that is overtaken before its turn is
 * never begun, and a result is taken once, the newest there is.
 *
 * @param <I> what is asked
 * @param <O> what comes out
 */
public final class Recomputation<I, O> implements AutoCloseable {

    private final Function<I, O> work;
    private final Consumer<Throwable> failed;
    private final AtomicReference<@Nullable I> request = new AtomicReference<>();
    private final AtomicReference<@Nullable O> result = new AtomicReference<>();
    private final Thread worker;
    private volatile boolean closed;

    /**
     * @param work called on the worker's own thread
     * @param failed told, on that thread, what {@code work} threw; the worker goes on with the next request
     */
    public Recomputation(Function<I, O> work, Consumer<Throwable> failed) {
        this.work = work;
        this.failed = failed;
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
    }

    private void serve(I input) {
        try {
            result.set(work.apply(input));
        } catch (RuntimeException | Error fault) {
            failed.accept(fault);
        }
    }
}
