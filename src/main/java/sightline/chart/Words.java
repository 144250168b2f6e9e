package sightline.chart;

import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.util.ArrayList;
import java.util.List;

/**
 * Words that have to fit, measured in fractions of pixels: a canvas of the window draws them so, and a picture that is told
 * to. Java 2D's usual metrics round the width of every letter, which over a line is a word too many or too few.
 *
 * @param font what they are written in
 */
record Words(Font font) {

    private static final FontRenderContext FRACTIONAL = new FontRenderContext(null, true, true);
    private static final int MOST_LETTERS = 80;
    private static final String ELLIPSIS = "\u2026";

    double width(String text) {
        return font.getStringBounds(text, FRACTIONAL).getWidth();
    }

    double ascent() {
        return font.getLineMetrics("", FRACTIONAL).getAscent();
    }

    /** From the top of tall letters to the bottom of deep ones. */
    double height() {
        var metrics = font.getLineMetrics("", FRACTIONAL);
        return metrics.getAscent() + metrics.getDescent();
    }

    /** {@code text}, cut at its end if it is wider than {@code width}. */
    String within(double width, String text) {
        if (text.length() <= MOST_LETTERS && width(text) <= width) {
            return text;
        }
        int letters = Math.min(text.length(), MOST_LETTERS);
        while (letters > 1 && width(text.substring(0, letters) + ELLIPSIS) > width) {
            letters--;
        }
        return text.substring(0, letters) + ELLIPSIS;
    }

    /** {@code text} in lines that are no wider than {@code width}, unless a single word is. */
    List<String> lines(double width, String text) {
        var lines = new ArrayList<String>();
        for (var word : text.split(" ", -1)) {
            var longer = lines.isEmpty() ? word : lines.getLast() + " " + word;
            if (lines.isEmpty() || width(longer) > width) {
                lines.add(word);
            } else {
                lines.set(lines.size() - 1, longer);
            }
        }
        return lines;
    }
}
