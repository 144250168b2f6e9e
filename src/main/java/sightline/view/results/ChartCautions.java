package sightline.view.results;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;

import sightline.caution.Caution;
import sightline.caution.Cautions;
import sightline.text.Texts;
import sightline.view.notes.CautionsPopOver;
import sightline.view.notes.WarningsViewModel;
import sightline.view.toolkit.Tip;

/**
 * What to beware of in what one chart shows: a sign that opens all of it and, once something that was observed stands beside
 * the scenario, the sentence that goes with that. Each is dismissed as elsewhere.
 */
final class ChartCautions {

    private final ChartTileViewModel model;
    private final WarningsViewModel notes;
    private final Texts texts = Texts.of(ChartCautions.class);
    private final Texts cautionTexts = Texts.of(CautionsPopOver.class);

    ChartCautions(ChartTileViewModel model, WarningsViewModel notes) {
        this.model = model;
        this.notes = notes;
    }

    /**
     * @param sign opens them
     * @param line holds the sentence, {@code text}, and the button that dismisses it, {@code off}
     * @param next has the keyboard once the sentence is gone
     */
    void wire(Button sign, HBox line, Label text, Button off, Node next) {
        sign.managedProperty().bind(sign.visibleProperty());
        sign.setOnAction(event -> CautionsPopOver.show(notes, this::isHere, sign));
        line.managedProperty().bind(line.visibleProperty());
        text.visibleProperty().bind(line.visibleProperty());
        Tip.of(off, cautionTexts.get("cautions.dismiss"));
        off.setOnAction(event -> {
            next.requestFocus();
            observed().ifPresent(notes::dismiss);
        });
        Runnable show = () -> {
            show(sign);
            show(line, text, off);
        };
        Stream.<ObservableValue<?>>of(notes.ofChartsProperty(), model.chartProperty(),
                model.session().overlay().overlayProperty(), model.session().results().shownProperty())
                .forEach(each -> each.subscribe(show));
        show.run();
    }

    private void show(Button sign) {
        int count = here().size();
        sign.setVisible(count > 0);
        sign.setAccessibleText(count == 1 ? texts.get("chart.cautions.one")
                : texts.get("chart.cautions.many", Integer.toString(count)));
    }

    private void show(HBox line, Label text, Button off) {
        var said = observed().map(Caution::text).orElse("");
        line.setVisible(!said.isEmpty());
        text.setText(said);
        off.setAccessibleText(cautionTexts.get("cautions.dismissNamed", said));
    }

    private List<Caution> here() {
        return notes.ofChartsProperty().get().getOrDefault(model.chartProperty().get(), List.of());
    }

    private boolean isHere(Caution caution) {
        return here().stream().anyMatch(each -> each.id().equals(caution.id()));
    }

    /** What to beware of because of what was observed. */
    private Optional<Caution> observed() {
        return here().stream().filter(caution -> caution.id().equals(Cautions.NO_BEFORE_AFTER))
                .filter(caution -> model.isObserved()).findFirst();
    }
}
