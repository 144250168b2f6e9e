package sightline.chart;

import java.awt.BasicStroke;

import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.SeriesRenderingOrder;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.DeviationRenderer;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.chart.ui.RectangleInsets;

/** Axes, plots and renderers in the program's look: quiet, without frames. */
final class Plots {

    private Plots() {}

    static void dress(ValueAxis axis, ChartStyle look) {
        axis.setTickLabelFont(look.font());
        axis.setTickLabelPaint(look.palette().quiet());
        axis.setTickLabelInsets(look.insets(4, 4, 2, 4));
        axis.setTickMarksVisible(false);
        axis.setAxisLinePaint(look.palette().quiet());
        axis.setAxisLineStroke(new BasicStroke(look.scaled(1)));
    }

    static XYPlot plot(ChartStyle look, ValueAxis values, XYLineAndShapeRenderer renderer) {
        var plot = new XYPlot(null, null, values, renderer);
        plot.setBackgroundPaint(null);
        plot.setOutlineVisible(false);
        plot.setAxisOffset(RectangleInsets.ZERO_INSETS);
        plot.setInsets(RectangleInsets.ZERO_INSETS);
        plot.setDomainGridlinesVisible(false);
        plot.setRangeGridlinePaint(look.palette().grid());
        plot.setRangeGridlineStroke(new BasicStroke(look.scaled(1)));
        plot.setRangeZeroBaselineVisible(true);
        plot.setRangeZeroBaselinePaint(look.palette().quiet());
        plot.setRangeZeroBaselineStroke(new BasicStroke(look.scaled(1)));
        plot.setSeriesRenderingOrder(SeriesRenderingOrder.FORWARD);
        return plot;
    }

    static XYLineAndShapeRenderer lines() {
        var renderer = new XYLineAndShapeRenderer(true, false);
        renderer.setDrawSeriesLineAsPath(true);
        return renderer;
    }

    /** Areas, each with a thin line of the background along its upper edge, so that neighbours stay apart. */
    static XYLineAndShapeRenderer areas(ChartStyle look) {
        var renderer = new DeviationRenderer(true, false);
        renderer.setAlpha(1);
        renderer.setDefaultPaint(look.palette().background());
        renderer.setAutoPopulateSeriesPaint(false);
        renderer.setDefaultStroke(new BasicStroke(look.scaled(0.5)));
        renderer.setAutoPopulateSeriesStroke(false);
        return renderer;
    }

    /** Bands without edges, and lines where a series has them. */
    static XYLineAndShapeRenderer bands() {
        var renderer = new DeviationRenderer(false, false);
        renderer.setAlpha(1);
        return renderer;
    }
}
