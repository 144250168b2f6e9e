package sightline.caution;

import java.util.Map;
import java.util.Optional;

import sightline.caution.Caution;
import sightline.caution.Ends;
import sightline.caution.Rule;
import sightline.model.ScenarioInput;
import sightline.model.Service;
import sightline.model.ServiceField;
import sightline.model.ServiceInput;

/** A share of world reports in the place of a share of UK referrals. */
record ShareWorld() implements Rule {

    private static final Map<String, Double> WORLD_2023 = Map.of("messenger", 0.496, "instagram", 0.318);
    private static final double TOLERANCE = 0.01;

    @Override
    public String id() {
        return "share-world";
    }

    @Override
    public Optional<Caution> check(Situation situation) {
        var found = situation.scenario().services().stream().filter(ShareWorld::isOfTheWorld).toList();
        return found.isEmpty() ? Optional.empty()
                : says(situation.text("share-world", situation.names(found)), found.stream()
                        .<ScenarioInput>map(service -> new ServiceInput(service.id(), ServiceField.SHARE))
                        .toList());
    }

    private static boolean isOfTheWorld(Service service) {
        var world = WORLD_2023.get(service.id());
        var share = service.share();
        return world != null && share != null && Ends.any(share, end -> Ends.isNear(end, world, TOLERANCE));
    }
}
