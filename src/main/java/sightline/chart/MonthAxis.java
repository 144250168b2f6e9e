package sightline.chart;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.io.Serial;
import java.time.ZoneOffset;
import java.util.TimeZone;

import org.jfree.chart.axis.AxisSpace;
import org.jfree.chart.axis.AxisState;
import org.jfree.chart.axis.DateAxis;
import org.jfree.chart.plot.Plot;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.ui.RectangleEdge;

/** An axis of months with room for a strip of shares between the plot and the months' names. */
@SuppressWarnings("serial") // charts are never serialized
final class MonthAxis extends DateAxis {

    @Serial
    private static final long serialVersionUID = 1;

    private final Look look;
    private SharesStrip strip = SharesStrip.NONE;

    MonthAxis(Look look) {
        super(null, TimeZone.getTimeZone(ZoneOffset.UTC), look.numbers().locale());
        this.look = look;
        setLowerMargin(0);
        setUpperMargin(0);
        Plots.dress(this, look);
    }

    void show(SharesStrip shown) {
        strip = shown;
    }

    @Override
    public AxisSpace reserveSpace(Graphics2D g2, Plot plot, Rectangle2D plotArea, RectangleEdge edge,
            AxisSpace space) {
        var reserved = super.reserveSpace(g2, plot, plotArea, edge, space);
        reserved.add(strip.room(look), edge);
        return reserved;
    }

    @Override
    public AxisState draw(Graphics2D g2, double cursor, Rectangle2D plotArea, Rectangle2D dataArea, RectangleEdge edge,
            PlotRenderingInfo plotState) {
        strip.draw(g2, look, cursor, time -> valueToJava2D(time, dataArea, edge));
        return super.draw(g2, cursor + strip.room(look), plotArea, dataArea, edge, plotState);
    }
}
