package sightline.view.results;

import java.awt.geom.Rectangle2D;

import javafx.scene.layout.Region;
import javafx.scene.text.Font;

import org.jfree.chart.JFreeChart;
import org.jfree.chart.fx.ChartCanvas;
import org.jspecify.annotations.Nullable;

/** A chart that fills its place, without the library's own zooming and panning. */
final class ChartPane extends Region {

    private @Nullable ChartCanvas canvas;

    ChartPane() {
        getStyleClass().add("chart-pane");
        setFocusTraversable(true);
        setMinSize(0, 0);
    }

    /**
     * Shows {@code chart}, which from now on is drawn whenever it says that it changed.
     *
     * @param fontSize of its words
     */
    void setChart(JFreeChart chart, double fontSize) {
        if (canvas == null) {
            canvas = new ChartCanvas(chart);
            canvas.setTooltipEnabled(false);
            canvas.setDomainZoomable(false);
            canvas.setRangeZoomable(false);
            canvas.setMouseTransparent(true);
            getChildren().setAll(canvas);
            requestLayout();
        } else {
            canvas.setChart(chart);
        }
        // Between drawings the canvas goes back to this font, and the library does not set one that it believes to be set.
        canvas.getGraphicsContext2D().setFont(Font.font(java.awt.Font.SANS_SERIF, fontSize));
        canvas.draw();
    }

    /** Where the chart's values are drawn, in this pane's coordinates; empty before the first drawing. */
    Rectangle2D dataArea() {
        if (canvas == null) {
            return new Rectangle2D.Double();
        }
        var plot = canvas.getRenderingInfo().getPlotInfo();
        return plot.getSubplotCount() == 0 ? plot.getDataArea() : plot.getSubplotInfo(0).getDataArea();
    }

    @Override
    protected void layoutChildren() {
        if (canvas != null) {
            canvas.relocate(0, 0);
            if (canvas.getWidth() != getWidth() && canvas.getHeight() != getHeight()) {
                canvas.setHeight(0); // or it would be drawn for the new width first
            }
            canvas.setWidth(getWidth());
            canvas.setHeight(getHeight());
        }
    }
}
