package sightline.caution;

import java.util.List;
import java.util.Optional;

/** Reports from before and after bundling began; whoever sees this does not compare them. */
record Bundled() implements Rule {

    @Override
    public String id() {
        return "bundled";
    }

    @Override
    public boolean isOfShown() {
        return true;
    }

    @Override
    public Optional<Caution> check(Situation situation) {
        var compared = situation.compared();
        boolean refused = compared.stream().anyMatch(one -> compared.stream()
                .anyMatch(other -> one.series().refuses(one.point(), other.series(), other.point())));
        return refused ? says(situation.text("bundled"), List.of()) : Optional.empty();
    }
}
