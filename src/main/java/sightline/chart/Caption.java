package sightline.chart;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.io.Serial;
import java.util.function.Supplier;

import org.jfree.chart.annotations.AbstractXYAnnotation;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.plot.XYPlot;

/** Words inside a plot at its top left, where a strip has no room for them beside it. */
@SuppressWarnings("serial") // charts are never serialized
final class Caption extends AbstractXYAnnotation {

    @Serial
    private static final long serialVersionUID = 1;

    private final Look look;
    private final Supplier<String> words;

    Caption(Look look, Supplier<String> words) {
        this.look = look;
        this.words = words;
    }

    @Override
    public void draw(Graphics2D g2, XYPlot plot, Rectangle2D dataArea, ValueAxis domainAxis, ValueAxis rangeAxis,
            int rendererIndex, PlotRenderingInfo info) {
        g2.setFont(look.font());
        g2.setPaint(look.palette().text());
        g2.drawString(words.get(), (float) dataArea.getX() + look.scaled(4),
                (float) dataArea.getY() + g2.getFontMetrics().getAscent());
    }
}
