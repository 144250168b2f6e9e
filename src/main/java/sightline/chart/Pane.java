package sightline.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jfree.chart.plot.ValueMarker;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.chart.ui.Layer;

import sightline.evidence.ObservedPoint;
import sightline.model.Run;
import sightline.text.Texts;

/** One plot of a chart, with a value axis of its own. */
final class Pane {

    /** Where a plot has what is drawn behind its curves. */
    private static final int BEHIND = 1;

    private final PlotContent content;
    private final Values values;
    private final XYLineAndShapeRenderer renderer;
    private final XYLineAndShapeRenderer behind = Plots.bands();
    private final Dots dots;
    private final EndLabels labels;
    private final ObservedMarks marks;
    private final ValueMarker level;
    private final XYPlot plot;
    private String unit = "";
    private OptionalDouble threshold = OptionalDouble.empty();
    private double noise;
    private Curves curves = Curves.NONE;
    private FuturesLayer layer = FuturesLayer.NOTHING;
    private ReadingsLayer readings = ReadingsLayer.NOTHING;
    private List<ObservedPoint> observed = List.of();
    private Shares shares = Shares.NONE;
    private Interval interval = Interval.NONE;

    Pane(PlotContent content) {
        this.content = content;
        var look = content.look();
        values = new Values(look, content.fit());
        renderer = content.isStacked() ? Plots.areas(look) : Plots.lines();
        plot = Plots.plot(look, values, renderer);
        plot.setRenderer(BEHIND, behind, false);
        dots = new Dots(look);
        labels = new EndLabels(look);
        marks = new ObservedMarks(look);
        List.of(dots, labels, marks).forEach(each -> renderer.addAnnotation(each, Layer.FOREGROUND));
        level = new ValueMarker(0, look.palette().text(), new BasicStroke(look.scaled(1.2)));
        level.setAlpha(1);
        if (content.isStrip()) {
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
            return texts.get("axis.startsAt", unit, content.look().numbers().round(low));
        }
        return low < 0 ? texts.get("axis.belowZero", unit) : unit;
    }

    /** Lays {@code overlay} and {@code points} over what {@link #show} is to show, {@code run} among it. */
    void lay(ChartId chart, Overlay overlay, List<ObservedPoint> points, Run run) {
        readings = ReadingsLayer.of(content.look(), chart, overlay, run);
        labels.show(readings.labels());
        observed = points;
        marks.show(points);
    }

    /** The id of the reading that is named at a place of the chart as it was drawn last. */
    Optional<String> readingAt(double x, double y) {
        return labels.at(x, y);
    }

    void leave() {
        labels.leave();
    }

    private List<Sample> samples() {
        var ink = LineStyle.area(content.look().palette().text());
        return observed.stream().map(ObservedPoint::basis).distinct().sorted()
                .map(basis -> new Sample(content.observedName(basis.text()), List.of(ink),
                        Optional.of(Glyph.of(basis))))
                .toList();
    }

    /** Shows a run and its futures as {@code aspect} says; returns what the legend says of it. */
    List<Sample> show(ScenarioResult what, FuturesDisplay aspect, double[] times) {
        var run = what.run();
        var futures = what.futures();
        unit = content.unit(run);
        noise = content.noise(run);
        curves = new Curves(content.curves(run), times);
        layer = futures.map(ensemble -> FuturesLayer.of(content, curves.all(), ensemble, aspect))
                .orElse(FuturesLayer.NOTHING);
        shares = futures.map(ensemble -> Shares.of(curves.all(), ensemble, aspect)).orElse(Shares.NONE);
        interval = futures.map(ensemble -> Interval.of(curves.all(), ensemble)).orElse(Interval.NONE);
        var back = new Curves(Stream.concat(layer.curves().stream(), readings.curves().stream()).toList(), times);
        dip(renderer, curves);
        dip(behind, back);
        dots.show(layer.dots());
        show(aspect.threshold());
        plot.setDataset(curves);
        plot.setDataset(BEHIND, back);
        return Stream.of(curves.all().stream().filter(this::isThere).map(Curve::sample), layer.legend().stream(),
                readings.legend().stream(), samples().stream(),
                threshold.stream().boxed().flatMap(value -> shares.samples(number(value)).stream()))
                .flatMap(each -> each).toList();
    }

    /** A part of nothing has no place in a stack, and so no key. */
    private boolean isThere(Curve curve) {
        return !curve.ink().isArea() || curves.months().anyMatch(month -> curve.size(month) > noise);
    }

    private void show(OptionalDouble value) {
        if (threshold.isPresent() && value.isEmpty()) {
            plot.removeRangeMarker(level, Layer.FOREGROUND);
        } else if (threshold.isEmpty() && value.isPresent()) {
            plot.addRangeMarker(level, Layer.FOREGROUND);
        }
        value.ifPresent(level::setValue);
        threshold = value;
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

    /** Whether the value axis stays as it is. */
    void hold(boolean held) {
        values.hold(held);
    }

    /** Chooses the value axis for what is shown; whether that changed it. */
    boolean fit() {
        return values.fit(reach(), threshold, noise);
    }

    /** Whether all that is shown lies on the value axis. */
    boolean isWithinAxis() {
        return values.contains(reach(), threshold, noise);
    }

    /** Whether anything of futures is drawn. */
    boolean showsFutures() {
        return !layer.legend().isEmpty();
    }

    private Curves reach() {
        return curves.with(Stream.of(curves.all(), layer.curves(), layer.reach(), readings.curves(),
                observed.stream().map(Pane::reach).toList()).flatMap(List::stream).toList());
    }

    private static Curve reach(ObservedPoint point) {
        return new Curve(point.evidence(), "", LineStyle.area(Color.BLACK), month -> point.value(),
                month -> point.value());
    }

    /** The shares of futures above the threshold, for the strip under the axis. */
    List<SharesStrip.Row> shares(double[] times) {
        return shares.rows(times);
    }

    /** What the curves say in {@code month}, in words. */
    String readout(int month) {
        if (curves.all().isEmpty()) {
            return "";
        }
        var texts = Texts.of(Pane.class);
        if (content.isStrip()) {
            return texts.get("readout.value", unit, number(curves.all().getFirst().size(month)));
        }
        var said = curves.all().stream()
                .map(curve -> texts.get("readout.value", curve.name(), number(curve.size(month))))
                .collect(Collectors.joining(" \u00b7 "));
        if (content.hasDifference()) {
            double difference = curves.all().get(1).size(month) - curves.all().get(0).size(month);
            said = texts.get("readout.difference", said, number(difference));
        }
        var above = threshold.stream().boxed()
                .map(value -> shares.words(month, number(value), content.look().numbers()));
        return Stream.of(Stream.of(said, interval.words(month, content.look().numbers())), above)
                .flatMap(each -> each).filter(words -> !words.isEmpty()).collect(Collectors.joining(" \u00b7 "));
    }

    private String number(double value) {
        var numbers = content.look().numbers();
        return content.fit() == AxisScaling.SHARE ? numbers.percent(value) : numbers.result(value);
    }

    void mark(ValueMarker marker) {
        plot.addDomainMarker(marker, markLayer());
    }

    /** Behind lines, but not behind areas, which would hide it. */
    private Layer markLayer() {
        return content.isStacked() ? Layer.FOREGROUND : Layer.BACKGROUND;
    }
}
