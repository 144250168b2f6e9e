package sightline.view.settings;

import java.time.YearMonth;
import java.util.EnumMap;
import java.util.List;
import java.util.Optional;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;

import sightline.evidence.Library;
import sightline.model.Parameter;
import sightline.model.ParameterInput;
import sightline.model.Scenario;
import sightline.model.ScenarioInput;
import sightline.model.TriageOrder;
import sightline.model.WarrantInput;
import sightline.text.Numbers;
import sightline.view.notes.WarningsViewModel;
import sightline.workspace.Document;

/** What the left side can do to the document. */
public final class SettingsViewModel {

    private final Document document;
    private final Scenario defaults;
    private final Numbers numbers;
    private final ObservableValue<Optional<Library>> library;
    private final WarningsViewModel notes;
    private final ObjectProperty<Optional<ScenarioInput>> focused = new SimpleObjectProperty<>(Optional.empty());

    /**
     * @param defaults the scenario that reset goes back to: the one that the program opens with
     * @param library the evidence, empty as long as it is not read
     * @param notes what there is to beware of
     */
    public SettingsViewModel(Document document, Scenario defaults, Numbers numbers,
            ObservableValue<Optional<Library>> library, WarningsViewModel notes) {
        this.document = document;
        this.defaults = defaults;
        this.numbers = numbers;
        this.library = library;
        this.notes = notes;
    }

    public Document document() {
        return document;
    }

    /** The input that had the focus last; "this parameter" in the reset menu. */
    public ObjectProperty<Optional<ScenarioInput>> focusedProperty() {
        return focused;
    }

    public List<SettingRowViewModel> rows(Parameter.Section section) {
        return Parameter.of(section).stream().map(parameter -> row(new ParameterInput(parameter))).toList();
    }

    /** The baselines of the warrant streams. */
    public List<SettingRowViewModel> streamRows() {
        return WarrantInput.all().stream().map(this::row).toList();
    }

    public Numbers numbers() {
        return numbers;
    }

    public SettingRowViewModel row(ScenarioInput input) {
        return new SettingRowViewModel(input, document, defaults, numbers);
    }

    WarningsViewModel notes() {
        return notes;
    }

    EvidencePositionViewModel standing(ScenarioInput input) {
        return new EvidencePositionViewModel(input, document, library, numbers);
    }

    public void order(TriageOrder order) {
        document.edit(scenario -> scenario.withTriageOrder(order));
    }

    public void describe(String description) {
        document.edit(scenario -> scenario.withDescription(description));
    }

    /** The first month; text that is no {@code YYYY-MM} is refused by the caller's field. */
    public void start(YearMonth start) {
        document.edit(scenario -> scenario.withSpan(start, scenario.months()));
    }

    public void months(int months) {
        document.edit(scenario -> scenario.withSpan(scenario.start(), months));
    }

    public void futures(int futures) {
        document.edit(scenario -> scenario.withSampling(futures, scenario.seed()));
    }

    public void seed(long seed) {
        document.edit(scenario -> scenario.withSampling(scenario.futures(), seed));
    }

    public void resetFocused() {
        focused.get().ifPresent(input -> document.edit(scenario -> input.reset(scenario, defaults)));
    }

    /** Every parameter of {@code group} back to its default; the levers take the triage order with them. */
    public void reset(Parameter.Group group) {
        document.edit(scenario -> {
            var settings = new EnumMap<>(scenario.settings());
            Parameter.of(group).forEach(parameter -> settings.put(parameter, defaults.setting(parameter)));
            var reset = scenario.withSettings(settings);
            return group == Parameter.Group.LEVER ? reset.withTriageOrder(defaults.triageOrder())
                    : reset.withLawfulBaselines(defaults.lawfulBaselines());
        });
    }

    /** Everything back to the default but what the scenario is called, what it is described as, and what it spans. */
    public void resetAll() {
        document.edit(scenario -> defaults.withName(scenario.name()).withDescription(scenario.description())
                .withSpan(scenario.start(), scenario.months()));
    }
}
