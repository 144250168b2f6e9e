package sightline.view.results;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;

import sightline.evidence.Reading;
import sightline.evidence.ShippedEvidence;
import sightline.live.DocumentSession;
import sightline.live.LiveOverlay;
import sightline.model.InvalidScenarioException;
import sightline.model.Scenario;
import sightline.scenario.ByReading;
import sightline.scenario.ShippedScenarios;
import sightline.text.Texts;
import sightline.workspace.Document;

/** What can be done with readings: one taken over, all of them laid over the charts, and what was observed as well. */
public final class ReadingsViewModel {

    private final Document document;
    private final LiveOverlay overlay;
    private final ShippedEvidence evidence;
    private final ShippedScenarios shipped;
    private final Consumer<String> say;
    /**
     * @param shipped whose names and descriptions go on with a reading that is taken over
     * @param say told, in one sentence, why a reading is refused
     */
    public ReadingsViewModel(DocumentSession session, ShippedEvidence evidence, ShippedScenarios shipped,
            Consumer<String> say) {
        document = session.document();
        overlay = session.overlay();
        this.evidence = evidence;
        this.shipped = shipped;
        this.say = say;
    }

    /** Whether all readings are laid over the charts. */
    public BooleanProperty shownProperty() {
        return overlay.readingsProperty();
    }

    /** Whether what was observed is laid over the charts. */
    public BooleanProperty observedProperty() {
        return overlay.observedProperty();
    }

    /** The id of the reading whose band is chosen to be seen, if any; one under the mouse comes before it. */
    public ObjectProperty<Optional<String>> bandProperty() {
        return overlay.bandProperty();
    }

    /** Whether everything that is wanted is on screen. */
    public boolean isSettled() {
        return overlay.settledProperty().get();
    }

    /** Every reading, first the one whose newest source is the oldest. */
    public List<Reading> all() {
        return evidence.readingsByNewestSource();
    }

    /** Takes the values of {@code reading} over into the scenario; if they do not go with it, that is said. */
    public void apply(Reading reading) {
        try {
            var before = document.scenario();
            var read = new ByReading(shipped, all()).of(before, reading);
            document.edit(scenario -> read);
            sayWhatWasReplaced(before, read, reading);
        } catch (InvalidScenarioException refusal) {
            say.accept(LiveOverlay.refusal(reading, refusal));
        }
    }

    /** A reading has values of its own for what somebody has set by hand. */
    private void sayWhatWasReplaced(Scenario before, Scenario read, Reading reading) {
        var replaced = before.pinned().stream().filter(target -> !read.pinned().contains(target))
                .map(target -> target.name(before)).toList();
        if (!replaced.isEmpty()) {
            say.accept(Texts.of(ReadingsViewModel.class).get("readings.replaced", reading.name(),
                    String.join(", ", replaced)));
        }
    }
}
