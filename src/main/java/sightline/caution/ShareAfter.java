package sightline.caution;

import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;

import sightline.caution.Caution;
import sightline.caution.Ends;
import sightline.caution.Rule;
import sightline.model.Scenario;
import sightline.model.ScenarioInput;
import sightline.model.Service;
import sightline.model.ServiceField;
import sightline.model.ServiceInput;

/** A share from before the rollout that was counted after it began. */
record ShareAfter() implements Rule {

    private static final Map<String, Double> COUNTED_2024 = Map.of("messenger", 0.059, "instagram", 0.088);
    private static final double TOLERANCE = 0.005;
    private static final YearMonth AFTER = YearMonth.of(2025, 1);

    @Override
    public String id() {
        return "share-after";
    }

    @Override
    public Optional<Caution> check(Situation situation) {
        var found = situation.encrypted().stream().filter(
                service -> isCounted(service) && startsBefore(service, situation.scenario())).toList();
        return found.isEmpty() ? Optional.empty()
                : says(situation.text("share-after", situation.names(found)), found.stream()
                        .<ScenarioInput>map(service -> new ServiceInput(service.id(), ServiceField.SHARE))
                        .toList());
    }

    private static boolean isCounted(Service service) {
        var counted = COUNTED_2024.get(service.id());
        var share = service.share();
        return counted != null && share != null && Ends.any(share, end -> Ends.isNear(end, counted, TOLERANCE));
    }

    private static boolean startsBefore(Service service, Scenario scenario) {
        return service.rollout().start() < ChronoUnit.MONTHS.between(scenario.start(), AFTER);
    }
}
