package sightline.chart;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.io.Serial;

import org.jfree.chart.block.RectangleConstraint;
import org.jfree.chart.title.Title;
import org.jfree.chart.ui.Size2D;
import org.jspecify.annotations.Nullable;

/** What the values of a chart count, in as many lines as it takes, above its legend. */
@SuppressWarnings("serial") // charts are never serialized
final class UnitTitle extends Title {

    @Serial
    private static final long serialVersionUID = 1;

    private static final double BELOW = 3;

    private final ChartStyle look;
    private final Words words;
    private String text = "";

    UnitTitle(ChartStyle look) {
        this.look = look;
        words = new Words(look.font());
    }

    void show(String shown) {
        text = shown;
    }

    @Override
    public Size2D arrange(Graphics2D g2, RectangleConstraint constraint) {
        double width = constraint.getWidth();
        return new Size2D(width, words.lines(width, text).size() * look.lineHeight() + look.scaled(BELOW));
    }

    @Override
    public void draw(Graphics2D g2, Rectangle2D area) {
        draw(g2, area, null);
    }

    @Override
    public @Nullable Object draw(Graphics2D g2, Rectangle2D area, @Nullable Object parameters) {
        g2.setFont(look.font());
        g2.setPaint(look.palette().quiet());
        double baseline = area.getY() + words.ascent();
        for (var line : words.lines(area.getWidth(), text)) {
            g2.drawString(line, (float) area.getX(), (float) baseline);
            baseline += look.lineHeight();
        }
        return null;
    }
}
