package sightline.chart;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Rectangle2D;
import java.io.Serial;
import java.util.List;

import org.jfree.chart.annotations.AbstractXYAnnotation;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.ui.RectangleEdge;

/**
 * Columns of dots beside a month, each dot an equal share of its futures, at its value; dots that would cover each other
 * stand side by side (a dot plot after Wilkinson 1999, of quantiles after Kay et al. 2016).
 */
@SuppressWarnings("serial") // charts are never serialized
final class Dots extends AbstractXYAnnotation {

    @Serial
    private static final long serialVersionUID = 1;

    private static final double DIAMETER = 6;
    private static final double GAP = 1;

    private final ChartStyle look;
    private List<Column> columns = List.of();

    /**
     * The dots of one month.
     *
     * @param time of the month, on the axis
     * @param values of the dots, ascending
     * @param color of the dots
     */
    record Column(double time, List<Double> values, Color color) {}

    Dots(ChartStyle look) {
        this.look = look;
    }

    void show(List<Column> shown) {
        columns = List.copyOf(shown);
    }

    List<Column> columns() {
        return columns;
    }

    @Override
    public void draw(Graphics2D g2, XYPlot plot, Rectangle2D dataArea, ValueAxis domainAxis, ValueAxis rangeAxis,
            int rendererIndex, PlotRenderingInfo info) {
        for (var column : columns) {
            double x = domainAxis.valueToJava2D(column.time(), dataArea, RectangleEdge.BOTTOM);
            var places = column.values().stream()
                    .mapToDouble(value -> rangeAxis.valueToJava2D(value, dataArea, RectangleEdge.LEFT)).toArray();
            g2.setPaint(column.color());
            draw(g2, x, places, dataArea);
        }
    }

    /** Dots within a diameter of the lowest of them share a row, which begins at the month and goes where there is more room. */
    private void draw(Graphics2D g2, double x, double[] places, Rectangle2D dataArea) {
        double diameter = look.scaled(DIAMETER);
        double step = look.scaled(DIAMETER + GAP) * (x < dataArea.getCenterX() ? 1 : -1);
        int first = 0;
        for (int i = 0; i <= places.length; i++) {
            if (i == places.length || Math.abs(places[i] - places[first]) >= diameter) {
                double middle = (places[first] + places[i - 1]) / 2;
                for (int place = first; place < i; place++) {
                    double at = x + step * (place - first + 0.5);
                    g2.fill(new Ellipse2D.Double(at - diameter / 2, middle - diameter / 2, diameter, diameter));
                }
                first = i;
            }
        }
    }
}
