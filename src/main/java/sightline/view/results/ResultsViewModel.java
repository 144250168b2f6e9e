package sightline.view.results;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

import sightline.chart.Headline;
import sightline.chart.Theme;
import sightline.model.Run;
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
    private final ReadOnlyIntegerWrapper month = new ReadOnlyIntegerWrapper(FIRST_MONTH);

    public ResultsViewModel(Document document, Results results, Numbers numbers) {
        this.document = document;
        this.results = results;
        this.numbers = numbers;
        results.runProperty().subscribe(run -> choose(month.get()));
    }

    public ReadOnlyObjectProperty<Run> runProperty() {
        return results.runProperty();
    }

    public Run run() {
        return results.run();
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
        return Headline.of(run(), month.get(), numbers);
    }
}
