package sightline.view.evidence;

import java.util.List;

import javafx.scene.AccessibleRole;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import sightline.evidence.Citation;
import sightline.evidence.Grade;
import sightline.evidence.Mark;
import sightline.evidence.Source;
import sightline.model.Scenario;
import sightline.model.ScenarioInput;
import sightline.present.Bibtex;
import sightline.text.Texts;

/** All that is known of one source, and what can be done with it. */
final class SourceCard extends VBox {

    private final Source source;
    private final CardParts parts;
    private final Texts texts = Texts.of(SourceCard.class);
    private final FlowPane buttons;

    private SourceCard(Source source, String id) {
        this.source = source;
        parts = new CardParts(id, texts.get("card.named", source.id(), source.publisher()));
        buttons = parts.buttons();
        setId(id);
        getStyleClass().addAll("card", "evidence-card");
        setAccessibleRole(AccessibleRole.PARENT);
        setAccessibleText(Citation.of(source));
        getChildren().add(CardParts.head(new GradeMark(source.grade()), source.id()));
    }

    /** In the tab: with what it says of {@code input}, which can be taken over. */
    static SourceCard inTab(Card card, ScenarioInput input, EvidenceViewModel model, EvidenceCommands commands) {
        var shown = new SourceCard(card.source(), "evidence-" + card.source().id());
        for (var mark : card.marks()) {
            shown.figure(model.figures().text(input.quantity(), mark.span()), mark);
        }
        if (!card.sameAs().isEmpty()) {
            shown.add(shown.texts.get("card.sameAs", String.join(", ", card.sameAs())), "evidence-small");
        }
        card.marks().forEach(
                mark -> shown.parts.addUse(shown.buttons, mark.span(), input, model, commands::say));
        shown.words(commands);
        return shown;
    }

    /** In the index: with what it says of everything. */
    static SourceCard inIndex(Source source, Scenario scenario, Figures figures, EvidenceCommands commands) {
        var shown = new SourceCard(source, "entry-" + source.id());
        source.marks().forEach(mark -> shown.figure(shown.texts.get("card.about", mark.input().name(scenario),
                figures.text(mark.input().quantity(), mark.span())), mark));
        shown.words(commands);
        return shown;
    }

    private void figure(String words, Mark mark) {
        var figure = CardParts.words(words, "evidence-figure");
        if (!mark.proxy()) {
            getChildren().add(figure);
            return;
        }
        var proxy = CardParts.words(texts.get("card.proxy"), "evidence-chip");
        proxy.setMinWidth(USE_PREF_SIZE);
        var line = new HBox(figure, proxy);
        line.getStyleClass().add("evidence-head");
        getChildren().add(line);
        add(texts.get("card.proxy.meaning"), "evidence-small");
    }

    private void words(EvidenceCommands commands) {
        add(source.claim(), "evidence-claim");
        add(texts.get("card.measured", source.unit(), source.period()), "evidence-muted");
        add(texts.get(source.grade() == Grade.DERIVED ? "card.derived" : "card.published", source.publisher(),
                source.date().isEmpty() ? texts.get("card.undated") : source.date(), source.title()),
                "evidence-muted");
        if (!source.note().isEmpty()) {
            add(source.note(), "evidence-muted");
        }
        if (source.url().isEmpty()) {
            add(texts.get("card.noAddress"), "evidence-small");
        } else {
            buttons.getChildren().add(parts.open(source.url(), commands));
        }
        buttons.getChildren().add(parts.cite(Citation.of(source), () -> Bibtex.of(List.of(source)), commands));
        getChildren().add(buttons);
    }

    private void add(String words, String style) {
        getChildren().add(CardParts.words(words, style));
    }
}
