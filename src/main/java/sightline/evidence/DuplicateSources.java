package sightline.evidence;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Which entries tell one figure several times, so that they do not confirm each other and count once. Figures that are equal
 * count once as well: a round number that five statements share is one number.
 */
final class DuplicateSources {

    private final Map<String, String> first = new HashMap<>();

    /** @param groups the ids of entries that repeat each other */
    DuplicateSources(List<List<String>> groups) {
        for (var group : groups) {
            group.forEach(id -> first.put(id, group.getFirst()));
        }
    }

    /** The numeric marks among {@code marks}, those that repeat each other together. */
    List<List<Mark>> figures(List<Mark> marks) {
        var figures = new ArrayList<List<Mark>>();
        for (var mark : marks) {
            if (mark.span().isNumeric()) {
                figures.stream().filter(figure -> figure.stream().anyMatch(other -> repeat(mark, other))).findFirst()
                        .orElseGet(() -> {
                            var figure = new ArrayList<Mark>();
                            figures.add(figure);
                            return figure;
                        }).add(mark);
            }
        }
        return figures;
    }

    private boolean repeat(Mark one, Mark other) {
        return one.span().equals(other.span()) || origin(one).equals(origin(other));
    }

    private String origin(Mark mark) {
        return first.getOrDefault(mark.source(), mark.source());
    }
}
