package sightline.text;

/** What a number counts, which decides how it is written and typed (see {@link Numbers}). */
public enum Unit {
    /** A fraction 0..1, written as a percentage. */
    SHARE(Sign.PERCENT, true, 2, 0.125),
    /** A relative change per year as a fraction, written as a percentage. */
    GROWTH_A_YEAR(Sign.PERCENT, false, 2, 0.025),
    /** A multiple of today's value. */
    MULTIPLE(Sign.TIMES, true, 3, 1.5), CHILDREN_A_MONTH(1, 1234.5), ARRESTS_A_MONTH(1, 1234.5),
    REFERRALS_A_MONTH(1, 1234.5),
    /** Months, as a length of time or a date counted from the start. */
    MONTHS(2, 2.5), ARRESTS_A_QUARTER(1, 1234.5), TONNES_A_QUARTER(2, 12.5), MILLION_POUNDS_A_QUARTER(2, 12.5),
    THREATS_A_QUARTER(1, 12.5);

    /** The sign that stands at a number. */
    enum Sign {
        NONE, PERCENT, TIMES
    }

    private final Sign sign;
    private final boolean whole;
    private final int decimals;
    private final double example;

    Unit(int decimals, double example) {
        this(Sign.NONE, false, decimals, example);
    }

    /** @param whole whether the sign says all of the unit */
    Unit(Sign sign, boolean whole, int decimals, double example) {
        this.sign = sign;
        this.whole = whole;
        this.decimals = decimals;
        this.example = example;
    }

    /** Whether a fraction of this unit is written as a percentage. */
    public boolean isPercentage() {
        return sign == Sign.PERCENT;
    }

    /** The most decimals that are shown; trailing zeros are not. */
    public int decimals() {
        return decimals;
    }

    /** A likely number of this unit that has decimals. */
    public double example() {
        return example;
    }

    /** The sign that stands at a number of this unit. */
    Sign sign() {
        return sign;
    }

    /** Whether that sign says all of the unit, so that no words need stand behind it. */
    public boolean isWrittenAsSign() {
        return whole;
    }

    /** The key of the unit's words in the bundle beside this class. */
    public String key() {
        return "unit." + name();
    }
}
