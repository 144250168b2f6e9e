package sightline.view.results;

import java.awt.geom.Rectangle2D;

import javafx.scene.Scene;
import javafx.scene.layout.Region;
import javafx.scene.text.Font;

import org.jfree.chart.JFreeChart;
import org.jfree.chart.event.ChartChangeEvent;
import org.jfree.chart.fx.ChartCanvas;
import org.jspecify.annotations.Nullable;

/**
 * A chart that fills its place, without the library's own zooming and panning. It is drawn when it is laid out: once a frame,
 * however often it has changed since.
 */
final class ChartPane extends Region {

    private final Layer layer = new Layer();

    /** Lays itself out alone, so that a chart that changes has nothing else laid out. */
    private static final class Layer extends Region {
        private @Nullable LazyCanvas canvas;
        private boolean drawn;
        /** A window is laid out before its first frame to find its size: what is drawn then, nobody sees. */
        private boolean framed;

        Layer() {
            setManaged(false);
            sceneProperty().subscribe(scene -> {
                if (scene != null && !framed) {
                    awaitFrame(scene);
                }
            });
        }

        private void awaitFrame(Scene scene) {
            scene.addPreLayoutPulseListener(new Runnable() {
                @Override
                public void run() {
                    scene.removePreLayoutPulseListener(this);
                    framed = true;
                    requestLayout();
                }
            });
        }

        void changed() {
            drawn = false;
            requestLayout();
        }

        void show(JFreeChart chart, double fontSize) {
            canvas = new LazyCanvas(chart, this); // the one before would draw another chart at once
            canvas.setTooltipEnabled(false);
            canvas.setDomainZoomable(false);
            canvas.setRangeZoomable(false);
            canvas.setMouseTransparent(true);
            getChildren().setAll(canvas);
            // Between drawings the canvas goes back to this font, and the library does not set one that it believes to be set.
            canvas.getGraphicsContext2D().setFont(Font.font(java.awt.Font.SANS_SERIF, fontSize));
            changed();
        }

        Rectangle2D dataArea() {
            if (canvas == null) {
                return new Rectangle2D.Double();
            }
            var plot = canvas.getRenderingInfo().getPlotInfo();
            return plot.getSubplotCount() == 0 ? plot.getDataArea() : plot.getSubplotInfo(0).getDataArea();
        }

        @Override
        protected void layoutChildren() {
            if (canvas == null || !framed) {
                return;
            }
            if (canvas.getWidth() != getWidth() || canvas.getHeight() != getHeight()) {
                canvas.setHeight(0); // or it would be drawn for each of them
                canvas.setWidth(getWidth());
                canvas.setHeight(getHeight());
            } else if (!drawn) {
                canvas.draw();
            }
            drawn = true;
        }
    }

    /** Leaves it to the layout to draw a chart that has changed. */
    private static final class LazyCanvas extends ChartCanvas {
        private final Layer layer;

        LazyCanvas(JFreeChart chart, Layer layer) {
            super(chart);
            this.layer = layer;
        }

        @Override
        public void chartChanged(ChartChangeEvent event) {
            layer.changed();
        }
    }

    ChartPane() {
        getStyleClass().add("chart-pane");
        setFocusTraversable(true);
        setMinSize(0, 0);
        getChildren().setAll(layer);
    }

    /**
     * Shows {@code chart}, which from now on is drawn whenever it says that it changed.
     *
     * @param fontSize of its words
     */
    void setChart(JFreeChart chart, double fontSize) {
        layer.show(chart, fontSize);
    }

    /** Where the chart's values are drawn, in this pane's coordinates; empty before the first drawing. */
    Rectangle2D dataArea() {
        layer.layout();
        return layer.dataArea();
    }

    @Override
    protected void layoutChildren() {
        layer.resizeRelocate(0, 0, getWidth(), getHeight());
    }
}
