package sightline.view.evidence;

import java.util.List;

import javafx.scene.AccessibleRole;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;

import sightline.evidence.Source;
import sightline.text.Texts;

/** Where sources disagree, or tell one figure several times: the sources side by side, then both sides in words. */
final class DisputeView extends VBox {

    private static final int COLUMNS = 2;
    private static final double HALF = 50;

    private final Texts texts = Texts.of(DisputeView.class);
    private final EvidenceCommands commands;

    private DisputeView(Dispute dispute, String id, EvidenceCommands commands) {
        this.commands = commands;
        var row = dispute.row();
        setId(id);
        getStyleClass().addAll("card", "evidence-card", "evidence-dispute");
        setAccessibleRole(AccessibleRole.PARENT);
        setAccessibleText(row.claim());
        var heading = CardParts.words(texts.get(row.isRepetition() ? "dispute.repetition" : "dispute.disagreement"),
                "evidence-chip");
        getChildren().addAll(CardParts.head(heading, row.id()), CardParts.words(row.claim(), "evidence-figure"));
        if (row.isLinked()) {
            getChildren().add(sideBySide(dispute.sides()));
        }
        if (!row.note().isEmpty()) {
            getChildren().add(CardParts.words(row.note(), "evidence-muted"));
        }
        if (!row.isLinked()) {
            dispute.sides().forEach(side -> getChildren().add(link(side)));
        }
    }

    static DisputeView inTab(Dispute dispute, EvidenceCommands commands) {
        return new DisputeView(dispute, "evidence-" + dispute.row().id(), commands);
    }

    static DisputeView inIndex(Dispute dispute, EvidenceCommands commands) {
        return new DisputeView(dispute, "entry-" + dispute.row().id(), commands);
    }

    private GridPane sideBySide(List<Source> sides) {
        var grid = new GridPane();
        grid.getStyleClass().add("evidence-pair");
        for (int i = 0; i < COLUMNS; i++) {
            var column = new ColumnConstraints();
            column.setPercentWidth(HALF);
            grid.getColumnConstraints().add(column);
        }
        for (int i = 0; i < sides.size(); i++) {
            grid.add(side(sides.get(i)), i % COLUMNS, i / COLUMNS);
        }
        return grid;
    }

    private VBox side(Source source) {
        var date = source.date().isEmpty() ? texts.get("card.undated") : source.date();
        var box = new VBox(new GradeMark(source.grade()),
                CardParts.words(texts.get("dispute.publisher", source.publisher(), date), "evidence-small"),
                CardParts.words(source.claim(), "evidence-claim"), link(source));
        box.getStyleClass().add("evidence-side");
        return box;
    }

    private Hyperlink link(Source source) {
        return link(getId() + "-" + source.id(), source.id(), commands);
    }

    /** A link called {@code id} to {@code entry} in the index. */
    static Hyperlink link(String id, String entry, EvidenceCommands commands) {
        var link = new Hyperlink(entry);
        link.setId(id);
        link.setAccessibleText(Texts.of(DisputeView.class).get("dispute.show", entry));
        link.setOnAction(event -> commands.showEntry(entry));
        return link;
    }
}
