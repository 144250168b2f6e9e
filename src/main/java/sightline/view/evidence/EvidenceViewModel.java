package sightline.view.evidence;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;

import sightline.evidence.InputEvidence;
import sightline.evidence.Library;
import sightline.model.AddedSource;
import sightline.model.Bounds;
import sightline.model.Scenario;
import sightline.model.ScenarioInput;
import sightline.model.Setting;
import sightline.text.Numbers;
import sightline.text.Texts;
import sightline.workspace.Document;

/** What the tab shows: what is behind the number in focus. Nothing is looked up before the tab is open and has a number. */
public final class EvidenceViewModel {

    private final Document document;
    private final ObservableValue<Optional<ScenarioInput>> focused;
    private final ObservableValue<Optional<Library>> library;
    private final Numbers numbers;
    private final Texts texts = Texts.of(EvidenceViewModel.class);
    private final BooleanProperty open = new SimpleBooleanProperty();
    private final ReadOnlyObjectWrapper<Optional<Subject>> subject = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyStringWrapper standing = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper outside = new ReadOnlyStringWrapper("");
    /** The newest form for each number. */
    private final Map<ScenarioInput, SourceFormViewModel> forms = new HashMap<>();
    private Optional<Seen> seen = Optional.empty();

    /** What the subject was made from: while it is the same, so is the subject. */
    private record Seen(ScenarioInput input, Library library, List<String> services, List<AddedSource> added) {

        static Seen of(ScenarioInput input, Library library, Scenario scenario) {
            var services = new ArrayList<String>();
            scenario.services().forEach(service -> {
                services.add(service.id());
                services.add(service.name());
                services.add(Boolean.toString(service.coverage() == null));
            });
            return new Seen(input, library, services, scenario.evidence());
        }
    }

    /**
     * @param focused the number that the tab is about
     * @param library the evidence, empty as long as it is not read
     */
    public EvidenceViewModel(Document document, ObservableValue<Optional<ScenarioInput>> focused,
            ObservableValue<Optional<Library>> library, Numbers numbers) {
        this.document = document;
        this.focused = focused;
        this.library = library;
        this.numbers = numbers;
        focused.subscribe(this::show);
        open.subscribe(this::show);
        library.subscribe(this::show);
        document.scenarioProperty().subscribe(this::show);
    }

    Document document() {
        return document;
    }

    Figures figures() {
        return new Figures(numbers);
    }

    /** Whether the tab is seen. */
    public BooleanProperty openProperty() {
        return open;
    }

    ReadOnlyObjectProperty<Optional<Subject>> subjectProperty() {
        return subject.getReadOnlyProperty();
    }

    /** Value and where it stands among the figures; empty where there is nothing to hold it against. */
    public ReadOnlyStringProperty standingProperty() {
        return standing.getReadOnlyProperty();
    }

    /** That no figure contains the value; empty if one does or there is none. */
    public ReadOnlyStringProperty outsideProperty() {
        return outside.getReadOnlyProperty();
    }

    private void show() {
        var input = open.get() ? focused.getValue() : Optional.<ScenarioInput>empty();
        var scenario = document.scenario();
        var now = input.flatMap(it -> library.getValue().map(read -> Seen.of(it, read, scenario)));
        if (!now.equals(seen)) {
            seen = now;
            subject.set(now.flatMap(it -> Subject.of(it.input(), scenario, it.library())));
        }
        var backing = now.flatMap(it -> subject.get().filter(Subject::hasStanding)
                .flatMap(shown -> InputEvidence.of(scenario, shown.input(), it.library())));
        standing.set(backing.map(it -> texts.get("evidence.standing",
                figures().text(it.input().quantity(), it.setting().value()), it.standing().text())).orElse(""));
        outside.set(backing.flatMap(it -> it.outside(numbers)).map(it -> texts.get("evidence.outside", it))
                .orElse(""));
    }

    /**
     * Sets the number in focus to {@code value}, which pins it if it has a range.
     *
     * @param say told one sentence if something else in the scenario limits it
     */
    void useValue(double value, Consumer<String> say) {
        subject.get().map(Subject::input).ifPresent(input -> {
            document.edit(scenario -> input.withValue(scenario, value));
            sayIfHeld(input, value, say);
        });
    }

    /** Gives the number in focus {@code interval} as its range, unpinned; a value outside of it moves to the nearer end. */
    void useInterval(Bounds interval, Consumer<String> say) {
        subject.get().map(Subject::input).ifPresent(input -> input.setting(document.scenario()).ifPresent(before -> {
            double value = interval.clamp(before.value());
            document.edit(scenario -> input.change(scenario,
                    now -> new Setting(value, interval.low(), interval.high(), before.shape())));
            sayIfHeld(input, value, say);
        }));
    }

    private void sayIfHeld(ScenarioInput input, double asked, Consumer<String> say) {
        input.setting(document.scenario()).map(Setting::value).filter(got -> got != asked)
                .ifPresent(got -> say.accept(texts.get("evidence.held", input.name(document.scenario()),
                        figures().text(input.quantity(), asked), figures().text(input.quantity(), got))));
    }

    /**
     * A form for a source of the number in focus, with what was typed before and neither added nor discarded; empty if a source
     * can't be about it.
     */
    Optional<SourceFormViewModel> newSource() {
        return subject.get().filter(it -> it.input().takesEvidence()).map(it -> {
            var form = new SourceFormViewModel(it.input(), it.name(), document, numbers);
            Optional.ofNullable(forms.put(it.input(), form)).ifPresent(form::typeAs);
            return form;
        });
    }

    void remove(AddedSource source) {
        document.edit(scenario -> {
            var sources = new ArrayList<>(scenario.evidence());
            sources.remove(source);
            return scenario.withEvidence(sources);
        });
    }
}
