package sightline.caution;

import static sightline.model.Parameter.LAWFUL_ACCESS_RETENTION;

import java.util.List;
import java.util.Optional;

import sightline.model.ParameterInput;

/** Encryption that leaves content to be handed over. */
record Access() implements Rule {

    @Override
    public String id() {
        return "access";
    }

    @Override
    public Optional<Caution> check(Situation situation) {
        boolean left = Ends.any(situation.scenario().setting(LAWFUL_ACCESS_RETENTION), x -> x > 0);
        return left && !situation.encrypted().isEmpty()
                ? says(situation.text("access"), List.of(new ParameterInput(LAWFUL_ACCESS_RETENTION)))
                : Optional.empty();
    }
}
