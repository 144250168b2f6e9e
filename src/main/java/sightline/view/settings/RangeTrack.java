package sightline.view.settings;

import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Skin;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.StackPane;

import org.controlsfx.control.RangeSlider;

import sightline.model.Setting;
import sightline.view.track.DragGesture;

/**
 * A track with a thumb for each end of a range. ControlsFX's range slider draws it; mouse and keys are handled here, as that
 * one takes every key, the window's too, gives the keyboard to the low thumb when the high one is pressed, drags the range
 * as a whole past the value, and knows no pages.
 */
final class RangeTrack extends StackPane {

    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");
    private static final int PAGE = 10;

    private final RangeViewModel model;
    private final RangeSlider slider;
    private RangeEnd current = RangeEnd.LOW;
    private double grip;

    RangeTrack(RangeViewModel model) {
        this.model = model;
        var bounds = model.input().quantity().slider();
        slider = new RangeSlider(bounds.low(), bounds.high(), bounds.low(), bounds.high()) {
            @Override
            protected Skin<?> createDefaultSkin() {
                var skin = super.createDefaultSkin();
                dress();
                return skin;
            }
        };
        getChildren().add(slider);
        getStyleClass().add("range-track");
        DragGesture.hold(this, model.document());
        wireMouse();
        wireKeys();
        model.settingProperty().subscribe(this::show);
    }

    RangeSlider slider() {
        return slider;
    }

    /** Puts the thumbs where the ends are, or at the slider's end nearest to them. */
    private void show(Setting setting) {
        var bounds = model.input().quantity().slider();
        double low = bounds.clamp(setting.low());
        double high = bounds.clamp(setting.high());
        // The slider holds each end to the other, so the one that moves out of the way goes first.
        if (low <= slider.getHighValue()) {
            slider.setLowValue(low);
            slider.setHighValue(high);
        } else {
            slider.setHighValue(high);
            slider.setLowValue(low);
        }
        raise();
    }

    private void wireKeys() {
        var usual = slider.getEventDispatcher();
        slider.setEventDispatcher((event, tail) -> event instanceof KeyEvent ? tail.dispatchEvent(event)
                : usual.dispatchEvent(event, tail));
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (!event.isConsumed() && press(event)) { // filters of one node are all called, though one has taken the key
                event.consume();
            }
        });
        slider.focusedProperty().subscribe(inside -> turnTo(RangeEnd.LOW));
    }

    /** Whether {@code event} is for the thumbs. */
    private boolean press(KeyEvent event) {
        var bounds = model.input().quantity().slider();
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

    private void wireMouse() {
        addEventFilter(MouseEvent.MOUSE_PRESSED, event -> {
            var end = endAt(event);
            slider.requestFocus();
            turnTo(end);
            boolean onThumb = isOn(thumb(end), event);
            grip = onThumb ? thumb(end).localToScene(thumb(end).getLayoutBounds()).getCenterX() - event.getSceneX() : 0;
            if (!onThumb) {
                slideTo(event);
            }
            event.consume();
        });
        addEventFilter(MouseEvent.MOUSE_DRAGGED, event -> {
            if (!event.isConsumed()) { // else the drag was taken back
                slideTo(event);
            }
            event.consume();
        });
    }

    /** The end whose thumb is under the mouse; else left of the value it is the low one, right of it the high one; of a pinned one the nearer. */
    private RangeEnd endAt(MouseEvent event) {
        var setting = model.settingProperty().get();
        double between = setting.pinned() ? (setting.low() + setting.high()) / 2 : setting.value();
        boolean left = valueAt(event.getSceneX()) < between;
        boolean low = isOn(thumb(RangeEnd.LOW), event);
        boolean high = isOn(thumb(RangeEnd.HIGH), event);
        boolean takeLow = low == high ? low ? lowIsAbove() : left : low;
        return takeLow ? RangeEnd.LOW : RangeEnd.HIGH;
    }

    private static boolean isOn(Node node, MouseEvent event) {
        return node.contains(node.sceneToLocal(event.getSceneX(), event.getSceneY()));
    }

    private void slideTo(MouseEvent event) {
        model.slide(current, valueAt(event.getSceneX() + grip));
    }

    private double valueAt(double sceneX) {
        var track = part("track");
        double share = track.sceneToLocal(sceneX, 0).getX() / track.getLayoutBounds().getWidth();
        return slider.getMin() + share * (slider.getMax() - slider.getMin());
    }

    private void dress() {
        for (var end : RangeEnd.values()) {
            thumb(end).setFocusTraversable(false);
        }
        turnTo(current);
        raise();
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
            thumb(RangeEnd.LOW).setViewOrder(lowIsAbove() ? -1 : 0);
        }
    }

    private boolean lowIsAbove() {
        return slider.getLowValue() > (slider.getMin() + slider.getMax()) / 2;
    }

    private Node thumb(RangeEnd end) {
        return part(end.id() + "-thumb");
    }

    private Node part(String styleClass) {
        return slider.getChildrenUnmodifiable().stream().filter(node -> node.getStyleClass().contains(styleClass))
                .findFirst().orElseThrow();
    }
}
