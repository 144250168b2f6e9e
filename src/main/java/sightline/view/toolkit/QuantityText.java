package sightline.view.toolkit;

import java.util.OptionalDouble;

import sightline.model.Quantity;
import sightline.text.Numbers;
import sightline.text.Texts;
import sightline.text.Unit;

/** How the numbers of one quantity are written, typed and named in sentences. */
public record QuantityText(Quantity quantity, Numbers numbers) {

    public String write(double value) {
        return numbers.format(quantity.unit(), value);
    }

    /** The number that {@code typed} stands for; empty if it is none of this quantity's unit and locale. */
    public OptionalDouble parse(String typed) {
        return numbers.parse(quantity.unit(), typed);
    }

    /** A number as it may be typed. */
    public String example() {
        return quantity.file().contain(quantity.unit().example()) ? numbers.example(quantity.unit())
                : write(quantity.standard());
    }

    /** The least number that files may have. */
    public String least() {
        return write(quantity.file().low());
    }

    /** The greatest number that files may have, with the unit in words where the number has no sign that says it. */
    public String most() {
        var most = write(quantity.file().high());
        return quantity.unit().isWrittenAsSign() ? most : Texts.of(QuantityText.class).get("number.inUnit", most,
                Texts.of(Unit.class).get(quantity.unit().key()));
    }
}
