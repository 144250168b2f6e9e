package sightline.chart;

/**
 * A chart of some results, looked at in some way.
 *
 * @param chart which one
 * @param shown the results
 * @param aspect how their futures are looked at
 */
public record Figure(ChartId chart, Shown shown, Aspect aspect) {

    /** With bands where there are futures. */
    public static Figure of(ChartId chart, Shown shown) {
        return new Figure(chart, shown, Aspect.BANDS);
    }
}
