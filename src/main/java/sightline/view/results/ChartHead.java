package sightline.view.results;

import javafx.geometry.Orientation;
import javafx.scene.control.ChoiceBox;
import javafx.scene.layout.Region;

/** A chart's title with its tools beside it, or below it where both have no room in one row: a title is read before a tool. */
final class ChartHead extends Region {

    private static final double GAP = 10;
    /** Between the title and its arrow. */
    private static final double BEFORE_ARROW = 10;

    private final ChoiceBox<?> title;
    private final Region tools;

    ChartHead(ChoiceBox<?> title, Region tools) {
        this.title = title;
        this.tools = tools;
        getStyleClass().add("chart-head");
        getChildren().setAll(title, tools);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    /** What the title that is chosen takes: the box itself would have room for the longest of all. */
    private double titleWidth() {
        var words = title.lookup(".label");
        var arrow = title.lookup(".open-button");
        return words == null || arrow == null ? title.prefWidth(-1)
                : snapSizeX(words.prefWidth(-1) + BEFORE_ARROW + arrow.prefWidth(-1) + title.snappedLeftInset()
                        + title.snappedRightInset());
    }

    private double toolsWidth() {
        return Math.max(tools.minWidth(-1), tools.prefWidth(-1));
    }

    private double toolsHeight() {
        return Math.max(tools.minHeight(-1), tools.prefHeight(-1));
    }

    private boolean isOneRow(double width) {
        return titleWidth() + GAP + toolsWidth() <= width;
    }

    private double rowHeight() {
        return Math.max(title.prefHeight(-1), toolsHeight());
    }

    @Override
    protected double computeMinWidth(double height) {
        return snappedLeftInset() + tools.minWidth(-1) + snappedRightInset();
    }

    @Override
    protected double computePrefWidth(double height) {
        return snappedLeftInset() + titleWidth() + GAP + toolsWidth() + snappedRightInset();
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefHeight(double width) {
        boolean oneRow = width < 0 || isOneRow(width - snappedLeftInset() - snappedRightInset());
        double rows = oneRow ? rowHeight() : title.prefHeight(-1) + toolsHeight();
        return snappedTopInset() + rows + snappedBottomInset();
    }

    @Override
    protected void layoutChildren() {
        double left = snappedLeftInset();
        double top = snappedTopInset();
        double width = getWidth() - left - snappedRightInset();
        double titleHeight = title.prefHeight(-1);
        double toolsHeight = toolsHeight();
        double titleWidth = Math.min(width, titleWidth());
        if (isOneRow(width)) {
            double row = rowHeight();
            title.resizeRelocate(left, snapPositionY(top + (row - titleHeight) / 2), titleWidth, titleHeight);
            double rest = width - titleWidth - GAP;
            tools.resizeRelocate(left + titleWidth + GAP, snapPositionY(top + (row - toolsHeight) / 2), rest,
                    toolsHeight);
        } else {
            title.resizeRelocate(left, top, titleWidth, titleHeight);
            tools.resizeRelocate(left, top + titleHeight, width, toolsHeight);
        }
    }
}
