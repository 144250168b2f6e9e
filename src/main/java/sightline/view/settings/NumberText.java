package sightline.view.settings;

import sightline.model.ScenarioInput;
import sightline.model.Setting;
import sightline.text.Numbers;
import sightline.text.Texts;
import sightline.view.toolkit.QuantityText;

/** How the numbers of one input are written, and what is said of typed ones that cannot be. */
record NumberText(ScenarioInput input, Numbers numbers) {

    /** What somebody typed. */
    sealed interface Typed {

        /** A number within the bounds of files. */
        record Taken(double value) implements Typed {}

        /** Something else, and one sentence that says what would be right. */
        record Refused(String sentence) implements Typed {}
    }

    /** Why its range cannot act again. */
    String cannotUnpin(Setting pinned) {
        return Texts.of(NumberText.class).get("row.cannotUnpin", input.name(), write(pinned.low()));
    }

    /** What it means to let the range of {@code shown} act again, and where the value would go. */
    String unpinning(Setting shown) {
        var texts = Texts.of(NumberText.class);
        return shown.rangeContainsValue() ? texts.get("row.unpin", input.name())
                : texts.get("row.unpinMoves", input.name(), write(shown.unpin().value()));
    }

    String write(double value) {
        return text().write(value);
    }

    Typed read(String typed) {
        var texts = Texts.of(NumberText.class);
        var text = text();
        var parsed = text.parse(typed);
        if (parsed.isEmpty()) {
            return new Typed.Refused(texts.get("row.notANumber", input.name(), typed.strip(), text.example()));
        }
        return input.quantity().file().contain(parsed.getAsDouble()) ? new Typed.Taken(parsed.getAsDouble())
                : new Typed.Refused(
                        texts.get("row.outOfBounds", input.name(), typed.strip(), text.least(), text.most()));
    }

    private QuantityText text() {
        return new QuantityText(input.quantity(), numbers);
    }
}
