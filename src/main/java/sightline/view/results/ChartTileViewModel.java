package sightline.view.results;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

import sightline.chart.ChartId;
import sightline.chart.LiveChart;
import sightline.chart.Look;
import sightline.chart.Theme;

/** One place for a chart: which one is shown there, and what can be done with it. */
public final class ChartTileViewModel {

    private final ResultsViewModel results;
    private final ChartCommands commands;
    private final float fontSize;
    private final ObjectProperty<ChartId> chart;

    /**
     * @param commands what the tile's buttons do
     * @param fontSize of the words in the chart, in pixels
     * @param first what is shown until something else is chosen
     */
    public ChartTileViewModel(ResultsViewModel results, ChartCommands commands, float fontSize, ChartId first) {
        this.results = results;
        this.commands = commands;
        this.fontSize = fontSize;
        chart = new SimpleObjectProperty<>(first);
        results.watch(chart);
    }

    ResultsViewModel results() {
        return results;
    }

    public ObjectProperty<ChartId> chartProperty() {
        return chart;
    }

    double fontSize() {
        return fontSize;
    }

    LiveChart newChart(Theme theme) {
        return LiveChart.of(chart.get(), new Look(theme, fontSize, results.numbers()));
    }

    void export() {
        commands.export(chart.get());
    }

    void copyPicture() {
        commands.copyPicture(chart.get());
    }

    void copyData() {
        commands.copyData(chart.get());
    }
}
