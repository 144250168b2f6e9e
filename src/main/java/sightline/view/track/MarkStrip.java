package sightline.view.track;

import java.util.List;
import java.util.Optional;

import javafx.scene.AccessibleRole;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;

import sightline.model.Bounds;
import sightline.text.Texts;
import sightline.view.toolkit.Tip;
import sightline.view.track.MarkGlyph;
import sightline.view.track.MarkLevels;

/**
 * The marks above a track. One stop of the keyboard, in which Left and Right go from mark to mark and Enter to the slider;
 * the mark under the mouse or the current one says its sources. It is laid out anew when the marks or its width change,
 * never for a moved thumb.
 */
public final class MarkStrip extends Region {

    private static final double LEVEL = 9;
    private static final double BELOW = 6;

    private final SettingSlider slider;
    private final String name;
    private final Texts texts = Texts.of(MarkStrip.class);
    /** Made when somebody first wants to read it: it is a window of its own. */
    private Optional<Tooltip> words = Optional.empty();
    private List<MarkGlyph> glyphs = List.of();
    private MarkLevels levels;
    private int current;

    /** @param name what the slider is called */
    public MarkStrip(SettingSlider slider, String name) {
        this.slider = slider;
        this.name = name;
        levels = levels(List.of());
        getStyleClass().add("mark-strip");
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        managedProperty().bind(visibleProperty());
        setVisible(false);
        setFocusTraversable(true);
        addEventHandler(KeyEvent.KEY_PRESSED, this::keyPressed);
        focusedProperty().subscribe(inside -> go(current));
    }

    /** Shows {@code marks} in place of those before. */
    public void show(List<TrackMark> marks) {
        words.ifPresent(Tooltip::hide);
        glyphs = marks.stream().map(this::glyph).toList();
        levels = levels(marks);
        getChildren().setAll(glyphs);
        setVisible(!marks.isEmpty());
        current = 0;
        go(0);
        requestLayout();
    }

    private MarkLevels levels(List<TrackMark> marks) {
        return new MarkLevels(marks, new Bounds(slider.getMin(), slider.getMax()));
    }

    private MarkGlyph glyph(TrackMark mark) {
        var glyph = new MarkGlyph(mark);
        glyph.setOnMouseEntered(event -> tell(glyph));
        glyph.setOnMouseExited(event -> go(current));
        glyph.setOnMousePressed(event -> {
            current = glyphs.indexOf(glyph);
            requestFocus();
            go(current);
            event.consume(); // or the pane around takes the focus
        });
        return glyph;
    }

    @Override
    protected double computePrefHeight(double width) {
        return levels.count() * LEVEL;
    }

    @Override
    protected void layoutChildren() {
        slider.getParent().layout(); // stands below and would be laid out after this
        double left = slider.getMin();
        double right = slider.getMax();
        double words = getWidth() - MarkGlyph.widthOfStatements(glyphs.stream().map(MarkGlyph::mark).toList());
        for (int i = 0; i < glyphs.size(); i++) {
            var mark = glyphs.get(i).mark();
            double y = getHeight() - (levels.level(i) + 1) * LEVEL;
            double width = MarkGlyph.width(mark);
            if (mark.span().isNumeric()) {
                double from = slider.place(mark.from(left));
                glyphs.get(i).resizeRelocate(from - MarkGlyph.SIGN / 2, y,
                        slider.place(mark.to(right)) - from + width, MarkGlyph.HEIGHT);
            } else {
                glyphs.get(i).resizeRelocate(words, y, width, MarkGlyph.HEIGHT);
                words += width;
            }
        }
    }

    private void keyPressed(KeyEvent event) {
        switch (event.getCode()) {
            case LEFT, KP_LEFT -> go(current - 1);
            case RIGHT, KP_RIGHT -> go(current + 1);
            case HOME -> go(0);
            case END -> go(glyphs.size() - 1);
            case ENTER, SPACE -> slider.requestFocus();
            case ESCAPE -> words.ifPresent(Tooltip::hide);
            default -> {
                return;
            }
        }
        event.consume();
    }

    /** Makes mark {@code i}, or the nearest that there is, the current one, and says it while the keyboard is here. */
    private void go(int i) {
        current = Math.clamp(i, 0, Math.max(0, glyphs.size() - 1));
        for (var glyph : glyphs) {
            glyph.current(isFocused() && glyph.equals(glyphs.get(current)));
        }
        if (isFocused() && !glyphs.isEmpty()) {
            tell(glyphs.get(current));
            setAccessibleText(texts.get("marks.at", name, Integer.toString(current + 1),
                    Integer.toString(glyphs.size()), said(glyphs.get(current))));
        } else {
            words.ifPresent(Tooltip::hide);
            setAccessibleText(texts.get("marks.of", name, Integer.toString(glyphs.size())));
        }
    }

    private void tell(MarkGlyph glyph) {
        var at = glyph.localToScreen(0, MarkGlyph.HEIGHT + BELOW);
        if (at != null) {
            var tip = words.orElseGet(Tip::empty);
            words = Optional.of(tip);
            tip.hide();
            tip.setText(said(glyph));
            tip.show(glyph, at.getX(), at.getY());
        }
    }

    private static String said(MarkGlyph glyph) {
        return String.join("\n", glyph.mark().said());
    }
}
