package sightline.caution;

import static sightline.model.Parameter.BASELINE_SAFEGUARDED;
import static sightline.model.Parameter.EVIDENTIAL_SUFFICIENCY;
import static sightline.model.Parameter.INDUSTRY_SHARE;
import static sightline.model.Parameter.METADATA_EFFECTIVENESS;
import static sightline.model.Parameter.USER_REPORTING;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import sightline.caution.Caution;
import sightline.model.ParameterInput;
import sightline.model.Scenario;
import sightline.model.ScenarioInput;
import sightline.model.Service;
import sightline.model.ServiceField;
import sightline.model.ServiceInput;

/** A loss that may already be net of what is then found again. */
record CountedTwice() implements Rule {

    private static final double PUBLISHED_LOSS = 0.85;

    @Override
    public String id() {
        return "counted-twice";
    }

    @Override
    public Optional<Caution> check(Situation situation) {
        var scenario = situation.scenario();
        var found = situation.encrypted().stream()
                .filter(service -> Ends.any(service.contentDependence(), z -> z >= PUBLISHED_LOSS)).toList();
        boolean recovered = Ends.any(scenario.setting(METADATA_EFFECTIVENESS), m -> m > 0)
                || Ends.any(scenario.setting(USER_REPORTING), u -> u > 0);
        if (found.isEmpty() || !recovered) {
            return Optional.empty();
        }
        var about = new ArrayList<ScenarioInput>(List.of(new ParameterInput(METADATA_EFFECTIVENESS),
                new ParameterInput(USER_REPORTING)));
        found.forEach(service -> about.add(new ServiceInput(service.id(), ServiceField.CONTENT_DEPENDENCE)));
        return says(situation.text("counted-twice", situation.names(found),
                situation.numbers().result(amount(scenario, found))), about);
    }

    /** sum s z C (u + (1 - u) m e) A B_s over the services whose loss may be net. */
    private static double amount(Scenario scenario, List<Service> services) {
        double hidden = 0;
        for (var service : services) {
            hidden += scenario.shareValue(scenario.services().indexOf(service)) * service.contentDependence().value()
                    * scenario.finalCoverage(service);
        }
        double u = scenario.value(USER_REPORTING);
        double found = u + (1 - u) * scenario.value(METADATA_EFFECTIVENESS) * scenario.value(EVIDENTIAL_SUFFICIENCY);
        return hidden * found * scenario.value(INDUSTRY_SHARE) * scenario.value(BASELINE_SAFEGUARDED);
    }
}
