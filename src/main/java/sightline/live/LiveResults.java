package sightline.live;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.util.Subscription;

import org.jspecify.annotations.Nullable;

import sightline.analysis.Ensemble;
import sightline.analysis.EnsembleRunner;
import sightline.analysis.SummaryRequest;
import sightline.chart.ScenarioResult;
import sightline.model.Run;
import sightline.model.Scenario;
import sightline.workspace.Document;

/**
 * The results that follow a document: its run and what its futures say. They are worked out on threads of their own, and the
 * newest is shown as soon as it is there, so that the next pulse has only to lay out and to paint.
 */
public final class LiveResults implements AutoCloseable {

    private static final int THREADS = Math.min(2, Runtime.getRuntime().availableProcessors());
    /** How long a move may take to be seen; later than that it is no longer felt as following the hand. */
    private static final Duration FRAME_BUDGET = Duration.ofMillis(50);
    /** More than the first few, which a Java machine that has just started may miss anywhere. */
    private static final int MOST_MISSES = 10;
    /** So many in time, one after the other, and dragging is tried again; twice as many each time that it turns out too much. */
    private static final int FIRST_HITS = 5;

    private final Document document;
    private final Supplier<Duration> budget;
    private final ReadOnlyObjectWrapper<ScenarioResult> shown;
    private final ReadOnlyBooleanWrapper stale = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper slow = new ReadOnlyBooleanWrapper();
    private final ObjectProperty<RecomputeMode> when = new SimpleObjectProperty<>(RecomputeMode.WHILE_DRAGGING);
    private final EnsembleRunner ensembles = new EnsembleRunner(THREADS);
    private final LatestRequestWorker<Request, Ensemble> recomputation;
    /** How many computations in a row, asked for by something held, took longer than the budget. */
    private final AtomicInteger misses = new AtomicInteger();
    /** How many in a row, asked for by nothing held, took no longer. */
    private final AtomicInteger hits = new AtomicInteger();
    private final Subscription following;
    private final AtomicReference<@Nullable Request> faulty = new AtomicReference<>();
    /** Runs while something is awaited. */
    private final AnimationTimer pulse = new AnimationTimer() {
        @Override
        public void handle(long now) {
            grey();
            yieldToTheHand();
        }
    };
    private Function<Scenario, SummaryRequest> required = scenario -> SummaryRequest.NOTHING;
    private Request asked;
    private long askedAt;
    private int hitsToComeBack = FIRST_HITS;
    private boolean closed;

    /** @param held whether more of the same change was to come */
    private record Request(Scenario scenario, SummaryRequest asked, boolean held) {

        boolean asksTheSameAs(Request other) {
            return scenario.equals(other.scenario) && asked.equals(other.asked);
        }
    }

    /**
     * Shows at once the run of what is in {@code document}, without futures yet.
     *
     * @param failed told, on the worker's thread, of a fault of the model
     */
    public LiveResults(Document document, Consumer<Throwable> failed) {
        this(document, failed, () -> FRAME_BUDGET);
    }

    LiveResults(Document document, Consumer<Throwable> failed, Supplier<Duration> budget) {
        this.document = document;
        this.budget = budget;
        var first = document.scenario();
        asked = new Request(first, SummaryRequest.NOTHING, false);
        shown = new ReadOnlyObjectWrapper<>(ScenarioResult.of(Run.of(first)));
        recomputation = new LatestRequestWorker<>(this::draw, () -> Platform.runLater(this::takeNewest), failed,
                ensembles::close);
        following = Subscription.combine(document.scenarioProperty().subscribe(this::follow),
                document.heldProperty().subscribe(this::follow),
                document.openingsProperty().subscribe((before, now) -> recompute()), // whatever was chosen: no edit
                when.subscribe(chosen -> {
                    slow.set(false); // whoever chose it wants it so; a choice made here says otherwise afterwards
                    follow();
                }));
    }

    /** The newest result. */
    public ReadOnlyObjectProperty<ScenarioResult> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    /** The newest result. */
    public ScenarioResult shown() {
        return shown.get();
    }

    /** Whether what is shown is not of the newest settings, and will not be within a frame. */
    public ReadOnlyBooleanProperty staleProperty() {
        return stale.getReadOnlyProperty();
    }

