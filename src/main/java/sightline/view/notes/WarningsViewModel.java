package sightline.view.notes;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import javafx.application.Platform;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;

import sightline.caution.Caution;
import sightline.caution.Caution.Surface;
import sightline.caution.Cautions;
import sightline.caution.Situation;
import sightline.chart.ChartId;
import sightline.chart.Headline;
import sightline.evidence.InputEvidence;
import sightline.evidence.Library;
import sightline.live.DocumentSession;
import sightline.model.Influence;
import sightline.model.Scenario;
import sightline.model.Series;
import sightline.text.Numbers;
import sightline.text.Texts;

/**
 * What is said beside the window's numbers: values that no published figure contains, and what to beware of. While something
 * is held nothing of it is worked out; it follows when it is let go.
 */
public final class WarningsViewModel {

    private final Texts texts = Texts.of(WarningsViewModel.class);
    private final DocumentSession session;
    private final Numbers numbers;
    private final List<? extends ObservableValue<ChartId>> charts;
    private final ObservableValue<Optional<Library>> library;
    private final ReadOnlyObjectWrapper<Outside> outside = new ReadOnlyObjectWrapper<>(
            new Outside(List.of(), List.of()));
    private final ReadOnlyObjectWrapper<List<Caution>> cautions = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<Map<ChartId, List<Caution>>> ofCharts = new ReadOnlyObjectWrapper<>(Map.of());
    private final Set<String> dismissed = new HashSet<>();
    private List<Caution> all = List.of();
    private Map<ChartId, List<Caution>> allOfCharts = Map.of();

    /**
     * A line for each value that no published figure contains.
     *
     * @param acting of those that act on what is shown, by the rule of the cautions, which count them too
     * @param idle of the others
     */
    record Outside(List<String> acting, List<String> idle) {

        List<String> lines() {
            return Stream.concat(acting.stream(), idle.stream()).toList();
        }
    }

    /**
     * @param charts what is shown beside the headline
     * @param library the evidence, empty as long as it is not read
     */
    public WarningsViewModel(DocumentSession session, Numbers numbers,
            List<? extends ObservableValue<ChartId>> charts, ObservableValue<Optional<Library>> library) {
        this.session = session;
        this.numbers = numbers;
        this.charts = List.copyOf(charts);
        this.library = library;
        session.document().heldProperty().subscribe(changed -> renew());
        session.document().scenarioProperty().subscribe(changed -> renew());
        session.results().shownProperty().subscribe(changed -> renew());
        session.monthProperty().subscribe(changed -> renew());
        library.subscribe(changed -> Platform.runLater(this::renew)); // after the rows, which are seen first
        session.overlay().overlayProperty().subscribe((before, now) -> {
            if (!before.observed().equals(now.observed())) {
                renew();
            }
        });
        charts.forEach(chart -> chart.subscribe(changed -> renew()));
    }

    /** The values that no published figure contains. */
    ReadOnlyObjectProperty<Outside> outsideProperty() {
        return outside.getReadOnlyProperty();
    }

    /** What there is to beware of and was not dismissed. */
    public ReadOnlyObjectProperty<List<Caution>> cautionsProperty() {
        return cautions.getReadOnlyProperty();
    }

    /** What there is to beware of in what each chart of the window shows and was not dismissed. */
    public ReadOnlyObjectProperty<Map<ChartId, List<Caution>>> ofChartsProperty() {
        return ofCharts.getReadOnlyProperty();
    }

    /** How many were dismissed that would be said. */
    public int dismissed() {
        return all.size() - cautions.get().size();
    }

    /** Says {@code caution} no more until the window is closed. */
    public void dismiss(Caution caution) {
        dismissed.add(caution.id());
        filter();
    }

    /** Says again what was dismissed. */
    public void restore() {
        dismissed.clear();
        filter();
    }

    private void renew() {
        if (!session.document().heldProperty().get()) {
            library.getValue().ifPresent(this::renew);
        }
    }

    private void renew(Library read) {
        var shown = charts.stream().map(ObservableValue::getValue).distinct().toList();
        var scenario = session.results().shown().scenario();
        var series = new ArrayList<Series>(List.of(Headline.SERIES));
        shown.forEach(chart -> series.addAll(chart.series(scenario)));
        outside.set(outside(scenario, series, read));
        all = Cautions.of(situation(series, shown, read), Surface.WINDOW);
        allOfCharts = shown.stream().collect(Collectors.toMap(chart -> chart,
                chart -> Cautions.ofShown(situation(chart.series(scenario), List.of(chart), read))));
        filter();
    }

    private Situation situation(List<Series> series, List<ChartId> shown, Library read) {
        return session.overlay().overlayProperty().get().over(Situation.of(session.results().shown().scenario(), series,
                session.monthProperty().get(), read, numbers), shown);
    }

    private void filter() {
        cautions.set(undismissed(all));
        ofCharts.set(allOfCharts.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, chart -> undismissed(chart.getValue()))));
    }

    private List<Caution> undismissed(List<Caution> some) {
        return some.stream().filter(caution -> !dismissed.contains(caution.id())).toList();
    }

    private Outside outside(Scenario scenario, List<Series> series, Library read) {
        var acting = Influence.on(scenario, series);
        var lines = InputEvidence.all(scenario, read).stream().filter(backing -> backing.standing().isOutside())
                .collect(Collectors.partitioningBy(backing -> acting.contains(backing.input()),
                        Collectors.mapping(backing -> line(scenario, backing), Collectors.toList())));
        return new Outside(lines.getOrDefault(true, List.of()), lines.getOrDefault(false, List.of()).stream()
                .map(line -> texts.get("notes.noEffect", line)).toList());
    }

    private String line(Scenario scenario, InputEvidence backing) {
        var value = numbers.format(backing.input().quantity().unit(), backing.setting().value());
        return texts.get("notes.outside", backing.input().name(scenario), value,
                backing.outside(numbers).orElse(""));
    }
}
