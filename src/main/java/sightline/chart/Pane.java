package sightline.chart;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jfree.chart.plot.ValueMarker;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.chart.ui.Layer;

import sightline.text.Texts;

/** One plot of a chart, with a value axis of its own. */
final class Pane {

    /** Where a plot has what is drawn behind its curves. */
    private static final int BEHIND = 1;

    private final Content content;
    private final Values values;
    private final XYLineAndShapeRenderer renderer;
    private final XYLineAndShapeRenderer bandRenderer = Plots.bands();
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

    /** Shows a run and its bands; returns what is drawn, for the legend. */
    List<Curve> show(Shown what) {
        var run = what.run();
        unit = content.unit(run);
        var curves = new Curves(content.curves(run), run);
        var bands = new Curves(what.futures().map(ensemble -> FuturesBands.of(content.look(), curves.all(), ensemble))
                .orElse(List.of()), run);
        dip(renderer, curves);
        dip(bandRenderer, bands);
        plot.setDataset(curves);
        plot.setDataset(BEHIND, bands);
        plot.setRenderer(BEHIND, bandRenderer, false);
        return Stream.concat(curves.all().stream(), bands.all().stream().limit(FuturesBands.PARTS)).toList();
    }

    private static void dip(XYLineAndShapeRenderer renderer, Curves curves) {
        for (int i = 0; i < curves.getSeriesCount(); i++) {
            var ink = curves.all().get(i).ink();
            if (ink.isArea()) {
                renderer.setSeriesFillPaint(i, ink.color(), false);
                // no edge of a band, nor of what is not there
                renderer.setSeriesLinesVisible(i, Boolean.valueOf(!ink.isBand() && !curves.isEmpty(i)));
            } else {
                renderer.setSeriesLinesVisible(i, Boolean.TRUE);
                renderer.setSeriesPaint(i, ink.color(), false);
                renderer.setSeriesStroke(i, ink.stroke(), false);
            }
        }
    }

    /** Chooses the value axis for what is shown; whether that changed it. */
    boolean fit() {
        return values.fit(Stream.of(plot.getDataset(), plot.getDataset(BEHIND)).filter(Curves.class::isInstance)
                .map(Curves.class::cast).filter(curves -> !curves.all().isEmpty()).toList());
    }

    /** What the curves say in {@code month}, in words. */
    String readout(int month) {
        if (!(plot.getDataset() instanceof Curves curves)) {
            return "";
        }
        var texts = Texts.of(Pane.class);
        if (content instanceof Content.Lawful) {
            return texts.get("readout.value", unit, number(curves.all().getFirst().size(month)));
        }
        var said = curves.all().stream()
                .map(curve -> texts.get("readout.value", curve.name(), number(curve.size(month))))
                .collect(Collectors.joining(" \u00b7 "));
        if (content instanceof Content.Outcome) {
            double difference = curves.all().get(1).size(month) - curves.all().get(0).size(month);
            return texts.get("readout.difference", said, number(difference));
        }
        return said;
    }

    private String number(double value) {
        var numbers = content.look().numbers();
        return content.fit() == Fit.SHARE ? numbers.percent(value) : numbers.result(value);
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
