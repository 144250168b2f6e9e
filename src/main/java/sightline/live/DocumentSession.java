package sightline.live;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.util.Subscription;

import sightline.analysis.SummaryRequest;
import sightline.chart.Headline;
import sightline.evidence.ShippedEvidence;
import sightline.model.Scenario;
import sightline.workspace.Document;

/**
 * One open scenario with everything that follows it: its live results, what is laid over them, and the month that is spoken of. It
 * ends all of that when it is closed, whatever the document does afterwards. To be used on JavaFX's thread.
 */
public final class DocumentSession implements AutoCloseable {

    private final Document document;
    private final LiveResults results;
    private final LiveOverlay overlay;
    private final ReadOnlyIntegerWrapper month = new ReadOnlyIntegerWrapper(Headline.MONTH);
    private final List<Function<Scenario, SummaryRequest>> required = new ArrayList<>();
    private final Subscription following;
    private int wanted = Headline.MONTH;
    private Subscription waiting = Subscription.EMPTY;

    /** @param failed told, on the thread that did the work, of a fault */
    public DocumentSession(Document document, ShippedEvidence evidence, Consumer<Throwable> failed) {
        this.document = document;
        results = new LiveResults(document, failed);
        overlay = new LiveOverlay(document, results, evidence, failed);
        overlay.monthProperty().bind(month);
        following = Subscription.combine(results.shownProperty().subscribe(shown -> limit()),
                document.openingsProperty().subscribe((before, now) -> {
                    wanted = Headline.MONTH; // not limited by what is still shown
                    limit();
                }));
    }

    public Document document() {
        return document;
    }

    public LiveResults results() {
        return results;
    }

    public LiveOverlay overlay() {
        return overlay;
    }

    /** The month that the headline speaks of, from 0. */
    public ReadOnlyIntegerProperty monthProperty() {
        return month.getReadOnlyProperty();
    }

    /** Speaks of month {@code t}, or of the nearest that the scenario has. */
    public void choose(int t) {
        wanted = Math.clamp(t, 0, results.shown().run().lastMonth());
        limit();
    }

    /** A scenario that is shorter has another month; one that is as long as before has the one that was chosen. */
    private void limit() {
        month.set(Math.clamp(wanted, 0, results.shown().run().lastMonth()));
    }

    /**
     * Adds to what is worked out of the futures; it begins with the next {@link #renewRequirements}.
     *
     * @param summary what of a scenario's futures somebody shows; asked anew with every change
     * @return what ends it
     */
    public Subscription require(Function<Scenario, SummaryRequest> summary) {
        required.add(summary);
        return () -> required.remove(summary);
    }

    /** Works out what is required now: somebody requires something else than before. */
    public void renewRequirements() {
        results.require(scenario -> required.stream().map(each -> each.apply(scenario)).reduce(SummaryRequest.NOTHING,
                SummaryRequest::and));
    }

    /** Nobody requires anything of the futures any more, so that there are only runs: to see what the rest costs. */
    public void requireNothing() {
        required.clear();
        renewRequirements();
    }

    /**
     * Does {@code deed} with results and readings of the settings as they are: at once, or when they have been worked out, whatever
     * was chosen. Of several that wait the newest is done.
     */
    public void whenCurrent(Runnable deed) {
        waiting.unsubscribe();
        results.recompute();
        if (isCurrent()) {
            deed.run();
            return;
        }
        Runnable look = () -> {
            if (isCurrent()) {
                waiting.unsubscribe();
                deed.run();
            }
        };
        waiting = results.shownProperty().subscribe((before, now) -> look.run())
                .and(overlay.settledProperty().subscribe((before, now) -> look.run()))
                .and(document.heldProperty().subscribe((before, now) -> look.run()));
    }

    private boolean isCurrent() {
        // While something is held readings are hidden, and more moves are to come.
        return results.isCurrent() && overlay.settledProperty().get() && !document.heldProperty().get();
    }

    @Override
    public void close() {
        waiting.unsubscribe();
        following.unsubscribe();
        required.clear();
        overlay.close();
        results.close();
    }
}
