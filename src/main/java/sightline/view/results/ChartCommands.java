package sightline.view.results;

import sightline.chart.ChartId;
import sightline.chart.Figure;

/** What can be done with a chart besides looking at it. */
public interface ChartCommands {

    /** Asks how and where, and writes the chart as a picture file. */
    void export(Figure figure);

    /** Puts the chart as a picture on the clipboard. */
    void copyPicture(Figure figure);

    /** Puts the chart's data as CSV on the clipboard. */
    void copyData(ChartId chart);

    /** Asks where, and writes the chart's data as a CSV file. */
    void saveData(ChartId chart);
}
