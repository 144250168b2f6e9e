package sightline.caution;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

import sightline.caution.Caution;
import sightline.caution.Cautions;

/** A month is compared with the same month, never with an earlier one. */
record NoBeforeAfter() implements Rule {

    private static final YearMonth BEFORE = YearMonth.of(2023, 12);
    private static final YearMonth AFTER = YearMonth.of(2026, 1);

    @Override
    public String id() {
        return Cautions.NO_BEFORE_AFTER;
    }

    @Override
    public boolean isOfShown() {
        return true;
    }

    @Override
    public Optional<Caution> check(Situation situation) {
        var scenario = situation.scenario();
        boolean both = !scenario.start().isAfter(BEFORE) && !scenario.date(scenario.months()).isBefore(AFTER);
        return situation.observed() || both ? says(situation.text("no-before-after"), List.of()) : Optional.empty();
    }
}
