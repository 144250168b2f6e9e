package sightline.chart;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.io.Serial;
import java.util.List;
import java.util.OptionalDouble;

import org.jfree.chart.axis.AxisSpace;
import org.jfree.chart.axis.AxisState;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.ValueTick;
import org.jfree.chart.plot.Plot;
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

    private final ChartStyle look;
    private final AxisScaling fit;
    private final AxisSpaceCache room = new AxisSpaceCache();
    private double lastTick = Double.POSITIVE_INFINITY;

    Values(ChartStyle look, AxisScaling fit) {
        this.look = look;
        this.fit = fit;
        Plots.dress(this, look);
        setAxisLineVisible(false);
        double apart = SPARSE * look.fontSize();
        setTickLabelInsets(new RectangleInsets(apart, look.scaled(2), apart, look.scaled(6)));
    }

    /**
     * Chooses the axis for what {@code curves} and a line at {@code level} show, what is within {@code noise} of 0 being 0; whether
     * that changed it.
     */
    boolean fit(Curves curves, OptionalDouble level, double noise) {
        var before = getRange();
        var scale = fit.scale(Math.min(quiet(curves.lowest(), noise), level.orElse(Double.POSITIVE_INFINITY)),
                Math.max(quiet(curves.highest(), noise), level.orElse(Double.NEGATIVE_INFINITY)));
        lastTick = scale.lastTick();
        setStandardTickUnits(new Ticks(look.numbers(), fit == AxisScaling.SHARE, scale.step()));
        setRange(scale.range());
        return !getRange().equals(before);
    }

    /** Whether all that {@link #fit} would choose the axis for lies on it already. */
    boolean contains(Curves curves, OptionalDouble level, double noise) {
        var range = getRange();
        return range.contains(quiet(curves.lowest(), noise)) && range.contains(quiet(curves.highest(), noise))
                && level.stream().allMatch(range::contains);
    }

    private static double quiet(double value, double noise) {
        return Math.abs(value) <= noise ? 0 : value;
    }

    /** Whether the axis stays as it is, so that its room need not be measured. */
    void hold(boolean held) {
        room.hold(held);
    }

    @Override
    public AxisSpace reserveSpace(Graphics2D g2, Plot plot, Rectangle2D plotArea, RectangleEdge edge,
            AxisSpace space) {
        return room.add(space, edge, all -> super.reserveSpace(g2, plot, plotArea, edge, all));
    }

    /** The two ticks of a strip may stand as close as their digits allow. */
    @Override
    protected double estimateMaximumTickLabelHeight(Graphics2D g2) {
        return fit == AxisScaling.STRIP ? DIGITS * look.fontSize() : super.estimateMaximumTickLabelHeight(g2);
    }

    @Override
    @SuppressWarnings("unchecked") // JFreeChart keeps ticks in a raw list
    public List<ValueTick> refreshTicks(Graphics2D g2, AxisState state, Rectangle2D dataArea, RectangleEdge edge) {
        List<ValueTick> ticks = super.refreshTicks(g2, state, dataArea, edge);
        ticks.removeIf(tick -> tick.getValue() > lastTick);
        return ticks;
    }
}
