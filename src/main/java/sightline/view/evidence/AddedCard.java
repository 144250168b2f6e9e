package sightline.view.evidence;

import java.util.stream.Collectors;
import java.util.stream.Stream;

import javafx.scene.AccessibleRole;
import javafx.scene.layout.VBox;

import sightline.evidence.AddedText;
import sightline.evidence.Citation;
import sightline.evidence.InputEvidence;
import sightline.model.AddedSource;
import sightline.present.Bibtex;
import sightline.text.Texts;

/** A source that somebody has added to the scenario. */
final class AddedCard extends VBox {

    /**
     * @param id what the ids of its parts begin with
     * @param name what people call the number that it is about
     * @param removed where the focus goes when it is no more
     */
    AddedCard(AddedSource source, String id, String name, EvidenceViewModel model,
            EvidenceCommands commands, Runnable removed) {
        var texts = Texts.of(AddedCard.class);
        setId(id);
        getStyleClass().addAll("card", "evidence-card", "evidence-own");
        setAccessibleRole(AccessibleRole.PARENT);
        setAccessibleText(Citation.of(source));
        add(texts.get("added.mark"), "evidence-own-mark");
        var input = source.input();
        var span = InputEvidence.span(source);
        add(model.figures().text(input.quantity(), span), "evidence-figure");
        var said = AddedText.of(source);
        add(said.title(), "evidence-claim");
        add(Stream.of(said.publisher(), source.date()).filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", ")), "evidence-muted");
        add(said.note(), "evidence-muted");
        var parts = new CardParts(id, said.title());
        var buttons = parts.buttons();
        parts.addUse(buttons, span, input, model, commands::say);
        if (!source.address().isEmpty()) {
            buttons.getChildren().add(parts.open(source.address(), commands));
        }
        var what = texts.get("card.about", name, model.figures().text(input.quantity(), span));
        buttons.getChildren().addAll(
                parts.cite(Citation.of(source), () -> Bibtex.of(source, input.id() + "-" + id, what),
                        commands),
                parts.button("-remove", texts.get("added.remove"), texts.get("added.remove.name", said.title()),
                        () -> {
                            removed.run();
                            model.remove(source);
                        }));
        getChildren().add(buttons);
    }

    private void add(String words, String style) {
        if (!words.isEmpty()) {
            getChildren().add(CardParts.words(words, style));
        }
    }
}
