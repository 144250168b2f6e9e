package sightline.view.evidence;

import java.util.Locale;

import javafx.scene.control.Label;
import javafx.scene.layout.Region;

import sightline.evidence.Grade;
import sightline.text.Texts;

/** A grade as word, shape and colour. */
final class GradeMark extends Label {

    GradeMark(Grade grade) {
        super(grade.text());
        var shape = new Region();
        shape.getStyleClass().addAll("grade-shape", "grade-" + grade.name().toLowerCase(Locale.ROOT).replace('_', '-'));
        setGraphic(shape);
        setWrapText(true);
        setMinHeight(USE_PREF_SIZE);
        getStyleClass().add("grade");
        setAccessibleText(Texts.of(GradeMark.class).get("card.grade", grade.text()));
    }
}
