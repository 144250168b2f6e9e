package sightline.caution;

import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

import sightline.caution.Caution;
import sightline.caution.Ends;
import sightline.caution.Rule;
import sightline.model.Scenario;
import sightline.model.Service;
import sightline.model.ServiceField;
import sightline.model.ServiceInput;
import sightline.model.VisibleCases;

/** What the settings make of a share that was published. */
record Share2024() implements Rule {

    private static final String FACEBOOK = "messenger";
    private static final double PUBLISHED = 0.059;
    private static final double TOLERANCE = 0.02;
    private static final YearMonth FIRST = YearMonth.of(2024, 1);
    private static final int MONTHS = 12;

    @Override
    public String id() {
        return "share-2024";
    }

    @Override
    public Optional<Caution> check(Situation situation) {
        var scenario = situation.scenario();
        int first = (int) ChronoUnit.MONTHS.between(scenario.start(), FIRST);
        boolean covered = first >= 0 && first + MONTHS - 1 <= scenario.months();
        var facebook = situation.encrypted().stream().filter(service -> service.id().equals(FACEBOOK)).findFirst();
        if (!covered || facebook.isEmpty()) {
            return Optional.empty();
        }
        double share = share(scenario, facebook.get(), first);
        return !Double.isFinite(share) || Ends.isNear(share, PUBLISHED, TOLERANCE) ? Optional.empty()
                : says(situation.text("share-2024", scenario.nameOf(facebook.get()), situation.numbers().percent(share),
                        situation.numbers().percent(PUBLISHED)),
                        List.of(new ServiceInput(FACEBOOK, ServiceField.SHARE)));
    }

    private static double share(Scenario scenario, Service service, int first) {
        int own = scenario.services().indexOf(service);
        double ownCases = 0;
        double allCases = 0;
        for (int t = first; t < first + MONTHS; t++) {
            for (int p = 0; p < scenario.services().size(); p++) {
                double visible = VisibleCases.of(scenario, p, t);
                allCases += visible;
                ownCases += p == own ? visible : 0;
            }
        }
        return ownCases / allCases;
    }
}
