package sightline.export;

import java.util.List;
import java.util.function.Predicate;

import sightline.model.Scenario;
import sightline.scenario.Differences;
import sightline.text.Numbers;
import sightline.text.Texts;

/** Which scenario a picture shows, and what sets it apart from a shipped one. */
final class Provenance {

    private static final int MOST_LETTERS = 300;

    private final Scenario scenario;
    private final Scenario base;
    private final List<String> differences;

    Provenance(Scenario scenario, Scenario base, Numbers numbers) {
        this.scenario = scenario;
        this.base = base;
        differences = Differences.between(base, scenario).stream()
                .map(difference -> onOneLine(difference.text(numbers))).toList();
    }

    /** The scenario's name. */
    String name() {
        return onOneLine(scenario.name());
    }

    /** Name and all settings that differ, then {@code limits}, the sentences on what the numbers do not contain. */
    String text(String limits) {
        return texts().get("provenance", name(), settings(differences.size()), limits);
    }

    /** As many of the settings that differ as {@code fit}, then the number of the others. */
    String settings(Predicate<String> fit) {
        int named = differences.size();
        while (named > 1 && !fit.test(settings(named))) {
            named--;
        }
        return settings(named);
    }

    private String settings(int named) {
        boolean itself = scenario.name().equals(base.name());
        if (differences.isEmpty()) {
            return itself ? texts().get("settings.same") : texts().get("settings.sameAs", onOneLine(base.name()));
        }
        var list = String.join(texts().get("settings.between"), differences.subList(0, named));
        int others = differences.size() - named;
        var all = others == 0 ? list : texts().get("settings.more", list, Integer.toString(others));
        return itself ? texts().get("settings.differ", all)
                : texts().get("settings.differFrom", onOneLine(base.name()), all);
    }

    private static String onOneLine(String text) {
        return text.substring(0, Math.min(text.length(), MOST_LETTERS)).replaceAll("\\p{Cntrl}", " ");
    }

    private static Texts texts() {
        return Texts.of(Provenance.class);
    }
}
