package sightline.view.toolkit;

import java.util.List;

import javafx.scene.Node;

/**
 * A part of the window that shows one open scenario: panes, and what the menus do with them. It knows no other feature. What it
 * builds later it gives to {@link DeferredParts}; what it starts ends with {@link #close}.
 */
public interface Feature extends AutoCloseable {

    /** Where a pane stands. */
    enum Place {
        /** Left of the charts. */
        LEFT,
        /** Above the charts. */
        HEADLINE,
        /** One chart; several stand side by side. */
        CHART,
        /** A tab at the right. */
        SIDE,
        /** Along the bottom. */
        STATUS,
        /** Below the menus. */
        TOP
    }

    /**
     * A pane.
     *
     * @param id the tab's; empty where there are no tabs
     * @param title what its tab is called; empty where there are no tabs
     */
    record Pane(Place place, String id, String title, Node node) {

        /** One that has no tab. */
        public static Pane at(Place place, Node node) {
            return new Pane(place, "", "", node);
        }
    }

    default List<Pane> panes() {
        return List.of();
    }

    default List<MenuContribution> menus() {
        return List.of();
    }

    @Override
    default void close() {}
}
