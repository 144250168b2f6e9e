package sightline.view.track;

import java.util.List;

import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.skin.SliderSkin;
import javafx.scene.layout.Region;

import sightline.view.track.SettingSlider;

/** Adds the band of the range, the fill and the tick between a slider's track and its thumb. */
final class SettingSliderSkin extends SliderSkin {

    private static final PseudoClass HOLLOW = PseudoClass.getPseudoClass("hollow");
    private static final double THICKNESS = 6;
    private static final double TICK_WIDTH = 2;
    private static final double TICK_HEIGHT = 16;

    private static final double RANGE_THICKNESS = 12;

    private final Region range = new Region();
    private final Region fill = new Region();
    private final Region tick = new Region();
    private final Node track;
    private final Node thumb;

    SettingSliderSkin(SettingSlider slider) {
        super(slider);
        track = slider.lookup(".track");
        thumb = slider.lookup(".thumb");
        range.getStyleClass().add("range");
        fill.getStyleClass().add("fill");
        tick.getStyleClass().add("default-tick");
        var added = List.of(range, fill, tick);
        added.forEach(part -> {
            part.setManaged(false);
            part.setMouseTransparent(true);
        });
        getChildren().addAll(getChildren().indexOf(track) + 1, added);
        registerChangeListener(slider.valueProperty(), changed -> placeParts());
        registerChangeListener(slider.settingProperty(), changed -> placeParts());
        registerChangeListener(slider.standardProperty(), changed -> placeParts());
    }

    @Override
    protected void layoutChildren(double x, double y, double width, double height) {
        super.layoutChildren(x, y, width, height);
        placeParts();
    }

    /** At once, and not with the next layout: the window need not measure itself anew for a moved thumb. */
    private void placeParts() {
        double middle = track.getLayoutY() + track.getLayoutBounds().getHeight() / 2;
        var slider = (SettingSlider) getSkinnable();
        var setting = slider.settingProperty().get();
        double low = place(setting.low());
        range.setVisible(setting.hasRange());
        range.pseudoClassStateChanged(HOLLOW, setting.pinned());
        range.resizeRelocate(low, middle - RANGE_THICKNESS / 2, place(setting.high()) - low, RANGE_THICKNESS);
        double from = place(slider.standardProperty().get());
        double to = place(slider.getValue());
        fill.resizeRelocate(Math.min(from, to), middle - THICKNESS / 2, Math.abs(to - from), THICKNESS);
        tick.resizeRelocate(from - TICK_WIDTH / 2, middle - TICK_HEIGHT / 2, TICK_WIDTH, TICK_HEIGHT);
    }

    /** Where the thumb's middle stands at {@code value}. */
    double place(double value) {
        var slider = getSkinnable();
        double thumb = this.thumb.getLayoutBounds().getWidth();
        double length = slider.getWidth() - slider.snappedLeftInset() - slider.snappedRightInset() - thumb;
        double share = Math.clamp((value - slider.getMin()) / (slider.getMax() - slider.getMin()), 0.0, 1.0);
        return slider.snappedLeftInset() + thumb / 2 + share * length;
    }
}
