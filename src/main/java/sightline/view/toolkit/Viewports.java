package sightline.view.toolkit;

import javafx.scene.Parent;

/**
 * Scroll panes draw their content into a picture first. All of it is drawn anew whenever anything in it changes, and the renderer
 * keeps the picture of a window that was closed until memory runs out.
 */
public final class Viewports {

    private Viewports() {}

    /** Has every scroll pane in {@code root}, those in text areas too, draw on the window itself. */
    public static void drawDirectly(Parent root) {
        root.applyCss(); // or their skins are not there
        root.lookupAll(".viewport").forEach(viewport -> viewport.setCache(false));
    }
}
