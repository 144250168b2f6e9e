package sightline.view.results;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

import sightline.chart.ChartId;
import sightline.chart.Headline;
import sightline.chart.Shown;
import sightline.chart.Theme;
import sightline.model.Run;
import sightline.model.Series;
import sightline.text.Numbers;
import sightline.view.document.Document;
import sightline.view.document.Results;

/** What the hero and the charts share: the newest result, the chosen month, and how things look. */
public final class ResultsViewModel {

    private static final int FIRST_MONTH = 23;

    private final Document document;
    private final Results results;
    private final Numbers numbers;
    private final ObjectProperty<Theme> theme = new SimpleObjectProperty<>(Theme.LIGHT);
    private final List<ObjectProperty<ChartId>> charts = new ArrayList<>();
    private final ReadOnlyIntegerWrapper month = new ReadOnlyIntegerWrapper(FIRST_MONTH);

    public ResultsViewModel(Document document, Results results, Numbers numbers) {
        this.document = document;
        this.results = results;
        this.numbers = numbers;
        results.shownProperty().subscribe(shown -> choose(month.get()));
        document.scenarioProperty().subscribe(scenario -> follow());
    }

    /** The newest result. */
    public ReadOnlyObjectProperty<Shown> shownProperty() {
        return results.shownProperty();
    }

    /** The newest result. */
    public Shown shown() {
        return results.shown();
    }

    /** The newest run with every setting at its value. */
    public Run run() {
        return shown().run();
    }

    /** From now on the bands of what {@code chart} holds are worked out too. */
    void watch(ObjectProperty<ChartId> chart) {
        charts.add(chart);
        chart.subscribe(chosen -> follow());
    }

    private void follow() {
        var scenario = document.scenario();
        var series = new LinkedHashSet<Series>(ChartId.GAP.banded(scenario)); // the hero's
        charts.forEach(chart -> series.addAll(chart.get().banded(scenario)));
        results.follow(scenario, series);
    }

    public ReadOnlyBooleanProperty heldProperty() {
        return document.heldProperty();
    }

    public ObjectProperty<Theme> themeProperty() {
        return theme;
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
