package sightline.view.track;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import sightline.evidence.Grade;
import sightline.evidence.SupportedRange;
import sightline.text.Texts;
import sightline.view.track.MarkGlyph;

/** What the signs above tracks mean, each drawn as it is there. One stop of the keyboard, at which all of it is said. */
public final class MarkKey extends VBox {

    private static final double LINE = 22;
    private static final SupportedRange POINT = new SupportedRange.Point(0);
    private static final Optional<Grade> ANY = Optional.of(Grade.PRIMARY);

    private final Texts texts = Texts.of(MarkKey.class);

    public MarkKey() {
        setId("mark-key");
        getStyleClass().add("mark-key");
        for (var grade : Grade.values()) {
            add(new TrackMark(POINT, false, Optional.of(grade), List.of()),
                    texts.get("key.grade", grade.text(), grade.about()));
        }
        add(new TrackMark(POINT, false, Optional.empty(), List.of()), texts.get("key.added"));
        add(new TrackMark(new SupportedRange.Interval(0, 1), false, ANY, List.of()), texts.get("key.interval"));
        add(new TrackMark(new SupportedRange.AtLeast(0), false, ANY, List.of()), texts.get("key.atLeast"));
        add(new TrackMark(new SupportedRange.AtMost(1), false, ANY, List.of()), texts.get("key.atMost"));
        add(new TrackMark(POINT, true, ANY, List.of()), texts.get("key.proxy"));
        add(new TrackMark(new SupportedRange.InWords(), false, ANY, List.of()), texts.get("key.inWords"));
        add(new TrackMark(POINT, false, ANY, List.of("", "")), texts.get("key.several"));
        add(texts.get("key.noSide"));
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.TEXT);
        setAccessibleText(lookupAll(".mark-key-words").stream().map(Label.class::cast).map(Label::getText)
                .collect(Collectors.joining("; ")));
    }

    private void add(TrackMark mark, String words) {
        var glyph = new MarkGlyph(mark);
        boolean isLine = !(mark.span() instanceof SupportedRange.Point) && mark.span().isNumeric();
        double width = MarkGlyph.width(mark) + (isLine ? LINE - MarkGlyph.SIGN : 0);
        glyph.setMinSize(width, MarkGlyph.HEIGHT);
        glyph.setMaxSize(width, MarkGlyph.HEIGHT);
        var place = new HBox(glyph);
        place.setAlignment(Pos.CENTER_LEFT);
        place.setMinWidth(LINE);
        var line = new HBox(place, words(words));
        line.getStyleClass().add("mark-key-line");
        getChildren().add(line);
    }

    private void add(String words) {
        getChildren().add(words(words));
    }

    private static Label words(String words) {
        var label = new Label(words);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        label.getStyleClass().add("mark-key-words");
        return label;
    }
}
