package sightline.view.toolkit;

import javafx.scene.Node;

import org.controlsfx.control.PopOver;

/** What comes up beside a control and goes with the next click. */
public final class PopOvers {

    private PopOvers() {}

    /**
     * Shows {@code content} beside {@code owner}, dressed like its window. It cannot be torn off: the library fails when a drag
     * reaches it that it has not seen begin.
     */
    public static PopOver show(Node content, PopOver.ArrowLocation arrow, Node owner) {
        var popOver = new PopOver(content);
        popOver.setArrowLocation(arrow);
        popOver.setAnimated(false);
        popOver.setDetachable(false);
        StyleSheets.like(owner.getScene(), popOver.getRoot());
        popOver.show(owner);
        return popOver;
    }
}
