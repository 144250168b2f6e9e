package sightline.chart;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.io.Serial;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.jfree.chart.annotations.AbstractXYAnnotation;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.ui.RectangleEdge;

/**
 * Names of lines at their ends, inside the plot, each behind a piece of its line. Names whose lines end close together stand
 * below each other in the order of the ends.
 */
@SuppressWarnings("serial") // charts are never serialized
final class EndLabels extends AbstractXYAnnotation {

    @Serial
    private static final long serialVersionUID = 1;

    private static final double SAMPLE = 18;
    private static final double GAP = 4;
    private static final double ABOVE_LINE = 3;
    /** Of its width: longer names would lie over most of what they name, and all are shortened alike. */
    private static final double MOST_OF_PLOT = 0.6;
    /** Words are read on it, and lines behind it are still seen. */
    private static final int VEIL = 140;

    private final ChartStyle look;
    private final Words measure;
    private List<Label> labels = List.of();
    private List<Rectangle2D> places = List.of();
    private Optional<Pointed> pointed = Optional.empty();

    /** A name that was pointed at, and where it stood then. */
    private record Pointed(String id, Rectangle2D place) {}

    /**
     * The name of a line.
     *
     * @param id of what it names
     * @param words the name
     * @param brief the name where there is little room
     * @param ink what the line is drawn with
     * @param value where it ends
     */
    record Label(String id, String words, String brief, LineStyle ink, double value) {}

    EndLabels(ChartStyle look) {
        this.look = look;
        measure = new Words(look.font());
    }

    void show(List<Label> shown) {
        labels = List.copyOf(shown);
        places = List.of();
    }

    /**
     * The id of what is named at a place of the chart as it was drawn last. A name that was pointed at stays so until the place
     * where it stood is left: what is drawn because of it may move it away.
     */
    Optional<String> at(double x, double y) {
        boolean stays = pointed.filter(each -> each.place().contains(x, y)
                && labels.stream().anyMatch(label -> label.id().equals(each.id()))).isPresent();
        if (!stays) {
            pointed = IntStream.range(0, places.size()).filter(i -> places.get(i).contains(x, y))
                    .mapToObj(i -> new Pointed(labels.get(i).id(), places.get(i))).findFirst();
        }
        return pointed.map(Pointed::id);
    }

    /** Nothing is pointed at any more. */
    void leave() {
        pointed = Optional.empty();
    }

    @Override
    public void draw(Graphics2D g2, XYPlot plot, Rectangle2D dataArea, ValueAxis domainAxis, ValueAxis rangeAxis,
            int rendererIndex, PlotRenderingInfo info) {
        if (labels.isEmpty()) {
            return;
        }
        var wanted = labels.stream().mapToDouble(label -> rangeAxis.valueToJava2D(label.value(), dataArea,
                RectangleEdge.LEFT) - measure.height() - look.scaled(ABOVE_LINE)).toArray();
        var tops = tops(wanted, measure.height(), dataArea.getMinY(), dataArea.getMaxY());
        g2.setFont(look.font());
        double right = dataArea.getMaxX() - look.scaled(GAP);
        double widest = right - dataArea.getMinX() - look.scaled(SAMPLE + 2 * GAP);
        var names = names(labels, measure, widest);
        var drawn = new Rectangle2D[labels.size()];
        for (int i = 0; i < drawn.length; i++) {
            drawn[i] = draw(g2, labels.get(i).ink(), names.get(i), right, tops[i]);
        }
        places = List.of(drawn);
    }

    /** The names of {@code labels} where {@code widest} is free for each: in full if all have room, else all in brief. */
    static List<String> names(List<Label> labels, Words measure, double widest) {
        boolean roomy = labels.stream().allMatch(label -> measure.width(label.words()) <= MOST_OF_PLOT * widest);
        return labels.stream().map(label -> measure.within(widest, roomy ? label.words() : label.brief())).toList();
    }

    private Rectangle2D draw(Graphics2D g2, LineStyle ink, String words, double right, double top) {
        double left = right - measure.width(words);
        double sample = left - look.scaled(SAMPLE + GAP);
        var place = new Rectangle2D.Double(sample, top, right - sample, measure.height());
        var background = look.palette().background();
        g2.setPaint(new Color(background.getRed(), background.getGreen(), background.getBlue(), VEIL));
        g2.fill(place);
        g2.setPaint(ink.color());
        Pen.set(g2, ink.stroke());
        double middle = top + measure.height() / 2;
        g2.draw(new Line2D.Double(sample, middle, sample + look.scaled(SAMPLE), middle));
        g2.setPaint(look.palette().text());
        g2.drawString(words, (float) left, (float) (top + measure.ascent()));
        return place;
    }

    /**
     * Where labels of {@code height} stand that would like to stand at {@code wanted}: as near as they can without covering each
     * other or leaving {@code low} to {@code high}; closer together where there is no room for all.
     */
    static double[] tops(double[] wanted, double height, double low, double high) {
        var order = IntStream.range(0, wanted.length).boxed()
                .sorted((a, b) -> Double.compare(wanted[a], wanted[b])).toList();
        double apart = wanted.length < 2 ? height
                : Math.min(height, Math.max(0, high - low - height) / (wanted.length - 1));
        var tops = Arrays.copyOf(wanted, wanted.length);
        double from = low;
        for (int i : order) {
            tops[i] = Math.max(wanted[i], from);
            from = tops[i] + apart;
        }
        double to = Math.max(low, high - height);
        for (int i : order.reversed()) {
            tops[i] = Math.min(tops[i], to);
            to = tops[i] - apart;
        }
        return tops;
    }
}
