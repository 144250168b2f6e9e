package sightline.view.notes;

import javafx.scene.control.Button;

import sightline.text.Texts;
import sightline.view.notes.WarningsViewModel;

/** Says how many cautions there are for what the window shows, and opens them. */
public final class CautionsButton extends Button {

    private final WarningsViewModel model;

    public CautionsButton(WarningsViewModel model) {
        this.model = model;
        setId("hero-cautions");
        getStyleClass().add("notes-button");
        setMinWidth(USE_PREF_SIZE);
        managedProperty().bind(visibleProperty());
        setOnAction(event -> CautionsPopOver.show(model, caution -> true, this));
        model.cautionsProperty().subscribe(changed -> say());
    }

    private void say() {
        int count = model.cautionsProperty().get().size();
        var texts = Texts.of(CautionsButton.class);
        setVisible(count + model.dismissed() > 0);
        var number = Integer.toString(count);
        setText(count == 0 ? texts.get("cautions.dismissed", Integer.toString(model.dismissed()))
                : count == 1 ? texts.get("cautions.one") : texts.get("cautions.many", number));
    }
}
