package sightline.model;

/**
 * When and how a service's messages become encrypted.
 *
 * @param start r0, the month in which it starts, counted from the scenario's first month; may be negative
 * @param months rn, months until it is complete; 0 is at once
 * @param shape how coverage grows in between
 */
public record Rollout(double start, double months, RolloutShape shape) {

    /** From month 0 on, at once. */
    public static final Rollout AT_ONCE = new Rollout(0, 0, RolloutShape.LINEAR);

    /** @throws InvalidScenarioException if a number is out of its bounds */
    public Rollout {
        ServiceField.ROLLOUT_START.require(ServiceField.ROLLOUT_START.id(), start);
        ServiceField.ROLLOUT_MONTHS.require(ServiceField.ROLLOUT_MONTHS.id(), months);
    }

    /** Share of the final coverage at the start of {@code month}, 0..1. */
    public double progress(int month) {
        if (months == 0) {
            return month < start ? 0 : 1;
        }
        return shape.at(Math.clamp((month - start) / months, 0.0, 1.0));
    }
}
