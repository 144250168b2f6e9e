package sightline.caution;

import static sightline.model.Parameter.BASELINE_CAPACITY;
import static sightline.model.Parameter.CAPACITY_GROWTH;
import static sightline.model.Parameter.CASE_SUBSTITUTION;
import static sightline.model.Parameter.DISPLACEMENT;
import static sightline.model.Parameter.GROWTH;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import sightline.model.Output;
import sightline.model.ParameterInput;
import sightline.model.Run;
import sightline.model.Scenario;
import sightline.model.Setting;

/** Where cases wait anyway, it matters how far one can stand in for another. */
record Capacity() implements Rule {

    @Override
    public String id() {
        return "capacity";
    }

    @Override
    public Optional<Caution> check(Situation situation) {
        var scenario = situation.scenario();
        boolean slower = scenario.setting(CAPACITY_GROWTH).acting().low() < scenario.setting(GROWTH).acting().high();
        boolean lacking = scenario.setting(BASELINE_CAPACITY).acting().low() < 1;
        if (!slower && !lacking && !isWaiting(scenario)) {
            return Optional.empty();
        }
        var numbers = situation.numbers();
        return says(situation.text("capacity", numbers.month(scenario.date(situation.month())),
                numbers.result(gap(scenario, 0, situation.month())),
                numbers.result(gap(scenario, 1, situation.month()))),
                List.of(new ParameterInput(CASE_SUBSTITUTION)));
    }

    private static double gap(Scenario scenario, double substitution, int month) {
        var read = scenario.withSetting(CASE_SUBSTITUTION, Setting.certain(substitution));
        return Run.of(read).value(Output.SAFEGUARDED_GAP, month);
    }

    /** Whether cases wait although none is hidden: with nothing lost and nobody moving, every case that occurs is visible. */
    private static boolean isWaiting(Scenario scenario) {
        var nothingHidden = scenario.withSetting(DISPLACEMENT, Setting.certain(0)).withServices(scenario.services()
                .stream().map(service -> service.withContentDependence(Setting.certain(0))).toList());
        return Arrays.stream(Run.of(nothingHidden).values(Output.WAITING_STRONG)).anyMatch(waiting -> waiting > 0);
    }
}
