package sightline.chart;

import java.io.Serial;
import java.util.List;
import java.util.stream.IntStream;

import org.jfree.data.DomainOrder;
import org.jfree.data.xy.AbstractXYDataset;
import org.jfree.data.xy.IntervalXYDataset;

/** Curves as JFreeChart reads them; nothing in it changes. x is the first instant of the month, in UTC. */
@SuppressWarnings("serial") // charts are never serialized
final class Curves extends AbstractXYDataset implements IntervalXYDataset {

    @Serial
    private static final long serialVersionUID = 1;

    private final List<Curve> all;
    private final double[] times;

    /** No curves, of no months. */
    static final Curves NONE = new Curves(List.of(), new double[0]);

    /** @param times where the months stand on the axis; not to be changed */
    Curves(List<Curve> all, double[] times) {
        this.all = List.copyOf(all);
        this.times = times;
    }

    /** Others of the same months. */
    Curves with(List<Curve> others) {
        return new Curves(others, times);
    }

    List<Curve> all() {
        return all;
    }

    double lowest() {
        return all.stream().mapToDouble(curve -> months().mapToDouble(curve.floor()).min().orElse(0)).min().orElse(0);
    }

    double highest() {
        return all.stream().mapToDouble(curve -> months().mapToDouble(curve.value()).max().orElse(0)).max().orElse(0);
    }

    /** Whether area {@code series} has no height in any month. */
    boolean isEmpty(int series) {
        var curve = all.get(series);
        return months().allMatch(month -> curve.value().applyAsDouble(month) == curve.floor().applyAsDouble(month));
    }

    IntStream months() {
        return IntStream.range(0, times.length);
    }

    @Override
    public int getSeriesCount() {
        return all.size();
    }

    @Override
    public Comparable<?> getSeriesKey(int series) {
        return all.get(series).id();
    }

    @Override
    public int getItemCount(int series) {
        return times.length;
    }

    @Override
    public DomainOrder getDomainOrder() {
        return DomainOrder.ASCENDING;
    }

    @Override
    public double getXValue(int series, int item) {
        return times[item];
    }

    @Override
    public double getYValue(int series, int item) {
        return all.get(series).value().applyAsDouble(item);
    }

    @Override
    public double getStartYValue(int series, int item) {
        return all.get(series).floor().applyAsDouble(item);
    }

    @Override
    public double getEndYValue(int series, int item) {
        return getYValue(series, item);
    }

    @Override
    public double getStartXValue(int series, int item) {
        return times[item];
    }

    @Override
    public double getEndXValue(int series, int item) {
        return times[item];
    }

    @Override
    public Number getX(int series, int item) {
        return getXValue(series, item);
    }

    @Override
    public Number getY(int series, int item) {
        return getYValue(series, item);
    }

    @Override
    public Number getStartX(int series, int item) {
        return getStartXValue(series, item);
    }

    @Override
    public Number getEndX(int series, int item) {
        return getEndXValue(series, item);
    }

    @Override
    public Number getStartY(int series, int item) {
        return getStartYValue(series, item);
    }

    @Override
    public Number getEndY(int series, int item) {
        return getEndYValue(series, item);
    }
}
