package sightline.text;

/** What a number counts, which decides how it is written and typed (see {@link Numbers}). */
public enum Unit {
    /** A fraction 0..1, written as a percentage. */
    SHARE(true, 2),
    /** A relative change per year as a fraction, written as a percentage. */
    GROWTH_A_YEAR(true, 2),
    /** A multiple of today's value. */
    MULTIPLE(false, 3), CHILDREN_A_MONTH(false, 1), ARRESTS_A_MONTH(false, 1), REFERRALS_A_MONTH(false, 1),
    /** Months, as a length of time or a date counted from the start. */
    MONTHS(false, 2), ARRESTS_A_QUARTER(false, 1), TONNES_A_QUARTER(false, 2), MILLION_POUNDS_A_QUARTER(false, 2),
    THREATS_A_QUARTER(false, 1);

    private final boolean percentage;
    private final int decimals;

    Unit(boolean percentage, int decimals) {
        this.percentage = percentage;
        this.decimals = decimals;
    }

    /** Whether a fraction of this unit is written as a percentage. */
    public boolean isPercentage() {
        return percentage;
    }

    /** The most decimals that are shown; trailing zeros are not. */
    public int decimals() {
        return decimals;
    }

    /** The key of the unit's words in the bundle beside this class. */
    public String key() {
        return "unit." + name();
    }
}
