package sightline.chart;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import sightline.model.LawfulStream;
import sightline.model.Parameter;
import sightline.model.RangeShape;
import sightline.model.Rollout;
import sightline.model.RolloutShape;
import sightline.model.Scenario;
import sightline.model.Service;
import sightline.model.Setting;
import sightline.model.TriageOrder;
import sightline.text.Numbers;

/** Scenarios that charts must cope with. */
final class Samples {

    static final ChartStyle LOOK = new ChartStyle(Theme.LIGHT, 12, new Numbers(Locale.UK));

    private Samples() {}

    static Scenario usual() {
        var messenger = new Service("messenger", "Facebook and Messenger", Setting.certain(0.11), Setting.certain(0.69),
                true, null, new Rollout(0, 15, RolloutShape.SATURATING));
        var instagram = new Service("instagram", "Instagram", Setting.certain(0.13), Setting.certain(0.65), false, null,
                Rollout.AT_ONCE);
        var other = new Service("other", "All other services", null, Setting.certain(0.69), false, null,
                Rollout.AT_ONCE);
        return new Scenario("Usual", "", YearMonth.of(2023, 12), 60, TriageOrder.EVIDENCE_FIRST, Map.of(),
                List.of(messenger, instagram, other), Map.of(), 8192, 1);
    }

    static Map<String, Scenario> extremes() {
        return Map.of("usual", usual(), "nothing", nothing(), "one month", usual().withSpan(YearMonth.of(2024, 1), 1),
                "twenty years", usual().withSpan(YearMonth.of(2019, 5), 240), "huge", huge(), "tiny",
                usual().withValue(Parameter.BASELINE_SAFEGUARDED, 1e-9).withValue(Parameter.BASELINE_ARRESTS, 0.3),
                "negative gap", negativeGap(), "fifty services", fiftyServices());
    }

    /** Nothing comes of anything, and nothing is hidden. */
    static Scenario nothing() {
        var baselines = new EnumMap<LawfulStream, Double>(LawfulStream.class);
        for (var stream : LawfulStream.values()) {
            baselines.put(stream, 0.0);
        }
        return usual().withValue(Parameter.BASELINE_SAFEGUARDED, 0).withValue(Parameter.BASELINE_ARRESTS, 0)
                .withValue(Parameter.ROLLOUT_COVERAGE, 0).withLawfulBaselines(baselines);
    }

    private static Scenario huge() {
        return usual().withSpan(YearMonth.of(2023, 12), 240).withValue(Parameter.GROWTH, 10)
                .withValue(Parameter.CAPACITY_GROWTH, 10).withValue(Parameter.BASELINE_SAFEGUARDED, 1e7)
                .withValue(Parameter.BASELINE_ARRESTS, 1e7).withValue(Parameter.BASELINE_REFERRALS, 1e7);
    }

    /** Flags that had to wait are worked when capacity has grown, so for some months more comes out than otherwise. */
    static Scenario negativeGap() {
        return usual().withValue(Parameter.CASE_SUBSTITUTION, 0).withValue(Parameter.TRIAGE_CAPACITY, 0.9)
                .withValue(Parameter.LEAD_SHELF_LIFE, 36).withValue(Parameter.EVIDENTIAL_SUFFICIENCY, 1)
                .withValue(Parameter.FLAG_PRECISION, 1).withValue(Parameter.METADATA_EFFECTIVENESS, 1)
                .withValue(Parameter.USER_REPORTING, 0).withValue(Parameter.CAPACITY_GROWTH, 0.3);
    }

    private static Scenario fiftyServices() {
        var services = new ArrayList<Service>();
        for (int i = 0; i < 49; i++) {
            var name = i == 0 ? "W".repeat(5000) : "A service with quite a long name, the number of which is " + i;
            services.add(new Service("s" + i, name, new Setting(0.02, 0.01, 0.02, RangeShape.UNIFORM),
                    Setting.certain(0.5), true, Setting.certain(i / 50.0), new Rollout(i, 10, RolloutShape.LINEAR)));
        }
        services.add(new Service("rest", "", null, Setting.certain(0.5), true, null, Rollout.AT_ONCE));
        return usual().withServices(services);
    }
}
