package sightline.model;

/** How the futures are spread over a range. The constants' names in lower case are the words of the file format. */
public enum RangeShape {
    /** Mode at the value. */
    TRIANGULAR,
    /** Every value of the range alike. */
    UNIFORM,
    /** A beta distribution with its mode at the value and lambda 4. */
    PERT;

    /** The word in files. */
    public String id() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