    /** When results are worked out; changed by whoever wants to, and from here if dragging is too much for the machine. */
    public ObjectProperty<RecomputeMode> whenProperty() {
        return when;
    }

    /** Whether the budget of a frame was missed so often that results no longer follow a drag, until it is kept again. */
    public ReadOnlyBooleanProperty slowProperty() {
        return slow.getReadOnlyProperty();
    }

    /** From now on what {@code summary} says of a scenario's futures is worked out with its run. */
    public void require(Function<Scenario, SummaryRequest> summary) {
        required = summary;
        request(asked.scenario());
    }

    /** Works out the results of the settings as they are, whatever was chosen. */
    public void recompute() {
        request(document.scenario());
    }

    /** Whether what is shown is of the settings as they are, and all that was asked of their futures is there. */
    public boolean isCurrent() {
        return isNewest() && !isAwaited();
    }

    private void follow() {
        if (mayFollow()) {
            request(document.scenario());
        } else {
            stale.set(!isNewest());
        }
    }

    private boolean mayFollow() {
        return switch (when.get()) {
            case WHILE_DRAGGING -> true;
            case ON_RELEASE -> !document.heldProperty().get();
            case ON_REQUEST -> false;
        };
    }

    private void request(Scenario scenario) {
        var request = new Request(scenario, required.apply(scenario), document.heldProperty().get());
        if (request.asksTheSameAs(asked)) {
            stale.set(stale.get() && !isNewest());
            return;
        }
        if (!isAwaited()) {
            askedAt = System.nanoTime();
        }
        asked = request;
        recomputation.request(request);
        pulse.start();
    }

    /** Whether something was asked for that is not shown yet. */
    private boolean isAwaited() {
        var futures = shown().futures();
        return futures.isEmpty() || !shown().scenario().equals(asked.scenario())
                || !futures.get().answers(asked.asked());
    }

    private boolean isNewest() {
        return shown().scenario().equals(document.scenario());
    }

    @Override
    public void close() {
        closed = true;
        following.unsubscribe();
        pulse.stop();
        recomputation.close();
    }

    /** What is under way is given up for something newer only when it is late: else a steady hand would never see a result. */
    private Optional<Ensemble> draw(Request request, BooleanSupplier overtaken) {
        long start = System.nanoTime();
        long nanos = budget.get().toNanos();
        var scenario = request.scenario();
        try {
            return ensembles.run(scenario, scenario.futures(), scenario.seed(), request.asked(),
                    () -> System.nanoTime() - start > nanos && overtaken.getAsBoolean());
        } catch (RuntimeException | Error fault) {
            faulty.set(request);
            throw fault;
        } finally {
            boolean late = System.nanoTime() - start > nanos;
            if (request.held()) {
                misses.set(late ? misses.get() + 1 : 0);
            } else {
                hits.set(late ? 0 : hits.get() + 1);
            }
        }
    }

    private void takeNewest() {
        var newest = recomputation.take();
        if (newest != null && !closed) {
            askedAt = System.nanoTime();
            shown.set(ScenarioResult.of(newest));
            grey();
            yieldToTheHand();
            comeBack();
        }
    }

    private boolean isFaulty() {
        return asked.equals(faulty.get());
    }

    /** Looks whether what is shown is too old, and whether it is worth looking again. */
    private void grey() {
        if (!isAwaited() || isFaulty()) {
            pulse.stop();
        }
        stale.set(!isNewest() && (!mayFollow() || isFaulty() || System.nanoTime() - askedAt > budget.get().toNanos()));
    }

    private void yieldToTheHand() {
        if (misses.get() >= MOST_MISSES && when.get() == RecomputeMode.WHILE_DRAGGING) {
            misses.set(0);
            hits.set(0);
            when.set(RecomputeMode.ON_RELEASE);
            slow.set(true);
        }
    }

    /** What was slow only as the machine started, or while something else ran, follows the hand again. */
    private void comeBack() {
        if (slow.get() && !document.heldProperty().get() && hits.get() >= hitsToComeBack) {
            hitsToComeBack *= 2;
            when.set(RecomputeMode.WHILE_DRAGGING);
        }
    }
}
