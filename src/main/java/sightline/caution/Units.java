package sightline.caution;

import static sightline.model.Parameter.BASELINE_REFERRALS;
import static sightline.model.Parameter.BASELINE_SAFEGUARDED;

import java.util.List;
import java.util.Optional;

import sightline.caution.Caution;
import sightline.caution.Ends;
import sightline.caution.Rule;
import sightline.caution.Situation;
import sightline.model.ParameterInput;

/** Referrals that look like something else that is counted. */
record Units() implements Rule {

    private static final double FEWEST = 2_500;
    private static final double MOST = 10_000;
    private static final double MOST_CHILDREN = 0.5;

    @Override
    public String id() {
        return "units";
    }

    @Override
    public Optional<Caution> check(Situation situation) {
        var referrals = situation.scenario().setting(BASELINE_REFERRALS);
        var children = situation.scenario().setting(BASELINE_SAFEGUARDED);
        boolean unusual = Ends.any(referrals, r -> r < FEWEST || r > MOST)
                || Ends.anyRatio(children, referrals, ratio -> ratio > MOST_CHILDREN);
        var numbers = situation.numbers();
        return !unusual ? Optional.empty()
                : says(situation.text("units", numbers.result(referrals.value()), numbers.result(children.value())),
                        List.of(new ParameterInput(BASELINE_REFERRALS),
                                new ParameterInput(BASELINE_SAFEGUARDED)));
    }
}
