package sightline.present;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import sightline.chart.Figure;
import sightline.evidence.Citation;
import sightline.evidence.Library;
import sightline.evidence.ObservedPoint;
import sightline.text.Numbers;
import sightline.text.Texts;

/**
 * What a picture says of what is laid over its chart.
 *
 * @param figure the chart
 * @param library the entries
 */
record LaidOver(Figure figure, Library library) {

    /** Whether anything observed is shown. */
    boolean isObserved() {
        return !observed().isEmpty();
    }

    private List<String> observed() {
        return figure.overlay().points(figure.chart(), figure.shown().scenario()).stream()
                .map(ObservedPoint::evidence).distinct().toList();
    }

    /** That lines are readings, and from which entries what was observed is, with what to beware of; empty if nothing is. */
    String sentence(Numbers numbers) {
        var texts = Texts.of(LaidOver.class);
        boolean readings = figure.chart().laidOver().isPresent() && !figure.overlay().readings().isEmpty();
        return Stream.of(readings ? texts.get("laid.readings") : "",
                isObserved() ? texts.get("laid.observed", String.join(texts.get("laid.between"), observed()),
                        figure.caution(numbers)) : "")
                .filter(words -> !words.isEmpty()).collect(Collectors.joining(" "));
    }

    /** The entries behind it, a citation a line; empty if there are none. */
    String sources() {
        return figure.overlay().sources(figure.chart(), figure.shown().scenario()).stream()
                .flatMap(id -> library.source(id).stream()).map(Citation::of).collect(Collectors.joining("\n"));
    }
}
