package sightline.chart;

import java.awt.BasicStroke;
import java.awt.RenderingHints;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jfree.chart.JFreeChart;
import org.jfree.chart.plot.CombinedDomainXYPlot;
import org.jfree.chart.plot.ValueMarker;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.ui.RectangleEdge;
import org.jspecify.annotations.Nullable;

import sightline.model.Run;
import sightline.text.Texts;

/**
 * A chart that is made once and then gets new data. Each change, however large, is one chart change event. Not safe for
 * use by several threads at once.
 */
public final class LiveChart {

    /** As finely as a hand can place a line. */
    private static final int STEPS = 200;

    private final ChartId id;
    private final ChartStyle look;
    private final Months months;
    private final List<Pane> panes;
    private final UnitTitle unit;
    private final Legend legend;
    private final ValueMarker mark;
    private final JFreeChart chart;
    private @Nullable ScenarioResult shown;
    private FuturesDisplay aspect = FuturesDisplay.BANDS;
    private Overlay overlay = Overlay.NONE;
    private Optional<Integer> marked = Optional.empty();
    private boolean axesMoved;

    private LiveChart(ChartId id, ChartStyle look) {
        this.id = id;
        this.look = look;
        months = new Months(look);
        panes = id.plots(look).stream().map(Pane::new).toList();
        unit = new UnitTitle(look);
        legend = new Legend(look);
        mark = new ValueMarker(0, look.palette().text(), new BasicStroke(look.scaled(0.8)));
        mark.setAlpha(1);
        chart = new JFreeChart(null, null, plot(), false);
        chart.getRenderingHints().put(RenderingHints.KEY_FRACTIONALMETRICS,
                RenderingHints.VALUE_FRACTIONALMETRICS_ON);
        chart.setBackgroundPaint(look.palette().background());
        chart.setPadding(look.insets(6, 8, 6, 8));
        if (panes.size() == 1) {
            chart.addSubtitle(unit);
        }
        chart.addSubtitle(legend);
    }

    /** An empty chart of kind {@code id}. */
    public static LiveChart of(ChartId id, ChartStyle look) {
        return new LiveChart(id, look);
    }

    private XYPlot plot() {
        var room = look.insets(2, 0, 0, 24); // on the right for half the name of the last month
        if (panes.size() == 1) {
            var plot = panes.getFirst().plot();
            plot.setDomainAxis(months.axis());
            plot.setInsets(room);
            return plot;
        }
        var combined = new CombinedDomainXYPlot(months.axis());
        combined.setInsets(room);
        combined.setGap(look.scaled(6));
        panes.forEach(pane -> combined.add(pane.plot()));
        return combined;
    }

    /** The chart as JFreeChart draws it. It has no title: whoever shows it gives it one. */
    public JFreeChart chart() {
        return chart;
    }

    /** Shows {@code run} without bands. */
    public void show(Run run, Axes axes) {
        show(ScenarioResult.of(run), axes);
    }

    /** Shows a run and its futures. The first one is always shown on axes of its own. */
    public void show(ScenarioResult what, Axes axes) {
        chart.setNotify(false);
        boolean first = shown == null;
        shown = what;
        var times = months.times(what.scenario());
        var points = overlay.points(id, what.scenario());
        panes.forEach(pane -> pane.lay(id, overlay, points, what.run()));
        var samples = panes.stream().map(pane -> pane.show(what, aspect, times)).toList();
        legend.show(Sample.merged(samples.stream().flatMap(List::stream)));
        boolean stripped = months.axis().show(new SharesStrip(panes.getFirst().shares(times)));
        boolean fitted = first || axes == Axes.FIT || (axes == Axes.WIDEN && !isWithinAxes(times));
        hold(!fitted && !stripped);
        axesMoved = false;
        if (fitted) {
            fit(what.run(), first);
        }
        unit.show(axisLabel());
        marked.ifPresent(month -> mark.setValue(time(what.run(), month)));
        chart.setNotify(true);
    }

    /** From now on looks at futures as {@code newAspect} says, a threshold only where the chart takes one. */
    public void look(FuturesDisplay newAspect, Axes axes) {
        aspect = id.takesThreshold() ? newAspect : newAspect.withThreshold(OptionalDouble.empty());
        var what = shown;
        if (what != null) {
            show(what, axes);
        }
    }

    /** From now on {@code newOverlay} is laid over what {@link #show} shows. */
    public void lay(Overlay newOverlay) {
        overlay = newOverlay;
    }

    /** The id of the reading whose name stands at a place of the chart as it was drawn last, if one does. */
    public Optional<String> readingAt(double x, double y) {
        return panes.getFirst().readingAt(x, y);
    }

