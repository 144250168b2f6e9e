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

    private final ChartStyle look;
    private final Supplier<String> words;

    Caption(ChartStyle look, Supplier<String> words) {
        this.look = look;
        this.words = words;
    }

    @Override
    public void draw(Graphics2D g2, XYPlot plot, Rectangle2D dataArea, ValueAxis domainAxis, ValueAxis rangeAxis,
            int rendererIndex, PlotRenderingInfo info) {
        g2.setFont(look.font());
        var measure = new Words(look.font());
        double margin = look.scaled(4);
        var text = measure.within(dataArea.getWidth() - margin, words.get());
        g2.setPaint(look.palette().background()); // no grid line or mark runs through the words
        g2.fill(new Rectangle2D.Double(dataArea.getX() + margin / 2, dataArea.getY(),
                measure.width(text) + margin, measure.height()));
        g2.setPaint(look.palette().text());
        g2.drawString(text, (float) (dataArea.getX() + margin), (float) (dataArea.getY() + measure.ascent()));
    }
}
