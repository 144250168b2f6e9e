package sightline.chart;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.io.Serial;
import java.util.List;

import org.jfree.chart.annotations.AbstractXYAnnotation;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.ui.RectangleEdge;

import sightline.evidence.ObservedPoint;

/**
 * What was observed, each as a mark of its own in the middle of the months that it is about, with a thin bar as long as they
 * are. Nothing joins them to each other or to a line: what lies between them was not observed.
 */
@SuppressWarnings("serial") // charts are never serialized
final class ObservedMarks extends AbstractXYAnnotation {

    @Serial
    private static final long serialVersionUID = 1;

    private final ChartStyle look;
    private List<ObservedPoint> points = List.of();

    ObservedMarks(ChartStyle look) {
        this.look = look;
    }

    void show(List<ObservedPoint> shown) {
        points = List.copyOf(shown);
    }

    List<ObservedPoint> points() {
        return points;
    }

    @Override
    public void draw(Graphics2D g2, XYPlot plot, Rectangle2D dataArea, ValueAxis domainAxis, ValueAxis rangeAxis,
            int rendererIndex, PlotRenderingInfo info) {
        for (var point : points) {
            double from = domainAxis.valueToJava2D(Months.time(point.from()), dataArea, RectangleEdge.BOTTOM);
            double to = domainAxis.valueToJava2D(Months.time(point.to()), dataArea, RectangleEdge.BOTTOM);
            double y = rangeAxis.valueToJava2D(point.value(), dataArea, RectangleEdge.LEFT);
            if (to > from) {
                bar(g2, Math.max(from, dataArea.getMinX()), Math.min(to, dataArea.getMaxX()), y);
            }
            // One of the first or the last month would be cut in half by the edge: it stands just inside.
            double room = look.scaled(Glyph.RADIUS + 2);
            double x = Math.max(Math.min((from + to) / 2, dataArea.getMaxX() - room), dataArea.getMinX() + room);
            Glyph.of(point.basis()).draw(g2, look, look.palette().text(), x, y);
        }
    }

    private void bar(Graphics2D g2, double from, double to, double y) {
        g2.setPaint(look.palette().text());
        Pen.set(g2, new BasicStroke(look.scaled(1)));
        g2.draw(new Line2D.Double(from, y, to, y));
    }
}
