package sightline.chart;

import java.awt.Color;
import java.util.List;

/**
 * The colours of charts in one theme: the one place for them. The hues are those of Okabe and Ito, which people who see
 * colours differently can tell apart; none of them is an alarm.
 *
 * @param background what everything stands on
 * @param text words, axes the line of nothing hidden and the chosen month
 * @param quiet words of less weight
 * @param grid lines across the plot
 * @param scenario the line of this scenario
 * @param lines further lines, to be told apart by their dashes as well
 * @param readings lines of readings: each stands out from the background about as much as the others
 * @param parts the stacked parts of all cases, from those that are visible to those that nobody sees
 */
public record Palette(Color background, Color text, Color quiet, Color grid, Color scenario, List<Color> lines,
        List<Color> readings, List<Color> parts) {

    private static final Color BLUE = new Color(0x0072B2);
    private static final Color SKY_BLUE = new Color(0x56B4E9);
    private static final Color GREEN = new Color(0x009E73);
    private static final Color YELLOW = new Color(0xF0E442);
    private static final Color ORANGE = new Color(0xE69F00);
    private static final Color VERMILION = new Color(0xD55E00);
    private static final Color PURPLE = new Color(0xCC79A7);

    private static final int OPAQUE = 255;
    /** A little more than is asked for, as thin lines lose some where they run between pixels. */
    private static final double EDGE_CONTRAST = 1.1 * Contrast.OF_THINGS;

    /** Yellow as dark as the others of its list. */
    private static final Color OLIVE = new Color(0x8C8000);
    private static final List<Color> READINGS = List.of(VERMILION, GREEN, PURPLE, OLIVE);

    public Palette {
        lines = List.copyOf(lines);
        readings = List.copyOf(readings);
        parts = List.copyOf(parts);
    }

    static Palette light() {
        return new Palette(Color.WHITE, new Color(0x1F2328), new Color(0x57606A), new Color(0xDDE1E6), BLUE,
                List.of(BLUE, VERMILION, GREEN, PURPLE), READINGS,
                List.of(SKY_BLUE, GREEN, YELLOW, ORANGE, new Color(0x4D4D4D)));
    }

    static Palette dark() {
        return new Palette(new Color(0x0D1117), new Color(0xE6EDF3), new Color(0x9DA7B3), new Color(0x2B323B), SKY_BLUE,
                List.of(SKY_BLUE, ORANGE, GREEN, PURPLE), READINGS,
                List.of(SKY_BLUE, GREEN, YELLOW, ORANGE, new Color(0x6E7681)));
    }

    static Palette highContrast() {
        return new Palette(Color.BLACK, Color.WHITE, Color.WHITE, new Color(0x595959), new Color(0x6CC7FF),
                List.of(new Color(0x6CC7FF), ORANGE, YELLOW, new Color(0xF0A6CC)),
                List.of(ORANGE, new Color(0x3FD4A4), new Color(0xF0A6CC), new Color(0xD9CE3C)),
                List.of(SKY_BLUE, GREEN, YELLOW, ORANGE, new Color(0x8C8C8C)));
    }

    /** The band of nine tenths of futures around a line of {@code color}. */
    static Color outerBand(Color color) {
        return withAlpha(color, 40);
    }

    /** The band of half of futures around a line of {@code color}, over the outer one. */
    static Color innerBand(Color color) {
        return withAlpha(color, 64);
    }

    /**
     * The outline of the outer band around a line of {@code color}: as much of the colour as it takes to stand out from
     * {@code ground}.
     */
    static Color edge(Color color, Color ground) {
        int alpha = outerBand(color).getAlpha();
        while (alpha < OPAQUE && Contrast.of(Contrast.over(withAlpha(color, alpha), ground), ground) < EDGE_CONTRAST) {
            alpha++;
        }
        return withAlpha(color, alpha);
    }

    /** One of many futures as a thin line, so that where they lie close is darker. */
    static Color single(Color color) {
        return withAlpha(color, 90);
    }

    /** A dot that stands for a share of futures. */
    static Color dot(Color color) {
        return withAlpha(color, 190);
    }

    /** The share of futures above a threshold. */
    static Color above(Color color) {
        return withAlpha(color, 190);
    }

    /** The share of futures at a threshold or below it. */
    static Color below(Color color) {
        return withAlpha(color, 48);
    }

    private static Color withAlpha(Color color, int alpha) {
        return new Color(color.getRed(), color.getGreen(), color.getBlue(), alpha);
    }
}
