package sightline.view.track;

import java.util.List;

import javafx.css.PseudoClass;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.SVGPath;
import javafx.scene.text.Text;

import sightline.evidence.Grade;
import sightline.evidence.SupportedRange;

/**
 * How a mark looks: a point is one sign, an interval a line with a sign at each stated end and an arrow where it is open, a
 * statement quotation marks with a sign. The sign's shape and colour are the grade's; a proxy is hollow.
 */
public final class MarkGlyph extends Region {

    /** The room beside a track, where statements stand. */
    static final double MARGIN = 32;
    static final double HEIGHT = 8;
    static final double SIGN = 7;

    private static final PseudoClass PROXY = PseudoClass.getPseudoClass("proxy");
    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");
    private static final double BAR = 3;
    private static final double COUNT_WIDTH = 13;
    private static final double QUOTATION_WIDTH = 8;
    private static final String QUOTATION = "M0 3.9 C0 1.7 1 0.6 2.7 0 L3 0.7 C2 1.2 1.6 1.8 1.5 2.7 H3 V6 H0 Z "
            + "M4 3.9 C4 1.7 5 0.6 6.7 0 L7 0.7 C6 1.2 5.6 1.8 5.5 2.7 H7 V6 H4 Z";

    private final TrackMark mark;

    public MarkGlyph(TrackMark mark) {
        this.mark = mark;
        getStyleClass().addAll("mark", mark.grade().map(MarkGlyph::style).orElse("mark-added"));
        pseudoClassStateChanged(PROXY, mark.proxy());
        switch (mark.span()) {
            case SupportedRange.Point point -> getChildren().add(sign());
            case SupportedRange.Interval interval -> getChildren().addAll(bar(), sign(), sign());
            case SupportedRange.AtLeast least ->
                getChildren().addAll(bar(), sign(), shape("M1 0 L6 3.5 L1 7", "mark-open"));
            case SupportedRange.AtMost most ->
                getChildren().addAll(bar(), shape("M6 0 L1 3.5 L6 7", "mark-open"), sign());
            case SupportedRange.InWords words -> getChildren().addAll(shape(QUOTATION, "mark-quotation"), sign());
        }
        if (isCounted(mark)) {
            var count = new Text("\u00d7" + mark.said().size());
            count.getStyleClass().add("mark-count");
            getChildren().add(count);
        }
    }

    TrackMark mark() {
        return mark;
    }

    void current(boolean current) {
        pseudoClassStateChanged(CURRENT, current);
    }

    /** How much wider than the stretch of values from the middle of its first sign to that of its last it is. */
    static double width(TrackMark mark) {
        return SIGN + (mark.span().isNumeric() ? 0 : QUOTATION_WIDTH) + (isCounted(mark) ? COUNT_WIDTH : 0);
    }

    static double widthOfStatements(List<TrackMark> marks) {
        return marks.stream().filter(mark -> !mark.span().isNumeric()).mapToDouble(MarkGlyph::width).sum();
    }

    private static boolean isCounted(TrackMark mark) {
        return mark.span().isNumeric() && mark.said().size() > 1;
    }

    @Override
    protected void layoutChildren() {
        double end = getWidth() - (isCounted(mark) ? COUNT_WIDTH : 0) - SIGN;
        double first = 0;
        boolean isFirst = true;
        for (var child : getChildren()) {
            switch (child) {
                case Rectangle bar -> {
                    bar.setX(SIGN / 2);
                    bar.setY((HEIGHT - BAR) / 2);
                    bar.setHeight(BAR);
                    bar.setWidth(Math.max(0, end));
                }
                case Text count -> count.relocate(end + SIGN + 1, (HEIGHT - count.getLayoutBounds().getHeight()) / 2);
                default -> {
                    child.setLayoutX(isFirst ? first : end);
                    child.setLayoutY((HEIGHT - SIGN) / 2);
                    isFirst = false;
                }
            }
        }
    }

    private SVGPath sign() {
        return shape(mark.grade().map(MarkGlyph::outline)
                .orElse("M2.4 0 H4.6 V2.4 H7 V4.6 H4.6 V7 H2.4 V4.6 H0 V2.4 H2.4 Z"), "mark-sign");
    }

    private static SVGPath shape(String outline, String style) {
        var shape = new SVGPath();
        shape.setContent(outline);
        shape.getStyleClass().add(style);
        return shape;
    }

    private static Rectangle bar() {
        var bar = new Rectangle();
        bar.getStyleClass().add("mark-bar");
        return bar;
    }

    private static String outline(Grade grade) {
        return switch (grade) {
            case PRIMARY -> "M0 3.5 A3.5 3.5 0 1 0 7 3.5 A3.5 3.5 0 1 0 0 3.5 Z";
            case PRIMARY_TRANSCRIBED -> "M0.4 0.4 H6.6 V6.6 H0.4 Z";
            case SECONDARY -> "M3.5 -0.5 L7.5 3.5 L3.5 7.5 L-0.5 3.5 Z";
            case DERIVED -> "M3.5 0 L7.2 6.8 H-0.2 Z";
            case TERTIARY -> "M-0.2 0.2 H7.2 L3.5 7 Z";
        };
    }

    private static String style(Grade grade) {
        return switch (grade) {
            case PRIMARY -> "mark-primary";
            case PRIMARY_TRANSCRIBED -> "mark-transcribed";
            case SECONDARY -> "mark-secondary";
            case DERIVED -> "mark-derived";
            case TERTIARY -> "mark-tertiary";
        };
    }
}
