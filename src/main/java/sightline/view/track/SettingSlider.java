package sightline.view.track;

import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.Skin;
import javafx.scene.control.Slider;

import sightline.model.Setting;

/** A slider with a band where the range is, a tick at the default and a fill from there to the value. */
public final class SettingSlider extends Slider {

    private final DoubleProperty standard = new SimpleDoubleProperty(this, "standard");

    private final ObjectProperty<Setting> setting = new SimpleObjectProperty<>(this, "setting", Setting.certain(0));

    /** What has the range that is drawn. */
    public ObjectProperty<Setting> settingProperty() {
        return setting;
    }

    public DoubleProperty standardProperty() {
        return standard;
    }

    /** Where the thumb's middle stands at {@code value}, from the left; 0 before the slider is on screen. */
    double place(double value) {
        return getSkin() instanceof SettingSliderSkin skin ? skin.place(value) : 0;
    }

    @Override
    protected Skin<?> createDefaultSkin() {
        return new SettingSliderSkin(this);
    }
}
