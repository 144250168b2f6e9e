package sightline;

import java.util.ArrayList;
import java.util.List;

/** The packages from the lowest rung to the highest; packages of one rung do not know each other. */
final class Ladder {

    static final List<List<String>> RUNGS = List.of(List.of("text", "instance"), List.of("file"), List.of("model"),
            List.of("evidence"), List.of("scenario", "analysis", "caution"), List.of("chart"), List.of("present"),
            List.of("workspace"), List.of("live"), List.of("view.toolkit"), List.of("view.dialog"),
            List.of("view.track"), List.of("view.notes"),
            List.of("view.settings", "view.results", "view.evidence", "view.present", "view.preferences", "view.help",
                    "view.faults"),
            List.of("view.window", "cli"), List.of(""));

    private Ladder() {}

    /** The whole name of the package that the ladder calls {@code name}. */
    static String whole(String name) {
        return name.isEmpty() ? "sightline" : "sightline." + name;
    }

    static List<String> all() {
        return RUNGS.stream().flatMap(List::stream).toList();
    }

    /** What {@code name} may not import: everything on its own rung and above. */
    static List<String> forbidden(String name) {
        var forbidden = new ArrayList<String>();
        for (var rung : RUNGS.reversed()) {
            rung.stream().filter(other -> !other.equals(name)).forEach(forbidden::add);
            if (rung.contains(name)) {
                return forbidden;
            }
        }
        throw new IllegalArgumentException("no such package: " + name);
    }
}
