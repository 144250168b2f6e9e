package sightline.chart;

/** What becomes of a chart's axes when it gets new data. */
public enum Axes {
    /** They are chosen anew for the data. */
    FIT,
    /** They stay as they are, so that a line can be seen to move: a slider is held. */
    HOLD
}
