package sightline.view.settings;

import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.scene.control.Skin;
import javafx.scene.control.Slider;

/** A slider with a tick at its default and a fill from there to its value. */
final class SettingSlider extends Slider {

    private final DoubleProperty standard = new SimpleDoubleProperty(this, "standard");

    DoubleProperty standardProperty() {
        return standard;
    }

    @Override
    protected Skin<?> createDefaultSkin() {
        return new SettingSliderSkin(this);
    }
}
