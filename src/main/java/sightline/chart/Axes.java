package sightline.chart;

/** What becomes of a chart's axes when it gets new data. */
public enum Axes {
    /** They are chosen anew for the data. */
    FIT,
    /** They stay unless something would lie outside them: only another part of the same is looked at. */
    WIDEN,
    /** They stay as they are, so that a line can be seen to move: a slider is held. */
    HOLD
}
