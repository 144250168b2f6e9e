package sightline.present;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import sightline.caution.Caution;
import sightline.caution.Caution.Surface;
import sightline.caution.Cautions;
import sightline.caution.Situation;
import sightline.chart.Headline;
import sightline.chart.ScenarioResult;
import sightline.evidence.Basis;
import sightline.evidence.InputEvidence;
import sightline.model.Scenario;
import sightline.model.Series;
import sightline.scenario.Difference;
import sightline.scenario.Differences;
import sightline.text.Numbers;
import sightline.text.OneLine;
import sightline.text.Texts;

/** Which scenario a picture shows, what sets it apart from a shipped one, and what to beware of. */
final class Provenance {

    private static final int MOST_LETTERS = 300;
    private static final int MOST_LETTERS_OF_NAME = 100;

    private final Scenario scenario;
    private final Scenario base;
    private final List<String> differences;
    private final List<InputEvidence> backings;
    private final List<Caution> cautions;
    private final Numbers numbers;

    /**
     * @param results what the picture shows
     * @param shown the series of it that it shows
     * @param observed whether it shows what was observed as well
     */
    Provenance(ScenarioResult results, List<Series> shown, boolean observed, Reference reference, Numbers numbers) {
        scenario = results.scenario();
        this.numbers = numbers;
        base = reference.shipped().baseOf(scenario);
        var library = reference.evidence().library();
        backings = InputEvidence.acting(scenario, shown, library);
        int month = Headline.month(scenario);
        var situation = Situation.of(scenario, shown, month, library, numbers);
        cautions = Cautions.of(observed ? situation.withObserved() : situation, Surface.EXPORT);
        differences = differences(results).stream()
                .map(difference -> onOneLine(difference.text(numbers))).toList();
    }

    /** Futures need not have been drawn as the scenario says. */
    private List<Difference> differences(ScenarioResult results) {
        return results.futures().map(drawn -> Differences.between(base, scenario, drawn.futures(), drawn.seed()))
                .orElseGet(() -> Differences.between(base, scenario));
    }

    /** The scenario's name. */
    String name() {
        return onOneLine(OneLine.of(scenario.name()));
    }

    /**
     * Name and all settings that differ, then {@code limits}, the sentences on what the numbers do not contain, and which
     * values no published figure contains.
     */
    String text(String limits) {
        return texts().get("provenance", name(), settings(differences.size()), limits,
                standing(Integer.MAX_VALUE)).stripTrailing();
    }

    /** What to beware of, a line each; empty if there is nothing. */
    String warnings() {
        return cautions.stream().map(caution -> onOneLine(caution.text())).collect(Collectors.joining("\n"));
    }

    /**
     * How many of the settings that act on what is shown have no published figure, and which ones no figure contains, {@code most}
     * of them by name; empty if there is neither.
     */
    String standing(int most) {
        long assumed = backings.stream().filter(each -> each.standing().basis() == Basis.NO_FIGURE)
                .count();
        var outside = backings.stream().filter(each -> each.standing().isOutside()).map(this::valued).toList();
        var named = outside.stream().limit(most).collect(Collectors.joining(texts().get("settings.between")));
        var all = outside.size() <= most ? named
                : texts().get("settings.more", named, Integer.toString(outside.size() - most));
        var parts = new ArrayList<String>();
        if (assumed > 0) {
            parts.add(texts().get("standing.assumed", assumed));
        }
        if (!outside.isEmpty()) {
            parts.add(texts().get("standing.outside", all));
        }
        return String.join(" ", parts);
    }

    private String valued(InputEvidence backing) {
        return texts().get("standing.value",
                onOneLine(Differences.shortened(backing.input().name(scenario), MOST_LETTERS_OF_NAME)),
                numbers.format(backing.input().quantity().unit(), backing.setting().value()));
    }

    /** As many of the settings that differ as {@code fit}, each whole, then the number of the others. */
    String settings(Predicate<String> fit) {
        int named = differences.size();
        while (named > 0 && !fit.test(settings(named))) {
            named--;
        }
        return settings(named);
    }

    private String settings(int named) {
        boolean itself = scenario.name().equals(base.name());
        if (differences.isEmpty()) {
            return itself ? texts().get("settings.same")
                    : texts().get("settings.sameAs", onOneLine(OneLine.of(base.name())));
        }
        if (named == 0) {
            return itself ? texts().get("settings.count", differences.size())
                    : texts().get("settings.countFrom", onOneLine(base.name()), differences.size());
        }
        var list = String.join(texts().get("settings.between"), differences.subList(0, named));
        int others = differences.size() - named;
        var all = others == 0 ? list : texts().get("settings.more", list, Integer.toString(others));
        return itself ? texts().get("settings.differ", all)
                : texts().get("settings.differFrom", onOneLine(OneLine.of(base.name())), all);
    }

    private static String onOneLine(String text) {
        return OneLine.line(Differences.shortened(text, MOST_LETTERS));
    }

    private static Texts texts() {
        return Texts.of(Provenance.class);
    }
}
