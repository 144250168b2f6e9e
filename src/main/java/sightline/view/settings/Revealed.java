package sightline.view.settings;

import javafx.scene.Node;
import javafx.scene.control.ScrollPane;

/** Brings what has just opened into sight. */
final class Revealed {

    private Revealed() {}

    /** Scrolls the pane around {@code node} by as much as it reaches out of sight below, but not past its top. */
    static void scrollTo(Node node) {
        for (var above = node.getParent(); above != null; above = above.getParent()) {
            if (above instanceof ScrollPane pane) {
                pane.applyCss();
                pane.layout();
                var seen = pane.localToScene(pane.getLayoutBounds());
                var wanted = node.localToScene(node.getLayoutBounds());
                double below = Math.min(wanted.getMaxY() - seen.getMaxY(), wanted.getMinY() - seen.getMinY());
                double hidden = pane.getContent().getLayoutBounds().getHeight() - pane.getViewportBounds().getHeight();
                if (below > 0 && hidden > 0) {
                    pane.setVvalue(pane.getVvalue() + below * (pane.getVmax() - pane.getVmin()) / hidden);
                }
                return;
            }
        }
    }
}
