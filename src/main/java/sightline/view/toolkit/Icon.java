package sightline.view.toolkit;

import javafx.scene.control.ButtonBase;
import javafx.scene.layout.Region;

/** A small picture in the colour of the text, which the style sheet draws. */
public final class Icon extends Region {

    /** @param name of the style sheet's {@code .icon-<name>} */
    public Icon(String name) {
        getStyleClass().addAll("icon", "icon-" + name);
    }

    /** Makes {@code button} one that shows icon {@code name} and no words; its accessible text comes up under the mouse. */
    static void on(ButtonBase button, String name) {
        button.setGraphic(new Icon(name));
        button.getStyleClass().add("icon-button");
        Tip.named(button);
    }
}
