package sightline.chart;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.io.Serial;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.TimeZone;

import org.jfree.chart.axis.AxisSpace;
import org.jfree.chart.axis.AxisState;
import org.jfree.chart.axis.DateAxis;
import org.jfree.chart.axis.DateTickUnit;
import org.jfree.chart.axis.DateTickUnitType;
import org.jfree.chart.plot.Plot;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.ui.RectangleEdge;

/** An axis of months with room for a strip of shares between the plot and the months' names. */
@SuppressWarnings("serial") // charts are never serialized
final class MonthAxis extends DateAxis {

    @Serial
    private static final long serialVersionUID = 1;

    private final ChartStyle look;
    private final AxisSpaceCache room = new AxisSpaceCache();
    private SharesStrip strip = SharesStrip.NONE;

    MonthAxis(ChartStyle look) {
        super(null, TimeZone.getTimeZone(ZoneOffset.UTC), look.numbers().locale());
        this.look = look;
        setLowerMargin(0);
        setUpperMargin(0);
        Plots.dress(this, look);
    }

    /** Whether months and strip stay as they are, so that their room need not be measured. */
    void hold(boolean held) {
        room.hold(held);
    }

    /** Shows another strip; returns whether that changes the room that it takes. */
    boolean show(SharesStrip shown) {
        boolean changes = shown.rows().size() != strip.rows().size();
        strip = shown;
        return changes;
    }

    @Override
    public AxisSpace reserveSpace(Graphics2D g2, Plot plot, Rectangle2D plotArea, RectangleEdge edge,
            AxisSpace space) {
        return room.add(space, edge, all -> {
            var reserved = super.reserveSpace(g2, plot, plotArea, edge, all);
            reserved.add(strip.room(look), edge);
            return reserved;
        });
    }

    @Override
    public AxisState draw(Graphics2D g2, double cursor, Rectangle2D plotArea, Rectangle2D dataArea, RectangleEdge edge,
            PlotRenderingInfo plotState) {
        strip.draw(g2, look, cursor, time -> valueToJava2D(time, dataArea, edge));
        return super.draw(g2, cursor + strip.room(look), plotArea, dataArea, edge, plotState);
    }

    /** JFreeChart's own way fails where a month before January 1900 is asked for, and scenarios may start in any year. */
    @Override
    @SuppressWarnings("JavaUtilDate") // JFreeChart asks for it
    protected Date previousStandardDate(Date date, DateTickUnit unit) {
        if (!unit.getUnitType().equals(DateTickUnitType.MONTH)) {
            return super.previousStandardDate(date, unit);
        }
        var month = Months.month(date);
        int inYear = month.getMonthValue() - 1;
        var standard = month.withMonth(1 + inYear - inYear % unit.getMultiple());
        var time = standard.atDay(1).atStartOfDay(ZoneOffset.UTC).toInstant();
        return Date.from(time.isBefore(date.toInstant()) ? time
                : standard.minusMonths(1).atDay(1).atStartOfDay(ZoneOffset.UTC).toInstant());
    }
}
