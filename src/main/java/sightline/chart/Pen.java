package sightline.chart;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.Stroke;

/** Sets strokes so that a canvas of the window knows of them. */
final class Pen {

    private static final Stroke ANOTHER = new BasicStroke(0.1f);

    private Pen() {}

    /** From now on draws lines with {@code stroke}. */
    static void set(Graphics2D g2, Stroke stroke) {
        g2.setStroke(ANOTHER); // a canvas forgets its stroke between drawings, and believes that it has the last one
        g2.setStroke(stroke);
    }
}
