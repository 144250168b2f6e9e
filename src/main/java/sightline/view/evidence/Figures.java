package sightline.view.evidence;

import sightline.evidence.SupportedRange;
import sightline.model.Quantity;
import sightline.text.Numbers;
import sightline.text.Texts;
import sightline.text.Unit;

/** Figures in words, with their units. */
record Figures(Numbers numbers) {

    /** What {@code span} supports, with the unit behind it unless the number carries it with it. */
    String text(Quantity quantity, SupportedRange span) {
        return span.isNumeric() ? withUnit(span.text(quantity.unit(), numbers), quantity.unit())
                : span.text(quantity.unit(), numbers);
    }

    /** A single value, likewise. */
    String text(Quantity quantity, double value) {
        return withUnit(numbers.format(quantity.unit(), value), quantity.unit());
    }

    private static String withUnit(String number, Unit unit) {
        return unit.isWrittenAsSign() ? number
                : Texts.of(Figures.class).get("evidence.figure", number, Texts.of(Unit.class).get(unit.key()));
    }
}
