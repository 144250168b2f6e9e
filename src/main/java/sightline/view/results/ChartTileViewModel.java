package sightline.view.results;

import java.util.Optional;
import java.util.OptionalDouble;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;

import sightline.chart.ChartId;
import sightline.chart.ChartStyle;
import sightline.chart.Figure;
import sightline.chart.FuturesDisplay;
import sightline.chart.FuturesView;
import sightline.chart.LiveChart;
import sightline.chart.Theme;
import sightline.live.DocumentSession;
import sightline.text.Texts;
import sightline.text.Unit;
import sightline.view.dialog.FigureCommands;
import sightline.view.dialog.ViewEnvironment;

/** One place for a chart: which one is shown there, how its futures are looked at, and what can be done with it. */
public final class ChartTileViewModel {

    private final DocumentSession session;
    private final ViewEnvironment environment;
    private final FigureCommands commands;
    private final float fontSize;
    private final ObjectProperty<ChartId> chart;
    private final ReadOnlyObjectWrapper<FuturesDisplay> aspect = new ReadOnlyObjectWrapper<>(FuturesDisplay.BANDS);
    private final ReadOnlyStringWrapper thresholdProblem = new ReadOnlyStringWrapper("");

    /**
     * @param commands what the tile's buttons do
     * @param fontSize of the words in the chart, in pixels
     * @param first what is shown until something else is chosen
     */
    public ChartTileViewModel(DocumentSession session, ViewEnvironment environment, FigureCommands commands,
            float fontSize, ChartId first) {
        this.session = session;
        this.environment = environment;
        this.commands = commands;
        this.fontSize = fontSize;
        chart = new SimpleObjectProperty<>(first);
        session.require(scenario -> aspect.get().asked(chart.get(), scenario));
        chart.subscribe(() -> {
            thresholdProblem.set("");
            aspect.set(aspect.get().withThreshold(OptionalDouble.empty())); // it was in the unit of another chart
            session.renewRequirements();
        });
    }

    DocumentSession session() {
        return session;
    }

    ViewEnvironment environment() {
        return environment;
    }

    public ObjectProperty<ChartId> chartProperty() {
        return chart;
    }

    /** How the chart's futures are looked at. */
    public ReadOnlyObjectProperty<FuturesDisplay> aspectProperty() {
        return aspect.getReadOnlyProperty();
    }

    double fontSize() {
        return fontSize;
    }

    LiveChart newChart(Theme theme) {
        return LiveChart.of(chart.get(), new ChartStyle(theme, fontSize, environment.numbers()));
    }

    /** Whether the chart shows futures at all. */
    boolean hasFutures() {
        return !chart.get().banded(session.results().shown().run().scenario()).isEmpty();
    }

    void view(FuturesView view) {
        look(aspect.get().withView(view).withMonth(session.monthProperty().get()));
    }

    /** The month that is pointed at, or else the chosen one, is the one whose dots are shown. */
    void pointAt(Optional<Integer> month) {
        if (aspect.get().view() == FuturesView.DOTS) {
            look(aspect.get().withMonth(month.orElse(session.monthProperty().get())));
        }
    }

    /** Goes on to the next future. */
    void nextFuture() {
        look(aspect.get().withFuture(aspect.get().future() + 1));
    }

    /** Whether a threshold makes sense on this chart. */
    boolean takesThreshold() {
        return chart.get().takesThreshold() && hasFutures();
    }

    boolean hasThreshold() {
        return aspect.get().threshold().isPresent();
    }

    void threshold(OptionalDouble threshold) {
        thresholdProblem.set("");
        look(aspect.get().withThreshold(threshold));
    }

    /** A threshold where there was none: at what the scenario's own line says in the chosen month. */
    void startThreshold(LiveChart live) {
        var run = session.results().shown().run();
        double value = run.value(chart.get().banded(run.scenario()).getFirst(), session.monthProperty().get());
        threshold(OptionalDouble.of(live.stepped(value, 0)));
    }

    /** The threshold as it is typed; empty if there is none. */
    String thresholdText() {
        return aspect.get().threshold().stream()
                .mapToObj(value -> environment.numbers().format(unit(), value)).findFirst().orElse("");
    }

    /** Takes a typed threshold. */
    void typeThreshold(String typed) {
        thresholdProblem.set("");
        if (!hasThreshold() || typed.strip().equals(thresholdText())) {
            return;
        }
        environment.numbers().parse(unit(), typed).ifPresentOrElse(number -> threshold(OptionalDouble.of(number)),
                () -> thresholdProblem.set(Texts.of(ChartTileViewModel.class).get("chart.notAThreshold", typed.strip(),
                        environment.numbers().example(unit()))));
    }

    /** Why the last typed threshold was not taken; empty if it was. */
    ReadOnlyStringProperty thresholdProblemProperty() {
        return thresholdProblem.getReadOnlyProperty();
    }

    private Unit unit() {
        return chart.get().thresholdUnit().orElseThrow();
    }

    private void look(FuturesDisplay newAspect) {
        aspect.set(newAspect);
        session.renewRequirements();
    }

    /** Whether something that was observed stands beside the scenario. */
    boolean isObserved() {
        return figure().isObserved();
    }

    private Figure figure() {
        return new Figure(chart.get(), session.results().shown(), aspect.get(),
                session.overlay().overlayProperty().get());
    }

    public void export() {
        session.whenCurrent(() -> commands.export(figure()));
    }

    public void copyPicture() {
        session.whenCurrent(() -> commands.copyPicture(figure()));
    }

    public void copyData() {
        session.whenCurrent(() -> commands.copyData(figure()));
    }

    public void saveData() {
        session.whenCurrent(() -> commands.saveData(figure()));
    }
}
