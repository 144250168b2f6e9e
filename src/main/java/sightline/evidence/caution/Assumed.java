package sightline.evidence.caution;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import sightline.evidence.Backing;
import sightline.evidence.Basis;
import sightline.model.Influence;
import sightline.model.ServiceField;
import sightline.model.Target;

/**
 * What is shown rests on settings that no figure, or only a near one, supports. Start and length of a rollout are left out: what
 * is published of them are dates and not marks.
 */
record Assumed() implements Rule {

    @Override
    public String id() {
        return "assumed";
    }

    @Override
    public Optional<Caution> check(Situation situation) {
        var found = new EnumMap<Basis, List<Target>>(Basis.class);
        for (var target : Influence.on(situation.scenario(), situation.shown())) {
            if (!isOfRollout(target)) {
                Backing.of(situation.scenario(), target, situation.library()).map(Backing::standing)
                        .filter(standing -> standing.basis() != Basis.CITED)
                        .ifPresent(standing -> found.computeIfAbsent(standing.basis(), basis -> new ArrayList<>())
                                .add(target));
            }
        }
        var about = found.values().stream().flatMap(List::stream).toList();
        return about.isEmpty() ? Optional.empty()
                : says(situation.text("assumed", Integer.toString(about.size()), count(found, Basis.NO_FIGURE),
                        count(found, Basis.PROXY_ONLY), count(found, Basis.OUTSIDE)), about);
    }

    private static boolean isOfRollout(Target target) {
        return target.quantity() == ServiceField.ROLLOUT_START || target.quantity() == ServiceField.ROLLOUT_MONTHS;
    }

    private static String count(Map<Basis, List<Target>> found, Basis basis) {
        return Integer.toString(found.getOrDefault(basis, List.of()).size());
    }
}
