package sightline.view.settings;

import javafx.scene.Node;
import javafx.scene.control.skin.SliderSkin;
import javafx.scene.layout.Region;

/** Adds the tick and the fill between a slider's track and its thumb. */
final class SettingSliderSkin extends SliderSkin {

    private static final double THICKNESS = 6;
    private static final double TICK_WIDTH = 2;
    private static final double TICK_HEIGHT = 16;

    private final Region fill = new Region();
    private final Region tick = new Region();

    SettingSliderSkin(SettingSlider slider) {
        super(slider);
        fill.getStyleClass().add("fill");
        tick.getStyleClass().add("default-tick");
        fill.setManaged(false);
        tick.setManaged(false);
        fill.setMouseTransparent(true);
        tick.setMouseTransparent(true);
        var afterTrack = getChildren().indexOf(track()) + 1;
        getChildren().add(afterTrack, fill);
        getChildren().add(afterTrack, tick);
        registerChangeListener(slider.valueProperty(), changed -> slider.requestLayout());
        registerChangeListener(slider.standardProperty(), changed -> slider.requestLayout());
    }

    @Override
    protected void layoutChildren(double x, double y, double width, double height) {
        super.layoutChildren(x, y, width, height);
        var track = track().getLayoutBounds();
        double middle = track().getLayoutY() + track.getHeight() / 2;
        double from = place(((SettingSlider) getSkinnable()).standardProperty().get());
        double to = place(getSkinnable().getValue());
        fill.resizeRelocate(Math.min(from, to), middle - THICKNESS / 2, Math.abs(to - from), THICKNESS);
        tick.resizeRelocate(from - TICK_WIDTH / 2, middle - TICK_HEIGHT / 2, TICK_WIDTH, TICK_HEIGHT);
    }

    /** Where the thumb's middle stands at {@code value}. */
    private double place(double value) {
        var slider = getSkinnable();
        var thumb = slider.lookup(".thumb").getLayoutBounds().getWidth();
        double length = slider.getWidth() - slider.snappedLeftInset() - slider.snappedRightInset() - thumb;
        double share = Math.clamp((value - slider.getMin()) / (slider.getMax() - slider.getMin()), 0.0, 1.0);
        return slider.snappedLeftInset() + thumb / 2 + share * length;
    }

    private Node track() {
        return getSkinnable().lookup(".track");
    }
}
