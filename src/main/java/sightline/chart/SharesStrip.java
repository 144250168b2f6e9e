package sightline.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import java.util.function.IntToDoubleFunction;

/**
 * A narrow strip that says, month by month, which share of the futures lies above a threshold: the upper part of the strip, in
 * the series' colour; the lower part is those at or below it. A row a series.
 *
 * @param rows the series
 */
record SharesStrip(List<Row> rows) {

    static final SharesStrip NONE = new SharesStrip(List.of());

    private static final double HEIGHT = 22;
    private static final double LOWEST_ROW = 7;
    private static final double ABOVE = 4;
    private static final double BELOW = 3;

    /**
     * One series.
     *
     * @param color of the series
     * @param lastMonth T
     * @param time where a month stands on the axis
     * @param above share of futures above the threshold, 0..1, in a month
     */
    record Row(Color color, int lastMonth, IntToDoubleFunction time, IntToDoubleFunction above) {}

    /** How much room it takes under the plot. */
    double room(ChartStyle look) {
        return rows.isEmpty() ? 0 : look.scaled(ABOVE + BELOW) + height(look);
    }

    private double height(ChartStyle look) {
        return Math.max(look.scaled(HEIGHT), rows.size() * look.scaled(LOWEST_ROW));
    }

    /** Draws it from {@code top} downwards, {@code place} giving the x of a time. */
    void draw(Graphics2D g2, ChartStyle look, double top, DoubleUnaryOperator place) {
        double row = height(look) / Math.max(1, rows.size());
        for (int i = 0; i < rows.size(); i++) {
            draw(g2, look, rows.get(i), top + look.scaled(ABOVE) + i * row, row - (rows.size() > 1 ? 1 : 0), place);
        }
    }

    private static void draw(Graphics2D g2, ChartStyle look, Row row, double top, double height,
            DoubleUnaryOperator place) {
        double left = place.applyAsDouble(row.time().applyAsDouble(0));
        double right = place.applyAsDouble(row.time().applyAsDouble(row.lastMonth()));
        g2.setPaint(Palette.above(row.color()));
        g2.fill(part(row, top, top, height, place));
        g2.setPaint(Palette.below(row.color()));
        g2.fill(part(row, top + height, top, height, place));
        g2.setPaint(look.palette().background());
        Pen.set(g2, new BasicStroke(look.scaled(0.8)));
        g2.draw(new Line2D.Double(left, top + height / 2, right, top + height / 2));
    }

    /** What lies between {@code edge} of the strip and the share above, which is counted from {@code top}. */
    private static Path2D part(Row row, double edge, double top, double height, DoubleUnaryOperator place) {
        var part = new Path2D.Double();
        part.moveTo(place.applyAsDouble(row.time().applyAsDouble(0)), edge);
        for (int t = 0; t <= row.lastMonth(); t++) {
            part.lineTo(place.applyAsDouble(row.time().applyAsDouble(t)), top + height * row.above().applyAsDouble(t));
        }
        part.lineTo(place.applyAsDouble(row.time().applyAsDouble(row.lastMonth())), edge);
        part.closePath();
        return part;
    }
}
