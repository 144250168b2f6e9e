package sightline.text;

/** What a number counts, which decides how it is written and typed (see {@link Numbers}). */
public enum Unit {
    /** A fraction 0..1, written as a percentage. */
    SHARE(true, 2, 0.125),
    /** A relative change per year as a fraction, written as a percentage. */
    GROWTH_A_YEAR(true, 2, 0.025),
    /** A multiple of today's value. */
    MULTIPLE(false, 3, 1.5), CHILDREN_A_MONTH(false, 1, 1234.5), ARRESTS_A_MONTH(false, 1, 1234.5),
    REFERRALS_A_MONTH(false, 1, 1234.5),
    /** Months, as a length of time or a date counted from the start. */
    MONTHS(false, 2, 2.5), ARRESTS_A_QUARTER(false, 1, 1234.5), TONNES_A_QUARTER(false, 2, 12.5),
    MILLION_POUNDS_A_QUARTER(false, 2, 12.5), THREATS_A_QUARTER(false, 1, 12.5);

    private final boolean percentage;
    private final int decimals;
    private final double example;

    Unit(boolean percentage, int decimals, double example) {
        this.percentage = percentage;
        this.decimals = decimals;
        this.example = example;
    }

    /** Whether a fraction of this unit is written as a percentage. */
    public boolean isPercentage() {
        return percentage;
    }

    /** The most decimals that are shown; trailing zeros are not. */
    public int decimals() {
        return decimals;
    }

    /** A likely number of this unit that has decimals. */
    public double example() {
        return example;
    }

    /** Whether the sign at a number says all of the unit, so that no words need stand behind it. */
    public boolean isSign() {
        return this == SHARE || this == MULTIPLE;
    }

    /** The key of the unit's words in the bundle beside this class. */
    public String key() {
        return "unit." + name();
    }
}
