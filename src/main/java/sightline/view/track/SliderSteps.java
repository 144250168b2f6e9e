package sightline.view.track;

import java.math.BigDecimal;

import sightline.model.Quantity;

/** The places of a slider's thumb: every step of {@code quantity} between the slider's ends. */
public record SliderSteps(Quantity quantity) {

    /** The place nearest to {@code raw}. */
    public double nearest(double raw) {
        // In decimals, so that seven steps of 0.01 are 0.07 and not 0.07000000000000001.
        var steps = BigDecimal.valueOf(Math.round(raw / quantity.step()));
        return quantity.slider().clamp(BigDecimal.valueOf(quantity.step()).multiply(steps).doubleValue());
    }

    /** So many steps up from {@code value}, or down where negative, but no further than the slider's end; may lie between places. */
    public double from(double value, int steps) {
        return quantity.slider().clamp(value + steps * quantity.step());
    }
}
