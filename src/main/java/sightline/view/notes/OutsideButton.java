package sightline.view.notes;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

import org.controlsfx.control.PopOver;

import sightline.text.Texts;
import sightline.view.notes.WarningsViewModel;
import sightline.view.toolkit.Icon;
import sightline.view.toolkit.PopOvers;

/** Says how many values that act on what is shown no published figure contains, and lists them and those that do not act. */
public final class OutsideButton extends Button {

    private final WarningsViewModel model;

    public OutsideButton(WarningsViewModel model) {
        this.model = model;
        setId("status-outside");
        getStyleClass().add("notes-button");
        setMinWidth(USE_PREF_SIZE);
        setGraphic(new Icon("outside"));
        managedProperty().bind(visibleProperty());
        setOnAction(event -> list());
        model.outsideProperty().subscribe(outside -> {
            setVisible(!outside.acting().isEmpty());
            setText(Texts.of(OutsideButton.class).get("outside.count", Integer.toString(outside.acting().size())));
            setAccessibleText(getText() + ". " + String.join(". ", outside.lines()));
        });
    }

    private void list() {
        var lines = CautionsPopOver.lines();
        model.outsideProperty().get().lines().forEach(line -> {
            var label = new Label(line);
            label.getStyleClass().add("outside-line");
            label.setWrapText(true);
            label.setMinHeight(Region.USE_PREF_SIZE);
            lines.getChildren().add(label);
        });
        PopOvers.show(lines, PopOver.ArrowLocation.BOTTOM_RIGHT, this);
    }
}
