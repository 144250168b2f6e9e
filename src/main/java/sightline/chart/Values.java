package sightline.chart;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.io.Serial;
import java.util.List;
import java.util.OptionalDouble;

import org.jfree.chart.axis.AxisState;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.ValueTick;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.RectangleInsets;

/** The axis of values: round ends, few ticks. */
@SuppressWarnings("serial") // charts are never serialized
final class Values extends NumberAxis {

    @Serial
    private static final long serialVersionUID = 1;

    /** Room above and below the words of a tick, in heights of the words. */
    private static final double SPARSE = 0.7;
    /** The height of digits, which have nothing below the line. */
    private static final double DIGITS = 0.85;

    private final Look look;
    private final Fit fit;
    private double lastTick = Double.POSITIVE_INFINITY;

    Values(Look look, Fit fit) {
        this.look = look;
        this.fit = fit;
        Plots.dress(this, look);
        setAxisLineVisible(false);
        double apart = SPARSE * look.fontSize();
        setTickLabelInsets(new RectangleInsets(apart, look.scaled(2), apart, look.scaled(6)));
    }

    /** Chooses the axis for what {@code curves} and a line at {@code level} show; whether that changed it. */
    boolean fit(Curves curves, OptionalDouble level) {
        var before = getRange();
        var scale = fit.scale(Math.min(curves.lowest(), level.orElse(Double.POSITIVE_INFINITY)),
                Math.max(curves.highest(), level.orElse(Double.NEGATIVE_INFINITY)));
        lastTick = scale.lastTick();
        setStandardTickUnits(new Ticks(look.numbers(), fit == Fit.SHARE, scale.step()));
        setRange(scale.range());
        return !getRange().equals(before);
    }

    /** The two ticks of a strip may stand as close as their digits allow. */
    @Override
    protected double estimateMaximumTickLabelHeight(Graphics2D g2) {
        return fit == Fit.STRIP ? DIGITS * look.fontSize() : super.estimateMaximumTickLabelHeight(g2);
    }

    @Override
    @SuppressWarnings("unchecked") // JFreeChart keeps ticks in a raw list
    public List<ValueTick> refreshTicks(Graphics2D g2, AxisState state, Rectangle2D dataArea, RectangleEdge edge) {
        List<ValueTick> ticks = super.refreshTicks(g2, state, dataArea, edge);
        ticks.removeIf(tick -> tick.getValue() > lastTick);
        return ticks;
    }
}
