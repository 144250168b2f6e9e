package sightline.chart;

import java.awt.FontMetrics;

/** Words that have to fit. */
final class Words {

    private static final int MOST_LETTERS = 80;
    private static final String ELLIPSIS = "\u2026";

    private Words() {}

    /** {@code text}, cut at its end if it is wider than {@code width}. */
    static String within(double width, String text, FontMetrics metrics) {
        if (text.length() <= MOST_LETTERS && metrics.stringWidth(text) <= width) {
            return text;
        }
        int letters = Math.min(text.length(), MOST_LETTERS);
        while (letters > 1 && metrics.stringWidth(text.substring(0, letters) + ELLIPSIS) > width) {
            letters--;
        }
        return text.substring(0, letters) + ELLIPSIS;
    }
}
