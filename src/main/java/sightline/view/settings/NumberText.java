package sightline.view.settings;

import sightline.text.Numbers;
import sightline.text.Texts;

/** How the numbers of one knob are written, and what is said of typed ones that cannot be. */
record NumberText(Knob knob, Numbers numbers) {

    /** What somebody typed. */
    sealed interface Typed {

        /** A number within the bounds of files. */
        record Taken(double value) implements Typed {}

        /** Something else, and one sentence that says what would be right. */
        record Refused(String sentence) implements Typed {}
    }

    String write(double value) {
        return numbers.format(knob.quantity().unit(), value);
    }

    Typed read(String typed) {
        var texts = Texts.of(NumberText.class);
        var parsed = numbers.parse(knob.quantity().unit(), typed);
        if (parsed.isEmpty()) {
            return new Typed.Refused(texts.get("row.notANumber", knob.name(), write(knob.quantity().standard())));
        }
        var bounds = knob.quantity().file();
        return bounds.contain(parsed.getAsDouble()) ? new Typed.Taken(parsed.getAsDouble())
                : new Typed.Refused(texts.get("row.outOfBounds", knob.name(), typed.strip(), write(bounds.low()),
                        write(bounds.high())));
    }
}
