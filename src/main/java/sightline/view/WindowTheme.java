package sightline.view;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import javafx.application.Application;
import javafx.css.PseudoClass;
import javafx.scene.Parent;

import sightline.chart.Theme;

/** Dresses the window in a theme. Charts have the same three, in colours of their own. */
final class WindowTheme {

    private static final PseudoClass HIGH_CONTRAST = PseudoClass.getPseudoClass("high-contrast");

    private WindowTheme() {}

    static void apply(Theme theme, Parent root) {
        Application.setUserAgentStylesheet(switch (theme) {
        case LIGHT -> new PrimerLight().getUserAgentStylesheet();
        case DARK, HIGH_CONTRAST -> new PrimerDark().getUserAgentStylesheet();
        });
        root.pseudoClassStateChanged(HIGH_CONTRAST, theme == Theme.HIGH_CONTRAST);
    }
}
