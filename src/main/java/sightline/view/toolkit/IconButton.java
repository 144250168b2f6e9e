package sightline.view.toolkit;

import javafx.scene.control.Button;

/**
 * A button that shows an icon and no words. Give it an accessible text, which comes up under the mouse unless {@link Tip#of} gives
 * it other words.
 */
public class IconButton extends Button {

    private String icon = "";

    /** One without an icon yet, for FXML. */
    public IconButton() {}

    /** @param icon of the style sheet's {@code .icon-<icon>} */
    @SuppressWarnings("this-escape") // what is done to the button is done to any
    public IconButton(String icon) {
        setIcon(icon);
    }

    public final String getIcon() {
        return icon;
    }

    /** Only once. */
    public final void setIcon(String newIcon) {
        icon = newIcon;
        Icon.on(this, newIcon);
    }
}
