package sightline.view.settings;

import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

import sightline.text.Texts;
import sightline.view.toolkit.Icon;

/** The line under a track: the unit, where the number does not carry it with it, and where the value stands. */
final class EvidencePositionLine extends HBox {

    private static final PseudoClass OUTSIDE = PseudoClass.getPseudoClass("outside");

    private final String unit;
    private final Label label = new Label();

    /** @param unit empty if the number carries it */
    EvidencePositionLine(EvidencePositionViewModel model, String unit, String id) {
        this.unit = unit;
        var sign = new Icon("outside");
        sign.visibleProperty().bind(model.outsideProperty());
        sign.managedProperty().bind(sign.visibleProperty());
        label.setId(id + "-standing");
        label.setWrapText(true);
        label.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(label, Priority.ALWAYS);
        getStyleClass().add("standing");
        setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(sign, label);
        model.wordsProperty().subscribe(this::say);
        model.outsideProperty().subscribe(outside -> pseudoClassStateChanged(OUTSIDE, outside));
    }

    private void say(String words) {
        label.setText(unit.isEmpty() || words.isEmpty() ? unit + words
                : Texts.of(EvidencePositionLine.class).get("standing.line", unit, words));
        label.setVisible(!label.getText().isEmpty());
        label.setManaged(label.isVisible());
    }
}
