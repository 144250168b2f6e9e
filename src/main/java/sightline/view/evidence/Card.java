package sightline.view.evidence;

import java.util.List;

import sightline.evidence.Library;
import sightline.evidence.Mark;
import sightline.evidence.Source;
import sightline.model.ScenarioInput;

/**
 * One source with what it says of the number in focus.
 *
 * @param source the source
 * @param marks what it says, nearly always one thing
 * @param sameAs the ids of the sources whose figure counts once together with this one's
 */
record Card(Source source, List<Mark> marks, List<String> sameAs) {

    Card {
        marks = List.copyOf(marks);
        sameAs = List.copyOf(sameAs);
    }

    /** What the library says of {@code input}, in the order of {@link ByDate}. */
    static List<Card> of(Library library, ScenarioInput input) {
        var marks = library.marks(input);
        var figures = library.figures(input);
        return marks.stream().map(Mark::source).distinct().flatMap(id -> library.source(id).stream())
                .sorted(ByDate.NEWEST_FIRST)
                .map(source -> new Card(source,
                        marks.stream().filter(mark -> mark.source().equals(source.id())).toList(),
                        sameAs(source.id(), figures)))
                .toList();
    }

    private static List<String> sameAs(String id, List<List<Mark>> figures) {
        return figures.stream().map(figure -> figure.stream().map(Mark::source).distinct().toList())
                .filter(ids -> ids.contains(id)).flatMap(List::stream).distinct().filter(other -> !other.equals(id))
                .sorted().toList();
    }
}