    /** Whoever asked {@link #readingAt} points at no place of the chart any more. */
    public void leave() {
        panes.getFirst().leave();
    }

    /** The value at {@code y}, to a two-hundredth of the axis, held to it; of a chart that takes a threshold. */
    public double valueAt(double y, Rectangle2D dataArea) {
        var axis = panes.getFirst().plot().getRangeAxis();
        return rounded(axis.java2DToValue(y, dataArea, RectangleEdge.LEFT));
    }

    /** Where {@code value} stands, as {@link #valueAt} reads it. */
    public double placeOf(double value, Rectangle2D dataArea) {
        return panes.getFirst().plot().getRangeAxis().valueToJava2D(value, dataArea, RectangleEdge.LEFT);
    }

    /** {@code value}, {@code steps} two-hundredths of the axis up, or down where negative; held to the axis. */
    public double stepped(double value, int steps) {
        return rounded(value + steps * step());
    }

    private double rounded(double value) {
        var range = panes.getFirst().plot().getRangeAxis().getRange();
        double step = step();
        return Math.clamp(step * Math.rint(value / step), range.getLowerBound(), range.getUpperBound());
    }

    private double step() {
        return Ticks.ceiling(panes.getFirst().plot().getRangeAxis().getRange().getLength() / STEPS);
    }

    private boolean isWithinAxes(double[] times) {
        var range = months.axis().getRange();
        return range.contains(times[0]) && range.contains(times[times.length - 1])
                && panes.stream().allMatch(Pane::isWithinAxis);
    }

    /** Whether anything of futures is drawn: there may be none, or they may all be the same. */
    public boolean showsFutures() {
        return panes.stream().anyMatch(Pane::showsFutures);
    }

    private void hold(boolean held) {
        months.axis().hold(held);
        panes.forEach(pane -> pane.hold(held));
    }

    private void fit(Run run, boolean first) {
        months.fit(run.scenario());
        boolean moved = false;
        for (var pane : panes) {
            moved |= pane.fit();
        }
        axesMoved = moved && !first;
    }

    /** Whether the last {@link #show} chose other value axes than those before it. */
    public boolean axesMoved() {
        return axesMoved;
    }

    /** The unit of the value axis and, if it does not start at zero, where it starts; of the first one of several. */
    public String axisLabel() {
        return panes.getFirst().axisLabel();
    }

    /** Marks {@code month}, counted from 0, by a thin line. */
    public void mark(int month) {
        chart.setNotify(false);
        if (marked.isEmpty()) {
            panes.forEach(pane -> pane.mark(mark));
        }
        marked = Optional.of(month);
        var what = shown;
        if (what != null) {
            mark.setValue(time(what.run(), month));
        }
        chart.setNotify(true);
    }

    /**
     * The month that is nearest to {@code x}, if {@code x} lies within {@code dataArea} and something is shown.
     *
     * @param x a place in the chart as it was drawn
     * @param dataArea where its data stand: {@code ChartRenderingInfo.getPlotInfo().getDataArea()} of that drawing
     */
    public Optional<Integer> monthAt(double x, Rectangle2D dataArea) {
        var what = shown;
        if (what == null || x < dataArea.getMinX() || x > dataArea.getMaxX()) {
            return Optional.empty();
        }
        var range = months.axis().getRange();
        double part = (x - dataArea.getMinX()) / dataArea.getWidth();
        return Optional.of(Months.nearest(what.scenario(), range.getLowerBound() + part * range.getLength()));
    }

    /** What every curve says in {@code month}, in words; empty before anything is shown. */
    public String readout(int month) {
        var what = shown;
        if (what == null) {
            return "";
        }
        var run = what.run();
        int t = Math.clamp(month, 0, run.lastMonth());
        var date = look.numbers().month(run.scenario().date(t));
        var said = Stream.concat(panes.stream().map(pane -> pane.readout(t)), laid(what, t))
                .filter(words -> !words.isEmpty()).collect(Collectors.joining(" \u00b7 "));
        return Texts.of(LiveChart.class).get("readout", date, said);
    }

    /** What the readings with bands say in month {@code t}, and what was observed of it. */
    private Stream<String> laid(ScenarioResult what, int t) {
        var readings = ReadingsLayer.words(id, overlay, t, look.numbers());
        var date = what.scenario().date(t);
        var observed = overlay.observed().stream().flatMap(known -> known.points(id, what.scenario()).stream()
                .filter(point -> !point.from().isAfter(date) && !point.to().isBefore(date))
                .map(point -> known.words(point, look.numbers())));
        return Stream.concat(Stream.of(readings), observed);
    }

    private static double time(Run run, int month) {
        return Months.time(run.scenario().date(month));
    }
}
