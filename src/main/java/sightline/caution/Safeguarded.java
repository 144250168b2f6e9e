package sightline.caution;

import static sightline.model.Parameter.BASELINE_ARRESTS;
import static sightline.model.Parameter.BASELINE_SAFEGUARDED;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import sightline.caution.Caution;
import sightline.caution.Ends;
import sightline.caution.Rule;
import sightline.model.Output;
import sightline.model.ParameterInput;
import sightline.model.Series;

/** A count whose definition is published nowhere. */
record Safeguarded() implements Rule {

    private static final Set<Series> OUTPUTS = Set.of(Output.SAFEGUARDED, Output.SAFEGUARDED_COUNTERFACTUAL,
            Output.SAFEGUARDED_GAP, Output.SAFEGUARDED_CUMULATIVE_GAP);
    private static final double FEWEST_AN_ARREST = 1.2;
    private static final double MOST_AN_ARREST = 1.74;

    @Override
    public String id() {
        return "safeguarded";
    }

    @Override
    public boolean isOfShown() {
        return true;
    }

    @Override
    public Optional<Caution> check(Situation situation) {
        if (situation.shown().stream().noneMatch(OUTPUTS::contains)) {
            return Optional.empty();
        }
        var children = situation.scenario().setting(BASELINE_SAFEGUARDED);
        var arrests = situation.scenario().setting(BASELINE_ARRESTS);
        boolean unusual = Ends.anyRatio(children, arrests,
                ratio -> ratio < FEWEST_AN_ARREST || ratio > MOST_AN_ARREST);
        return says(situation.text(unusual ? "safeguarded.unusual" : "safeguarded"),
                unusual ? List.of(new ParameterInput(BASELINE_SAFEGUARDED),
                        new ParameterInput(BASELINE_ARRESTS))
                        : List.of(new ParameterInput(BASELINE_SAFEGUARDED)));
    }
}
