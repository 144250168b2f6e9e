package sightline.view.results;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.controlsfx.control.PopOver;

import sightline.text.Texts;
import sightline.view.WindowTheme;

/** Says how many values no published figure contains, and lists them. */
final class OutsideButton extends Button {

    private static final double WIDTH = 420;

    private final NotesViewModel model;

    OutsideButton(NotesViewModel model) {
        this.model = model;
        setId("status-outside");
        getStyleClass().add("notes-button");
        setMinWidth(USE_PREF_SIZE);
        var sign = new Region();
        sign.getStyleClass().addAll("icon", "icon-outside");
        setGraphic(sign);
        managedProperty().bind(visibleProperty());
        setOnAction(event -> list());
        model.outsideProperty().subscribe(lines -> {
            setVisible(!lines.isEmpty());
            setText(Texts.of(OutsideButton.class).get("outside.count", Integer.toString(lines.size())));
            setAccessibleText(getText() + ". " + String.join(". ", lines));
        });
    }

    private void list() {
        var lines = new VBox();
        lines.getStyleClass().addAll("about", "cautions");
        lines.setPrefWidth(WIDTH);
        model.outsideProperty().get().forEach(line -> {
            var label = new Label(line);
            label.getStyleClass().add("outside-line");
            label.setWrapText(true);
            label.setMinHeight(Region.USE_PREF_SIZE);
            lines.getChildren().add(label);
        });
        var popOver = CautionsPopOver.popOver(lines);
        popOver.setArrowLocation(PopOver.ArrowLocation.BOTTOM_RIGHT);
        WindowTheme.like(getScene(), popOver.getRoot());
        popOver.show(this);
    }
}
