package sightline.chart;

import java.util.function.UnaryOperator;

import org.jfree.chart.axis.AxisSpace;
import org.jfree.chart.ui.RectangleEdge;
import org.jspecify.annotations.Nullable;

/** The room beside a plot that an axis takes; while the axis is held it is not measured again. */
final class AxisSpaceCache {

    private boolean held;
    private double taken = -1;

    void hold(boolean now) {
        held = now;
    }

    /** {@code space} and the room of the axis at {@code edge}, which {@code measure} adds. */
    AxisSpace add(@Nullable AxisSpace space, RectangleEdge edge, UnaryOperator<AxisSpace> measure) {
        var all = space == null ? new AxisSpace() : space;
        if (held && taken >= 0) {
            all.add(taken, edge);
            return all;
        }
        double before = at(all, edge);
        var measured = measure.apply(all);
        taken = at(measured, edge) - before;
        return measured;
    }

    private static double at(AxisSpace space, RectangleEdge edge) {
        return RectangleEdge.isLeftOrRight(edge) ? space.getLeft() + space.getRight()
                : space.getTop() + space.getBottom();
    }
}
