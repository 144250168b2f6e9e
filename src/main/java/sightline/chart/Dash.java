package sightline.chart;

import java.util.List;

/** How a line is broken, in multiples of its width. */
enum Dash {
    SOLID, DASHED(3.5f, 2), DOTTED(1, 1.5f), DASH_DOT(4, 1.5f, 1, 1.5f), SHORT(2, 1), MIDDLE(4, 2), LONG(8, 4),
    LONG_SHORT(6, 2, 2, 2);

    /** Two thirds of each are ink. */
    static final List<Dash> EQUALLY_DENSE = List.of(LONG, SHORT, LONG_SHORT, MIDDLE);

    private final float[] pattern;

    Dash(float... pattern) {
        this.pattern = pattern;
    }

    /** The lengths of dashes and gaps of a line that is {@code width} wide; none if it is not broken. */
    float[] lengths(float width) {
        var lengths = pattern.clone();
        for (int i = 0; i < lengths.length; i++) {
            lengths[i] *= width;
        }
        return lengths;
    }
}
