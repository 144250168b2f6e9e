package sightline.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Stroke;
import java.util.Optional;

/**
 * What a line or an area is drawn with.
 *
 * @param color its colour
 * @param width the line's width in pixels; 0 for an area
 * @param dash how the line is broken
 * @param edge what an area is outlined with in a legend, if it is
 */
record LineStyle(Color color, float width, Dash dash, Optional<LineStyle> edge) {

    LineStyle(Color color, float width, Dash dash) {
        this(color, width, dash, Optional.empty());
    }

    static LineStyle area(Color color) {
        return new LineStyle(color, 0, Dash.SOLID);
    }

    /** The same with an outline of {@code newEdge}. */
    LineStyle edged(LineStyle newEdge) {
        return new LineStyle(color, width, dash, Optional.of(newEdge));
    }

    /** Whether this is an area that lets what is behind it through. */
    boolean isBand() {
        return isArea() && color.getAlpha() < 255;
    }

    boolean isArea() {
        return width == 0;
    }

    Stroke stroke() {
        var dashes = dash.lengths(width);
        return dashes.length == 0 ? new BasicStroke(width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND)
                : new BasicStroke(width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1, dashes, 0);
    }
}
