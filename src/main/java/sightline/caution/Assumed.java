package sightline.caution;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import sightline.evidence.Basis;
import sightline.evidence.InputEvidence;
import sightline.model.ScenarioInput;

/** What is shown rests on settings that no figure, or only a near one, supports. */
record Assumed() implements Rule {

    @Override
    public String id() {
        return "assumed";
    }

    @Override
    public Optional<Caution> check(Situation situation) {
        var found = new EnumMap<Basis, List<ScenarioInput>>(Basis.class);
        for (var backing : InputEvidence.acting(situation.scenario(), situation.shown(), situation.library())) {
            if (backing.standing().basis() != Basis.CITED) {
                found.computeIfAbsent(backing.standing().basis(), basis -> new ArrayList<>()).add(backing.input());
            }
        }
        var about = found.values().stream().flatMap(List::stream).toList();
        return about.isEmpty() ? Optional.empty()
                : says(situation.text("assumed", Integer.toString(about.size()), count(found, Basis.NO_FIGURE),
                        count(found, Basis.PROXY_ONLY), count(found, Basis.OUTSIDE)), about);
    }

    private static String count(Map<Basis, List<ScenarioInput>> found, Basis basis) {
        return Integer.toString(found.getOrDefault(basis, List.of()).size());
    }
}
