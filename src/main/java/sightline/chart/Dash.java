package sightline.chart;

/** How a line is broken, in multiples of its width. */
enum Dash {
    SOLID, DASHED(3.5f, 2), DOTTED(1, 1.5f), DASH_DOT(4, 1.5f, 1, 1.5f);

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
