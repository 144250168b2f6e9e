package sightline.chart;

import java.awt.Color;
import java.awt.Font;

import org.jfree.chart.ui.RectangleInsets;

import sightline.text.Numbers;

/**
 * How a chart looks. Everything in it is as large as its words: strokes and distances grow with the font.
 *
 * @param theme its colours
 * @param fontSize the height of its words in pixels, above 0
 * @param numbers how numbers and dates are written
 */
public record ChartStyle(Theme theme, float fontSize, Numbers numbers) {

    private static final float USUAL_FONT_SIZE = 12;
    /** Of the height of words. */
    private static final double LINE = 1.25;

    /** @throws IllegalArgumentException if {@code fontSize} is not above 0 */
    public ChartStyle {
        if (!(fontSize > 0)) {
            throw new IllegalArgumentException("font size " + fontSize);
        }
    }

    Palette palette() {
        return theme.palette();
    }

    /** The font of most words. It is the logical one, which every system has, with or without a display. */
    public Font font() {
        return new Font(Font.SANS_SERIF, Font.PLAIN, 1).deriveFont(fontSize);
    }

    /** How wide {@code text} is, in pixels. */
    public double measure(String text) {
        return new Words(font()).width(text);
    }

    /** From one line of words to the next, in pixels. */
    public double lineHeight() {
        return LINE * fontSize;
    }

    /** A length in pixels that is {@code pixels} beside words of the usual size. */
    public float scaled(double pixels) {
        return (float) pixels * fontSize / USUAL_FONT_SIZE;
    }

    /** Room around something, by lengths as in {@link #scaled}. */
    public RectangleInsets insets(double top, double left, double bottom, double right) {
        return new RectangleInsets(scaled(top), scaled(left), scaled(bottom), scaled(right));
    }

    LineStyle ink(Color color, double width, Dash dash) {
        return new LineStyle(color, scaled(width), dash);
    }
}
