package sightline.caution;

import java.util.Optional;

import sightline.caution.Caution;
import sightline.model.ScenarioInput;
import sightline.model.Setting;

/** A value at the end of its own range. */
record Edge() implements Rule {

    @Override
    public String id() {
        return "edge";
    }

    @Override
    public Optional<Caution> check(Situation situation) {
        var found = ScenarioInput.all(situation.scenario()).stream()
                .filter(input -> input.setting(situation.scenario()).filter(Edge::isAtEnd).isPresent()).toList();
        return found.isEmpty() ? Optional.empty()
                : says(situation.text("edge", situation.named(found)), found);
    }

    private static boolean isAtEnd(Setting setting) {
        return !setting.isCertain() && (setting.value() == setting.low() || setting.value() == setting.high());
    }
}
