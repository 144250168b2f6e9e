package sightline.view.settings;

import java.util.List;
import java.util.Optional;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;

import sightline.evidence.InputEvidence;
import sightline.evidence.Library;
import sightline.model.AddedSource;
import sightline.model.Scenario;
import sightline.model.ScenarioInput;
import sightline.model.Setting;
import sightline.text.Numbers;
import sightline.text.Texts;
import sightline.view.track.TrackMark;
import sightline.view.track.TrackMarks;
import sightline.workspace.Document;

/** What is published of one row's number, and in words where its value stands among that. */
public final class EvidencePositionViewModel {

    /** What the words and the marks depend on. */
    private record Seen(Optional<Setting> setting, List<AddedSource> added, Optional<Library> library) {}

    private final ScenarioInput input;
    private final Document document;
    private final Numbers numbers;
    private final ObservableValue<Optional<Library>> library;
    private final ReadOnlyObjectWrapper<List<TrackMark>> marks = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyStringWrapper words = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper outside = new ReadOnlyBooleanWrapper();

    private Optional<Seen> seen = Optional.empty();

    /** @param library the evidence, empty as long as it is not read */
    public EvidencePositionViewModel(ScenarioInput input, Document document, ObservableValue<Optional<Library>> library,
            Numbers numbers) {
        this.input = input;
        this.document = document;
        this.library = library;
        this.numbers = numbers;
        show(document.scenario());
        if (library.getValue().isEmpty()) {
            library.subscribe(() -> show(this.document.scenario()));
        }
    }

    /** The marks above the track; none until the evidence is read. */
    public ReadOnlyObjectProperty<List<TrackMark>> marksProperty() {
        return marks.getReadOnlyProperty();
    }

    /** Where the value stands; empty until the evidence is read. */
    public ReadOnlyStringProperty wordsProperty() {
        return words.getReadOnlyProperty();
    }

    /** Whether there are figures and none contains the value. */
    public ReadOnlyBooleanProperty outsideProperty() {
        return outside.getReadOnlyProperty();
    }

    /** Takes over what stands in {@code scenario}. */
    public void show(Scenario scenario) {
        var now = new Seen(input.setting(scenario), scenario.evidence(), library.getValue());
        if (seen.equals(Optional.of(now))) {
            return; // most rows, with every move of one of them
        }
        boolean sameSources = seen.filter(before -> before.library().equals(now.library())
                && before.added().equals(now.added())).isPresent();
        seen = Optional.of(now);
        now.library().ifPresent(read -> show(scenario, read, sameSources));
    }

    private void show(Scenario scenario, Library read, boolean sameSources) {
        var backing = InputEvidence.of(scenario, input, read);
        if (!sameSources) {
            marks.set(backing.map(it -> new TrackMarks(read, numbers).of(it.input(), it.added())).orElse(List.of()));
        }
        var beyond = backing.flatMap(it -> it.outside(numbers));
        outside.set(beyond.isPresent());
        words.set(beyond.orElseGet(() -> backing.map(this::standing)
                .orElseGet(() -> Texts.of(EvidencePositionViewModel.class).get("standing.warrants"))));
    }

    /** Of a rollout's start and length dates are published, not figures that a value could be held against. */
    private String standing(InputEvidence backing) {
        return backing.input().quantity().isTiming()
                ? Texts.of(EvidencePositionViewModel.class).get("standing.dates") : backing.standing().text();
    }
}
