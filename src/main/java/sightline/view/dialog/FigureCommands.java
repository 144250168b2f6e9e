package sightline.view.dialog;

import sightline.chart.Figure;

/** What can be done with a chart besides looking at it. */
public interface FigureCommands {

    /** Asks how and where, and writes the chart as a picture file. */
    void export(Figure figure);

    /** Puts the chart as a picture on the clipboard. */
    void copyPicture(Figure figure);

    /** Puts what the chart shows as CSV on the clipboard. */
    void copyData(Figure figure);

    /** Asks where, and writes what the chart shows as a CSV file. */
    void saveData(Figure figure);
}
