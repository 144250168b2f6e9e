package sightline.view.settings;

import java.util.List;

import javafx.beans.value.ChangeListener;
import javafx.beans.value.WeakChangeListener;

import sightline.caution.Caution;
import sightline.model.ScenarioInput;
import sightline.text.Texts;
import sightline.view.notes.CautionsPopOver;
import sightline.view.notes.WarningsViewModel;
import sightline.view.toolkit.IconButton;

/** Stands in the row of a number that a caution is about, and opens it. */
final class RowCaution extends IconButton {

    /** Says of nearly every row what the words under its track say too. */
    private static final String ASSUMED = "assumed";

    private final ScenarioInput input;
    /** Held here and weakly there: rows come and go with services. */
    private final ChangeListener<List<Caution>> listener = (property, before, now) -> show(now);

    RowCaution(ScenarioInput input, WarningsViewModel notes) {
        super("caution");
        this.input = input;
        setAccessibleText(Texts.of(RowCaution.class).get("row.caution", input.name()));
        managedProperty().bind(visibleProperty());
        setOnAction(event -> CautionsPopOver.show(notes, this::isAbout, this));
        notes.cautionsProperty().addListener(new WeakChangeListener<>(listener));
        show(notes.cautionsProperty().get());
    }

    private void show(List<Caution> cautions) {
        setVisible(cautions.stream().anyMatch(this::isAbout));
    }

    private boolean isAbout(Caution caution) {
        return !caution.id().equals(ASSUMED) && caution.about().contains(input);
    }
}
