package sightline.view.toolkit;

import javafx.scene.control.ToggleButton;

/**
 * A button that stays pressed, and shows an icon and no words. Give it an accessible text, which comes up under the mouse unless {@link Tip#of} gives
 * it other words.
 */
public final class IconToggle extends ToggleButton {

    private String icon = "";

    /** One without an icon yet, for FXML. */
    public IconToggle() {}

    /** @param icon of the style sheet's {@code .icon-<icon>} */
    public IconToggle(String icon) {
        setIcon(icon);
    }

    public String getIcon() {
        return icon;
    }

    /** Only once. */
    public void setIcon(String newIcon) {
        icon = newIcon;
        Icon.on(this, newIcon);
    }
}
