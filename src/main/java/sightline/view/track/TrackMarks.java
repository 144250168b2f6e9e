package sightline.view.track;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import sightline.evidence.AddedText;
import sightline.evidence.Grade;
import sightline.evidence.InputEvidence;
import sightline.evidence.Library;
import sightline.evidence.Mark;
import sightline.evidence.Source;
import sightline.evidence.SupportedRange;
import sightline.model.AddedSource;
import sightline.model.ScenarioInput;
import sightline.text.Numbers;
import sightline.text.Texts;
import sightline.text.Unit;
import sightline.view.track.TrackMark;

/** Makes the marks above a track, from left to right, statements in words last. */
public record TrackMarks(Library library, Numbers numbers) {

    /** What is drawn alike at the same place. */
    private record Kind(SupportedRange span, boolean proxy, Optional<Grade> grade) {}

    /** What is published of {@code input}, and what {@code added} says of it. */
    public List<TrackMark> of(ScenarioInput input, List<AddedSource> added) {
        Map<Kind, List<String>> kinds = new LinkedHashMap<>();
        for (var mark : library.marks(input)) {
            library.source(mark.source()).ifPresent(
                    source -> add(kinds, new Kind(mark.span(), mark.proxy(), Optional.of(source.grade())),
                            said(mark, source)));
        }
        for (var source : added) {
            add(kinds, new Kind(InputEvidence.span(source), false, Optional.empty()), said(source));
        }
        double left = input.quantity().slider().low();
        double right = input.quantity().slider().high();
        return kinds.entrySet().stream()
                .map(kind -> new TrackMark(kind.getKey().span(), kind.getKey().proxy(), kind.getKey().grade(),
                        kind.getValue()))
                .sorted(Comparator.<TrackMark>comparingDouble(mark -> mark.from(left))
                        .thenComparingDouble(mark -> mark.to(right)))
                .toList();
    }

    private static void add(Map<Kind, List<String>> kinds, Kind kind, String said) {
        kinds.computeIfAbsent(kind, each -> new ArrayList<>()).add(said);
    }

    private String said(Mark mark, Source source) {
        var span = figure(mark.span(), mark.input());
        var figure = mark.proxy() ? texts().get("mark.proxy", span) : span;
        var counted = source.period().isEmpty() ? source.unit()
                : texts().get("mark.counted", source.unit(), source.period());
        var what = mark.span().isNumeric() ? counted : source.claim();
        return source.grade() == Grade.DERIVED ? texts().get("mark.derived", figure, what)
                : texts().get("mark.said", figure, source.publisher(), date(source.date()), source.grade().text(),
                        what);
    }

    private String said(AddedSource source) {
        var words = AddedText.of(source);
        var publisher = words.publisher().isEmpty() ? texts().get("mark.nobody") : words.publisher();
        return texts().get("mark.added", figure(InputEvidence.span(source), source.input()), publisher,
                date(source.date()), words.title());
    }

    private static String date(String date) {
        return date.isEmpty() ? texts().get("mark.undated") : date;
    }

    private String figure(SupportedRange span, ScenarioInput input) {
        var unit = input.quantity().unit();
        var figure = span.text(unit, numbers);
        return !span.isNumeric() || unit.isWrittenAsSign() ? figure
                : texts().get("mark.unit", figure, Texts.of(Unit.class).get(unit.key()));
    }

    private static Texts texts() {
        return Texts.of(TrackMarks.class);
    }
}
