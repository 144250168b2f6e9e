package sightline.view.results;

import javafx.css.PseudoClass;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;

/**
 * The headline with its month and cautions beside it, or below it where the number would not have a line of its own: none of
 * them is ever cut. The first child holds the words, the number first; the second stands beside them.
 */
public final class HeadlineTop extends Pane {

    private static final PseudoClass STACKED = PseudoClass.getPseudoClass("stacked");
    private static final double GAP = 24;
    private static final double GAP_BELOW = 4;
    private static final double MOST_OF_WIDTH = 0.42;

    private Node words() {
        return getChildren().getFirst();
    }

    private Node side() {
        return getChildren().getLast();
    }

    /** As wide as it wants to be, or in a narrow window as its share allows, but never less than its words. */
    private double sideWidth(double width) {
        return snapSizeX(Math.max(side().minWidth(-1), Math.min(side().prefWidth(-1), width * MOST_OF_WIDTH)));
    }

    private boolean isStacked(double width) {
        var number = (Label) ((VBox) words()).getChildren().getFirst();
        return width - GAP - sideWidth(width) < number.prefWidth(-1);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinWidth(double height) {
        return side().minWidth(-1);
    }

    @Override
    protected double computePrefWidth(double height) {
        return words().prefWidth(-1) + GAP + side().prefWidth(-1);
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefHeight(double width) {
        double all = width < 0 ? computePrefWidth(-1) : width;
        return isStacked(all) ? snapSizeY(words().prefHeight(all)) + GAP_BELOW + snapSizeY(side().prefHeight(all))
                : snapSizeY(Math.max(words().prefHeight(all - GAP - sideWidth(all)),
                        side().prefHeight(sideWidth(all))));
    }

    @Override
    protected void layoutChildren() {
        boolean stacked = isStacked(getWidth());
        pseudoClassStateChanged(STACKED, stacked);
        double side = sideWidth(getWidth());
        if (stacked) {
            double below = snapSizeY(words().prefHeight(getWidth()));
            words().resizeRelocate(0, 0, getWidth(), below);
            side().resizeRelocate(0, below + GAP_BELOW, getWidth(), snapSizeY(side().prefHeight(getWidth())));
        } else {
            words().resizeRelocate(0, 0, getWidth() - GAP - side, getHeight());
            side().resizeRelocate(getWidth() - side, 0, side, getHeight());
        }
    }
}
