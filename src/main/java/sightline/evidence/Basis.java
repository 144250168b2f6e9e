package sightline.evidence;

/** What a value rests on. */
public enum Basis {
    /** A published figure, measured on the thing itself, contains it. */
    CITED,
    /** Only figures measured on something near contain it. */
    PROXY_ONLY,
    /** There are published figures and none contains it. */
    OUTSIDE,
    /** There is no published figure. */
    NO_FIGURE
}
