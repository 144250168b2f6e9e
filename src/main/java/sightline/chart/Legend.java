package sightline.chart;

import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.io.Serial;
import java.util.ArrayList;
import java.util.List;

import org.jfree.chart.block.RectangleConstraint;
import org.jfree.chart.title.Title;
import org.jfree.chart.ui.Size2D;
import org.jspecify.annotations.Nullable;

import sightline.text.Texts;

/**
 * What the curves are called, each behind a piece of itself, in rows. It takes at most a third of the chart; curves for
 * which there is no room are counted.
 */
@SuppressWarnings("serial") // charts are never serialized
final class Legend extends Title {

    @Serial
    private static final long serialVersionUID = 1;

    private static final double MOST_OF_CHART = 1.0 / 3;
    private static final double SAMPLE = 22;
    private static final double AREA_SAMPLE = 10;
    private static final double GAP = 5;
    private static final double BETWEEN_INKS = 3;
    private static final double BETWEEN = 14;
    private static final double BELOW = 6;
    private static final double ROW = 1.4;

    private final ChartStyle look;
    private final Words measure;
    private List<Sample> samples = List.of();

    /** @param sample what the words are a name of; absent where they are not */
    private record Entry(double x, int row, String words, @Nullable Sample sample) {}

    Legend(ChartStyle look) {
        this.look = look;
        measure = new Words(look.font());
    }

    void show(List<Sample> shown) {
        samples = List.copyOf(shown);
    }

    @Override
    public Size2D arrange(Graphics2D g2, RectangleConstraint constraint) {
        double width = constraint.getWidth();
        int rows = 1 + entries(width, mostRows(constraint.getHeight())).stream()
                .mapToInt(Entry::row).max().orElse(0);
        return new Size2D(width, rows * rowHeight() + look.scaled(BELOW));
    }

    @Override
    public void draw(Graphics2D g2, Rectangle2D area) {
        draw(g2, area, null);
    }

    @Override
    public @Nullable Object draw(Graphics2D g2, Rectangle2D area, @Nullable Object parameters) {
        g2.setFont(look.font());
        int rows = (int) Math.max(1, (area.getHeight() - look.scaled(BELOW)) / rowHeight() + 0.5);
        for (var entry : entries(area.getWidth(), rows)) {
            double x = area.getX() + entry.x();
            double top = area.getY() + entry.row() * rowHeight();
            var sample = entry.sample();
            if (sample != null) {
                for (var ink : sample.inks()) {
                    draw(g2, sample, ink, x, top + rowHeight() / 2);
                    x += width(ink) + look.scaled(BETWEEN_INKS);
                }
                x += look.scaled(GAP - BETWEEN_INKS);
            }
            g2.setPaint(look.palette().text());
            g2.drawString(entry.words(), (float) x,
                    (float) (top + (rowHeight() - measure.height()) / 2 + measure.ascent()));
        }
        return null;
    }

    private void draw(Graphics2D g2, Sample sample, LineStyle ink, double x, double middle) {
        double wide = width(ink);
        g2.setPaint(ink.color());
        if (sample.glyph().isPresent()) {
            sample.glyph().get().draw(g2, look, ink.color(), x + wide / 2, middle);
        } else if (ink.isArea()) {
            var area = new Rectangle2D.Double(x, middle - wide / 2, wide, wide);
            g2.fill(area);
            ink.edge().ifPresent(edge -> {
                g2.setPaint(edge.color());
                Pen.set(g2, edge.stroke());
                g2.draw(area);
            });
        } else {
            Pen.set(g2, ink.stroke());
            g2.draw(new Line2D.Double(x, middle, x + wide, middle));
        }
    }

    /** As many curves as {@code rows} hold, and the number of the others; always at least one curve. */
    private List<Entry> entries(double width, int rows) {
        var words = samples.stream()
                .map(each -> measure.within(width - sampleWidth(each) - look.scaled(GAP), each.words())).toList();
        var widths = words.stream().mapToDouble(measure::width).toArray();
        int named = words.size();
        var entries = flow(words, widths, named, width);
        while (named > 1 && entries.getLast().row() >= rows) {
            named--;
            entries = flow(words, widths, named, width);
        }
        return entries;
    }

    /** The first {@code named} curves and the number of the others, from left to right and from row to row. */
    private List<Entry> flow(List<String> words, double[] widths, int named, double width) {
        var entries = new ArrayList<Entry>();
        double x = 0;
        int row = 0;
        for (int i = 0; i <= named && i < words.size(); i++) {
            boolean others = i == named;
            var text = others ? Texts.of(Legend.class).get("legend.more", Integer.toString(words.size() - named))
                    : words.get(i);
            double wide = others ? measure.width(text)
                    : sampleWidth(samples.get(i)) + look.scaled(GAP) + widths[i];
            if (x > 0 && x + wide > width) {
                row++;
                x = 0;
            }
            entries.add(new Entry(x, row, text, others ? null : samples.get(i)));
            x += wide + look.scaled(BETWEEN);
        }
        return entries;
    }

    private double sampleWidth(Sample sample) {
        return sample.inks().stream().mapToDouble(this::width).sum()
                + look.scaled(BETWEEN_INKS) * (sample.inks().size() - 1);
    }

    private double width(LineStyle ink) {
        return look.scaled(ink.isArea() ? AREA_SAMPLE : SAMPLE);
    }

    private double rowHeight() {
        return ROW * look.fontSize();
    }

    private int mostRows(double height) {
        return (int) Math.max(1, height * MOST_OF_CHART / rowHeight());
    }
}
