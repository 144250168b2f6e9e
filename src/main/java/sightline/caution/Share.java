package sightline.caution;

import java.util.List;
import java.util.Optional;

import sightline.caution.Caution;
import sightline.caution.Rule;

/** How much of UK referrals the settings hide in all, which neither share nor dependence shows by itself. */
record Share() implements Rule {

    @Override
    public String id() {
        return "share";
    }

    @Override
    public Optional<Caution> check(Situation situation) {
        var scenario = situation.scenario();
        if (situation.encrypted().isEmpty()) {
            return Optional.empty();
        }
        double hidden = 0;
        for (int p = 0; p < scenario.services().size(); p++) {
            var service = scenario.services().get(p);
            hidden += scenario.shareValue(p) * service.contentDependence().value() * scenario.finalCoverage(service);
        }
        return says(situation.text("share", situation.numbers().percent(hidden)), List.of());
    }
}
