package sightline.model;

import sightline.text.Unit;

/** The numbers that each service of a scenario has. */
public enum ServiceField implements Quantity {
    /** s: share of UK referrals before the rollout, taken also as its share of the outcomes that follow from them. */
    SHARE("share", Unit.SHARE, new Bounds(0, 1), new Bounds(0, 1), 0.01, 0),
    /** z: share of its referrals lost when all its messages are encrypted. */
    CONTENT_DEPENDENCE("contentDependence", Unit.SHARE, new Bounds(0, 1), new Bounds(0, 1), 0.01, 0.69),
    /** Its own final coverage, where it does not follow the rollout's. */
    COVERAGE("coverage", Unit.SHARE, new Bounds(0, 1), new Bounds(0, 1), 0.01, 1),
    /** r0: month in which its rollout starts. */
    ROLLOUT_START("rollout.start", Unit.MONTHS, new Bounds(-24, 60), new Bounds(-240, 240), 1, 0),
    /** rn: months until its rollout is complete; 0 is at once. */
    ROLLOUT_MONTHS("rollout.months", Unit.MONTHS, new Bounds(0, 60), new Bounds(0, 600), 1, 0);

    private final Row row;

    ServiceField(String id, Unit unit, Bounds slider, Bounds file, double step, double standard) {
        row = new Row(id, unit, slider, file, step, standard);
    }

    @Override
    public Row row() {
        return row;
    }

    @Override
    public boolean isTiming() {
        return this == ROLLOUT_START || this == ROLLOUT_MONTHS;
    }

    /** Whether the values of all services add up to 1, so that the last one has what the others leave. */
    public boolean addsUpToOne() {
        return this == SHARE;
    }

    @Override
    public boolean mayHaveRange() {
        return !isTiming();
    }

    @Override
    public String nameKey() {
        return "service." + id();
    }

    /** The field's name for one service everywhere, for instance {@code services.messenger.contentDependence}. */
    public String of(String service) {
        return "services." + service + "." + id();
    }
}
