package sightline.chart;

import java.util.List;

import org.jfree.chart.plot.ValueMarker;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.chart.ui.Layer;

import sightline.model.Run;
import sightline.text.Texts;

/** One plot of a chart, with a value axis of its own. */
final class Pane {

    private final Content content;
    private final Values values;
    private final XYLineAndShapeRenderer renderer;
    private final XYPlot plot;
    private String unit = "";

    Pane(Content content) {
        this.content = content;
        var look = content.look();
        values = new Values(look, content.fit());
        renderer = content instanceof Content.Cases ? Plots.areas(look) : Plots.lines();
        plot = Plots.plot(look, values, renderer);
        if (content instanceof Content.Lawful) {
            renderer.addAnnotation(new Caption(look, this::axisLabel), Layer.BACKGROUND);
        }
    }

    XYPlot plot() {
        return plot;
    }

    /** The unit of the value axis; if the axis does not start at zero, that too. */
    String axisLabel() {
        var texts = Texts.of(Pane.class);
        double low = values.getRange().getLowerBound();
        if (low > 0) {
            return texts.get("axis.startsAt", unit, content.look().numbers().result(low));
        }
        return low < 0 ? texts.get("axis.belowZero", unit) : unit;
    }

    /** Shows {@code run}; the curves, for the legend. */
    List<Curve> show(Run run) {
        unit = content.unit(run);
        var curves = new Curves(content.curves(run), run);
        for (int i = 0; i < curves.getSeriesCount(); i++) {
            dip(i, curves.all().get(i).ink(), curves.isEmpty(i));
        }
        plot.setDataset(curves);
        return curves.all();
    }

    private void dip(int series, Ink ink, boolean empty) {
        if (ink.isArea()) {
            renderer.setSeriesFillPaint(series, ink.color());
            renderer.setSeriesLinesVisible(series, !empty); // no edge of what is not there
        } else {
            renderer.setSeriesPaint(series, ink.color());
            renderer.setSeriesStroke(series, ink.stroke());
        }
    }

    /** Chooses the value axis for what is shown; whether that changed it. */
    boolean fit() {
        return plot.getDataset() instanceof Curves curves && values.fit(curves);
    }

    void mark(ValueMarker marker) {
        plot.addDomainMarker(marker, markLayer());
    }

    void clearMark() {
        plot.clearDomainMarkers();
    }

    /** Behind lines, but not behind areas, which would hide it. */
    private Layer markLayer() {
        return content instanceof Content.Cases ? Layer.FOREGROUND : Layer.BACKGROUND;
    }
}
