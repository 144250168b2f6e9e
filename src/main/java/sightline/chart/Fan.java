package sightline.chart;

import java.awt.Color;
import java.util.List;
import java.util.stream.IntStream;

import sightline.analysis.Bands;

/**
 * The bands of one series: an area of nine tenths of its futures, with a thin outline, and one of half of them before it.
 *
 * @param curves from the back to the front
 * @param legend what the legend says of the two
 */
record Fan(List<Curve> curves, List<Sample> legend) {

    private static final double EDGE = 1;
    /** Of what is shown; a band that is narrower cannot be told from its line. */
    private static final double VISIBLE = 1e-6;

    /**
     * The bands around a line; none where the futures do not differ, or are too few to say where they lie.
     *
     * @param id of the line
     * @param color of the line
     * @param outer what the legend calls the outer one
     * @param inner what it calls the inner one
     * @param noise what differs by no more does so by rounding
     */
    static Fan of(ChartStyle look, String id, Color color, Bands bands, String outer, String inner, double noise) {
        if (!bands.isForWords() || !spread(bands, noise)) {
            return new Fan(List.of(), List.of());
        }
        int last = Bands.LEVELS.size() - 1;
        var ground = look.palette().background();
        var wide = LineStyle.area(Palette.outerBand(color));
        var narrow = LineStyle.area(Palette.innerBand(color));
        var edge = look.ink(Palette.edge(color, ground), EDGE, Dash.SOLID);
        var seen = LineStyle.area(Contrast.over(narrow.color(), Contrast.over(wide.color(), ground)));
        return new Fan(
                List.of(area(id + ".nineTenths", outer, wide, bands, 0, last),
                        area(id + ".half", inner, narrow, bands, 1, last - 1),
                        line(id + ".nineTenths.low", outer, edge, bands, 0),
                        line(id + ".nineTenths.high", outer, edge, bands, last)),
                List.of(new Sample(outer, wide.edged(edge)), new Sample(inner, seen)));
    }

    private static boolean spread(Bands bands, double noise) {
        int last = Bands.LEVELS.size() - 1;
        return IntStream.rangeClosed(0, bands.lastMonth()).anyMatch(month -> {
            double low = bands.quantile(0, month);
            double high = bands.quantile(last, month);
            return high - low > Math.max(noise, VISIBLE * Math.max(Math.abs(low), Math.abs(high)));
        });
    }

    private static Curve area(String id, String name, LineStyle ink, Bands bands, int low, int high) {
        return new Curve(id, name, ink, month -> bands.quantile(low, month), month -> bands.quantile(high, month));
    }

    /** One quantile as a line. */
    static Curve line(String id, String name, LineStyle ink, Bands bands, int level) {
        return new Curve(id, name, ink, month -> bands.quantile(level, month), month -> bands.quantile(level, month));
    }
}
