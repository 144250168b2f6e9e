package sightline.chart;

/** How a line is broken, in multiples of its width. */
enum Dash {
    SOLID, DASHED(5, 3), DOTTED(1, 2), DASH_DOT(6, 2, 1, 2);

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
