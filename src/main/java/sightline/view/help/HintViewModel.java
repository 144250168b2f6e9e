package sightline.view.help;

import java.util.Arrays;
import java.util.Optional;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** The hints for somebody who is new, one after the other. */
public final class HintViewModel {

    /** What a hint is about. */
    public enum Step {
        DRAG(1), READ(2), COMPARE(3);

        private final int number;

        Step(int number) {
            this.number = number;
        }

        /** Its place among all, from 1. */
        public int number() {
            return number;
        }

        /** The key of its words. */
        public String key() {
            return "hint." + name();
        }

        Optional<Step> next() {
            return Arrays.stream(values()).filter(step -> step.number == number + 1).findFirst();
        }
    }

    private final ReadOnlyObjectWrapper<Optional<Step>> step = new ReadOnlyObjectWrapper<>(Optional.of(Step.DRAG));

    /** The hint that is shown; empty for good after the last. */
    public ReadOnlyObjectProperty<Optional<Step>> stepProperty() {
        return step.getReadOnlyProperty();
    }

    public void next() {
        step.set(step.get().flatMap(Step::next));
    }

    public void done() {
        step.set(Optional.empty());
    }
}
