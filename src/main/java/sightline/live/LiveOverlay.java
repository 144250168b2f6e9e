package sightline.live;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import javafx.application.Platform;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.util.Subscription;

import sightline.chart.Overlay;
import sightline.evidence.Reading;
import sightline.evidence.ShippedEvidence;
import sightline.live.LiveResults;
import sightline.model.InvalidScenarioException;
import sightline.model.Scenario;
import sightline.workspace.Document;

/**
 * What is laid over the results of a document: readings of its scenario and what was observed. It is worked out on a thread of
 * its own, after the scenario's own results and never while something is held: until then readings are hidden, so that a drag
 * costs nothing and no line of older settings stands beside a new one. Lines come first, then what takes futures. Nothing of the
 * evidence is read before somebody wants to see it. Why so late: decision 11.
 */
public final class LiveOverlay implements AutoCloseable {

    private final Document document;
    private final LiveResults results;
    private final LatestRequestWorker<Request, Answer> recomputation;
    private final BooleanProperty readings = new SimpleBooleanProperty();
    private final BooleanProperty observed = new SimpleBooleanProperty();
    private final ObjectProperty<Optional<String>> band = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Optional<String>> pointed = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Optional<String>> banded = new SimpleObjectProperty<>(Optional.empty());
    private final IntegerProperty month = new SimpleIntegerProperty();
    private final ReadOnlyObjectWrapper<Overlay> overlay = new ReadOnlyObjectWrapper<>(Overlay.NONE);
    private final ReadOnlyBooleanWrapper settled = new ReadOnlyBooleanWrapper(true);
    private Optional<Request> asked = Optional.empty();
    private Optional<Answer> known = Optional.empty();
    private final Subscription following;
    private boolean closed;

    /**
     * What is wanted.
     *
     * @param whole whether to work out bands and the split of the spread as well, which takes longer than the lines
     */
    record Request(Scenario scenario, int month, boolean readings, boolean observed, Optional<String> banded,
            boolean whole) {

        Request withWhole() {
            return new Request(scenario, month, readings, observed, banded, true);
        }
    }

    /** What came of a request. */
    record Answer(Request request, Overlay overlay) {}

    /** @param failed told, on the worker's thread, of a fault */
    public LiveOverlay(Document document, LiveResults results, ShippedEvidence evidence, Consumer<Throwable> failed) {
        this.document = document;
        this.results = results;
        var work = new OverlayRunner(evidence);
        recomputation = new LatestRequestWorker<>(work::answer, () -> Platform.runLater(this::takeNewest), failed,
                work::close);
        banded.bind(band.flatMap(chosen -> pointed.map(under -> under.or(() -> chosen))));
        following = Subscription.combine(results.shownProperty().subscribe(this::follow),
                document.heldProperty().subscribe(this::follow), readings.subscribe(this::follow),
                observed.subscribe(this::follow), banded.subscribe(this::follow), month.subscribe(this::follow));
    }

    /** Whether readings are to be seen. */
    public BooleanProperty readingsProperty() {
        return readings;
    }

    /** Whether what was observed is to be seen. */
    public BooleanProperty observedProperty() {
        return observed;
    }

    /** The id of the reading whose band is chosen to be seen, if any; one that is pointed at comes before it. */
    public ObjectProperty<Optional<String>> bandProperty() {
        return band;
    }

    /** The id of the reading whose name is under the mouse, if one is. */
    public ObjectProperty<Optional<String>> pointedReadingProperty() {
        return pointed;
    }

    /** The month whose spread is split. */
    public IntegerProperty monthProperty() {
        return month;
    }

    /** The newest that there is. */
    public ReadOnlyObjectProperty<Overlay> overlayProperty() {
        return overlay.getReadOnlyProperty();
    }

    /** Whether all that is wanted for now is there. */
    public ReadOnlyBooleanProperty settledProperty() {
        return settled.getReadOnlyProperty();
    }

    /** Why {@code reading} does not go with a scenario, as one sentence. */
    public static String refusal(Reading reading, InvalidScenarioException refusal) {
        return ReadScenarios.refusal(reading, refusal);
    }

    private Request wanted(boolean whole) {
        return new Request(results.shown().scenario(), month.get(), readings.get(), observed.get(), banded.get(),
                whole);
    }

    private void follow() {
        if (!readings.get() && !observed.get()) {
            asked = Optional.empty();
            known = Optional.empty();
            overlay.set(Overlay.NONE);
            settle();
            return;
        }
        show();
        settle();
        if (!document.heldProperty().get() && results.shown().futures().isPresent()) {
            var request = wanted(false);
            if (asked.stream().noneMatch(each -> each.withWhole().equals(request.withWhole()))) {
                ask(request);
            }
        }
    }

    private void ask(Request request) {
        asked = Optional.of(request);
        recomputation.request(request);
    }

    private void takeNewest() {
        var answer = recomputation.take();
        if (answer == null || closed || !asked.equals(Optional.of(answer.request()))) {
            return;
        }
        known = Optional.of(answer);
        show();
        settle();
        if (!answer.request().whole()) {
            ask(answer.request().withWhole());
        }
    }

    private void settle() {
        settled.set(document.heldProperty().get() || !(readings.get() || observed.get())
                || known.map(Answer::request).equals(Optional.of(wanted(true))));
    }

    /** What is known, without the reading that the scenario on the charts is itself. */
    private void show() {
        known.ifPresent(answer -> {
            var scenario = results.shown().scenario();
            var all = answer.overlay();
            boolean old = readings.get() && !answer.request().scenario().equalsButForTitle(scenario);
            var laid = old ? List.<Overlay.Laid>of()
                    : all.readings().stream().filter(each -> !each.shown().scenario().equalsButForTitle(scenario))
                            .toList();
            var now = new Overlay(laid, all.refused(), all.split(), all.observed(), old);
            if (!now.equals(overlay.get())) {
                overlay.set(now);
            }
        });
    }

    @Override
    public void close() {
        closed = true;
        following.unsubscribe();
        banded.unbind();
        recomputation.close();
    }
}
