package sightline.view.results;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.util.Subscription;
import sightline.analysis.SummaryRequest;
import sightline.chart.ChartId;
import sightline.chart.Headline;
import sightline.chart.Overlay;
import sightline.chart.ScenarioResult;
import sightline.chart.Theme;
import sightline.live.LiveResults;
import sightline.live.RecomputeMode;
import sightline.workspace.Document;

import sightline.model.Run;
import sightline.model.Scenario;
import sightline.text.Numbers;

/** What the hero and the charts share: the newest result, the chosen month, and how things look. */
public final class ResultsViewModel {

    private static final int FIRST_MONTH = 23;

    private final Document document;
    private final LiveResults results;
    private final Numbers numbers;
    private final ObjectProperty<Theme> theme = new SimpleObjectProperty<>(Theme.LIGHT);
    private final ObjectProperty<Overlay> overlay = new SimpleObjectProperty<>(Overlay.NONE);
    private final BooleanProperty overlaySettled = new SimpleBooleanProperty(true);
    private final ObjectProperty<Optional<String>> pointedReading = new SimpleObjectProperty<>(Optional.empty());
    private final List<Function<Scenario, SummaryRequest>> questions = new ArrayList<>();
    private Subscription waiting = Subscription.EMPTY;
    private final ReadOnlyIntegerWrapper month = new ReadOnlyIntegerWrapper(FIRST_MONTH);

    public ResultsViewModel(Document document, LiveResults results, Numbers numbers) {
        this.document = document;
        this.results = results;
        this.numbers = numbers;
        results.shownProperty().subscribe(shown -> choose(month.get()));
        questions.add(scenario -> SummaryRequest.bands(ChartId.GAP.banded(scenario))); // the hero's
    }

    /** The newest result. */
    public ReadOnlyObjectProperty<ScenarioResult> shownProperty() {
        return results.shownProperty();
    }

    /** The newest result. */
    public ScenarioResult shown() {
        return results.shown();
    }

    /** The newest run with every setting at its value. */
    public Run run() {
        return shown().run();
    }

    /** From now on what {@code question} asks is worked out too, after {@link #ask}. */
    void add(Function<Scenario, SummaryRequest> question) {
        questions.add(question);
    }

    /** Somebody asks something else than before. */
    public void ask() {
        results.ask(
                scenario -> questions.stream().map(question -> question.apply(scenario)).reduce(SummaryRequest.NOTHING,
                        SummaryRequest::and));
    }

    /** From now on nobody asks anything of the futures, so that there are only runs: to see what the rest costs. */
    public void askNothing() {
        questions.clear();
        ask();
    }

    /** Whether what is shown is not of the newest settings. */
    public ReadOnlyBooleanProperty staleProperty() {
        return results.staleProperty();
    }

    /** When results are worked out. */
    public ObjectProperty<RecomputeMode> whenProperty() {
        return results.whenProperty();
    }

    /** Whether that was changed because a drag was too much. */
    public ReadOnlyBooleanProperty slowProperty() {
        return results.slowProperty();
    }

    /** Works out the results of the settings as they are. */
    public void recompute() {
        results.recompute();
    }

    /**
     * Does {@code deed} with results and readings of the settings as they are: at once, or when they have been worked out, whatever
     * was chosen. Of several that wait the newest is done.
     */
    void whenCurrent(Runnable deed) {
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
                .and(overlaySettled.subscribe((before, now) -> look.run()));
    }

    private boolean isCurrent() {
        return results.isCurrent() && overlaySettled.get();
    }

    public ReadOnlyBooleanProperty heldProperty() {
        return document.heldProperty();
    }

    public ObjectProperty<Theme> themeProperty() {
        return theme;
    }

    /** What is laid over the charts. */
    public ObjectProperty<Overlay> overlayProperty() {
        return overlay;
    }

    /** Whether what is to be laid over the charts is there. */
    BooleanProperty overlaySettledProperty() {
        return overlaySettled;
    }

    /** The id of the reading whose name is under the mouse, if one is. */
    public ObjectProperty<Optional<String>> pointedReadingProperty() {
        return pointedReading;
    }

    public Numbers numbers() {
        return numbers;
    }

    /** The month that the hero speaks of. */
    public ReadOnlyIntegerProperty monthProperty() {
        return month.getReadOnlyProperty();
    }

    /** Speaks of month {@code t}, or of the nearest that the scenario has. */
    public void choose(int t) {
        month.set(Math.clamp(t, 0, run().lastMonth()));
    }

    /** What there is to say of the chosen month. */
    public Headline headline() {
        return Headline.of(shown(), month.get(), numbers);
    }
}
