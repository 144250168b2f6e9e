package sightline.view.settings;

import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Skin;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.StackPane;

import org.controlsfx.control.RangeSlider;

import sightline.model.Setting;

/**
 * A track with a thumb for each end of a range. It draws ControlsFX's range slider and does itself what that one does
 * otherwise than a slider: its keys (it takes every key, the window's too, moves the low thumb when the high one is
 * pressed, and knows no pages), clicks on the track, and which thumb is above where both are in one place.
 */
final class RangeTrack extends StackPane {

    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");
    private static final int PAGE = 10;

    private final RangeViewModel model;
    private final RangeSlider slider;
    private RangeEnd current = RangeEnd.LOW;
    private boolean showing;

    RangeTrack(RangeViewModel model) {
        this.model = model;
        var bounds = model.knob().quantity().slider();
        slider = new RangeSlider(bounds.low(), bounds.high(), bounds.low(), bounds.high()) {
            @Override
            protected Skin<?> createDefaultSkin() {
                var skin = super.createDefaultSkin();
                dress();
                return skin;
            }
        };
        getChildren().add(slider);
        Held.hold(this, model.document());
        wireEnds();
        wireKeys();
    }

    RangeSlider slider() {
        return slider;
    }

    /** Puts the thumbs where the ends are, or at the slider's end nearest to them; that is no move of the user's. */
    void show(Setting setting) {
        var bounds = model.knob().quantity().slider();
        double low = bounds.clamp(setting.low());
        double high = bounds.clamp(setting.high());
        showing = true;
        // The slider holds each end to the other, so the one that moves out of the way goes first.
        if (low <= slider.getHighValue()) {
            slider.setLowValue(low);
            slider.setHighValue(high);
        } else {
            slider.setHighValue(high);
            slider.setLowValue(low);
        }
        showing = false;
        raise();
    }

    private void wireEnds() {
        slider.lowValueProperty().subscribe((before, at) -> slide(RangeEnd.LOW, at.doubleValue()));
        slider.highValueProperty().subscribe((before, at) -> slide(RangeEnd.HIGH, at.doubleValue()));
    }

    private void slide(RangeEnd end, double raw) {
        if (!showing) {
            model.slide(end, raw);
            show(model.settingProperty().get());
        }
    }

    private void wireKeys() {
        var usual = slider.getEventDispatcher();
        slider.setEventDispatcher((event, tail) -> event instanceof KeyEvent ? tail.dispatchEvent(event)
                : usual.dispatchEvent(event, tail));
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (press(event)) {
                event.consume();
            }
        });
        slider.focusedProperty().subscribe(inside -> turnTo(RangeEnd.LOW));
    }

    /** Whether {@code event} is for the thumbs. */
    private boolean press(KeyEvent event) {
        var bounds = model.knob().quantity().slider();
        switch (event.getCode()) {
            case LEFT, KP_LEFT -> model.step(current, -1);
            case RIGHT, KP_RIGHT -> model.step(current, 1);
            case PAGE_DOWN -> model.step(current, -PAGE);
            case PAGE_UP -> model.step(current, PAGE);
            case HOME -> model.slide(current, bounds.low());
            case END -> model.slide(current, bounds.high());
            case TAB -> {
                if (event.isShiftDown() == (current == RangeEnd.LOW)) {
                    return false;
                }
                turnTo(current.other());
            }
            default -> {
                return false;
            }
        }
        return true;
    }

    private void dress() {
        part("range-bar").setMouseTransparent(true);
        part("track").setOnMousePressed(this::pressTrack);
        for (var end : RangeEnd.values()) {
            thumb(end).addEventFilter(MouseEvent.MOUSE_PRESSED, event -> {
                slider.requestFocus();
                turnTo(end);
            });
        }
        turnTo(current);
        raise();
    }

    /** Left of the value is the low end's part of the track, right of it the high one's. */
    private void pressTrack(MouseEvent event) {
        double share = event.getX() / part("track").getLayoutBounds().getWidth();
        double raw = slider.getMin() + share * (slider.getMax() - slider.getMin());
        var end = raw < model.settingProperty().get().value() ? RangeEnd.LOW : RangeEnd.HIGH;
        slider.requestFocus();
        turnTo(end);
        model.slide(end, raw);
    }

    private void turnTo(RangeEnd end) {
        current = end;
        if (slider.getSkin() != null) {
            for (var each : RangeEnd.values()) {
                thumb(each).pseudoClassStateChanged(CURRENT, each == end && slider.isFocused());
            }
        }
    }

    /** Where both are in one place, the thumb that has the longer way to go can be taken. */
    private void raise() {
        if (slider.getSkin() != null) {
            boolean lowAbove = slider.getLowValue() > (slider.getMin() + slider.getMax()) / 2;
            thumb(RangeEnd.LOW).setViewOrder(lowAbove ? -1 : 0);
        }
    }

    private Node thumb(RangeEnd end) {
        return part(end.id() + "-thumb");
    }

    private Node part(String styleClass) {
        return slider.getChildrenUnmodifiable().stream().filter(node -> node.getStyleClass().contains(styleClass))
                .findFirst().orElseThrow();
    }
}
