package sightline.view.toolkit;

import java.util.Objects;

import javafx.application.Application;
import javafx.css.PseudoClass;
import javafx.scene.Parent;
import javafx.scene.Scene;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;

import sightline.chart.Theme;

/** Dresses the window in a theme. Charts have the same three, in colours of their own. */
public final class StyleSheets {

    private static final PseudoClass HIGH_CONTRAST = PseudoClass.getPseudoClass("high-contrast");

    /** The address of the style sheet for what the themes know nothing of. */
    public static final String SHEET = Objects.requireNonNull(StyleSheets.class.getResource("sightline.css"))
            .toExternalForm();

    private StyleSheets() {}

    /** Dresses every window; {@code root} is the main one's. */
    public static void apply(Theme theme, Parent root) {
        style(theme);
        root.pseudoClassStateChanged(HIGH_CONTRAST, theme == Theme.HIGH_CONTRAST);
    }

    /** Gives every window, and those to come, the style of {@code theme}. */
    public static void style(Theme theme) {
        Application.setUserAgentStylesheet(switch (theme) {
            case LIGHT -> new PrimerLight().getUserAgentStylesheet();
            case DARK, HIGH_CONTRAST -> new PrimerDark().getUserAgentStylesheet();
        });
    }

    /** Dresses {@code root}, of a dialog or a pop-over, like the window that {@code owner} is the scene of. */
    public static void like(Scene owner, Parent root) {
        owner.getStylesheets().stream().filter(sheet -> !root.getStylesheets().contains(sheet))
                .forEach(root.getStylesheets()::add);
        root.setStyle(owner.getRoot().getStyle());
        root.pseudoClassStateChanged(HIGH_CONTRAST,
                owner.getRoot().getPseudoClassStates().contains(HIGH_CONTRAST));
    }
}
