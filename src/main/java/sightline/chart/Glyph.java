package sightline.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;

import sightline.evidence.ObservedPoint;

/** The mark of something observed: its shape says how the number came about. */
enum Glyph {
    /** Counted: a full circle. */
    CIRCLE {
        @Override
        void draw(Graphics2D g2, ChartStyle look, Color color, double x, double y) {
            double radius = look.scaled(RADIUS);
            g2.setPaint(color);
            g2.fill(new Ellipse2D.Double(x - radius, y - radius, 2 * radius, 2 * radius));
        }
    },
    /** A stated rate: a hollow diamond. */
    DIAMOND {
        @Override
        void draw(Graphics2D g2, ChartStyle look, Color color, double x, double y) {
            var shape = diamond(x, y, look.scaled(RADIUS + 1));
            g2.setPaint(look.palette().background());
            g2.fill(shape);
            g2.setPaint(color);
            Pen.set(g2, new BasicStroke(look.scaled(1.4)));
            g2.draw(shape);
        }
    };

    /** In pixels beside words of the usual size. */
    static final double RADIUS = 4;

    /** The mark of numbers that came about by {@code basis}. */
    static Glyph of(ObservedPoint.Basis basis) {
        return switch (basis) {
            case COUNTED -> CIRCLE;
            case STATED_RATE -> DIAMOND;
        };
    }

    /** Draws it around a place. */
    abstract void draw(Graphics2D g2, ChartStyle look, Color color, double x, double y);

    private static Shape diamond(double x, double y, double radius) {
        var path = new Path2D.Double();
        path.moveTo(x, y - radius);
        path.lineTo(x + radius, y);
        path.lineTo(x, y + radius);
        path.lineTo(x - radius, y);
        path.closePath();
        return path;
    }
}
