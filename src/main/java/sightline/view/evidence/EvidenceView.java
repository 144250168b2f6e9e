package sightline.view.evidence;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TitledPane;
import javafx.scene.layout.VBox;

import sightline.text.Texts;
import sightline.view.toolkit.LayoutHold;
import sightline.view.track.MarkKey;

/** Wires the tab that says what is behind the number in focus. */
public final class EvidenceView {

    private final EvidenceViewModel model;
    private final EvidenceCommands commands;
    private final Texts texts = Texts.of(EvidenceView.class);
    private Optional<Subject> last = Optional.empty();

    @FXML
    private TitledPane key;
    @FXML
    private ScrollPane evidence;
    @FXML
    private Label choose;
    @FXML
    private VBox content;
    @FXML
    private Label name;
    @FXML
    private Label about;
    @FXML
    private VBox stands;
    @FXML
    private Label standing;
    @FXML
    private Label outside;
    @FXML
    private Label noFigure;
    @FXML
    private Label untied;
    @FXML
    private VBox published;
    @FXML
    private VBox cards;
    @FXML
    private VBox disagreeing;
    @FXML
    private VBox disputes;
    @FXML
    private VBox own;
    @FXML
    private Label ownTitle;
    @FXML
    private VBox added;
    @FXML
    private Button add;

    public EvidenceView(EvidenceViewModel model, EvidenceCommands commands) {
        this.model = model;
        this.commands = commands;
    }

    @FXML
    private void initialize() {
        key.setContent(new MarkKey());
        int place = content.getChildren().indexOf(stands);
        content.getChildren().remove(stands);
        content.getChildren().add(place, new LayoutHold(stands, model.document().heldProperty()));
        List.of(choose, content, standing, outside, noFigure, untied, published, disagreeing, own, ownTitle)
                .forEach(part -> part.managedProperty().bind(part.visibleProperty()));
        standing.textProperty().bind(model.standingProperty());
        standing.visibleProperty().bind(standing.textProperty().isNotEmpty());
        outside.textProperty().bind(model.outsideProperty());
        outside.visibleProperty().bind(outside.textProperty().isNotEmpty());
        model.subjectProperty().subscribe(this::show);
    }

    private void show(Optional<Subject> shown) {
        choose.setVisible(shown.isEmpty());
        content.setVisible(shown.isPresent());
        shown.ifPresent(this::show);
    }

    private void show(Subject subject) {
        boolean another = !name.getText().equals(subject.name());
        name.setText(subject.name());
        about.setText(subject.input().about());
        noFigure.setVisible(subject.hasStanding() && subject.hasNoFigure());
        untied.setVisible(!subject.hasStanding());
        untied.setText(texts.get(subject.input().quantity().isTiming() ? "evidence.dates" : "evidence.untied"));
        if (!last.map(Subject::cards).equals(Optional.of(subject.cards())) || another) {
            showShipped(subject);
        }
        last = Optional.of(subject);
        own.setVisible(subject.input().takesEvidence());
        showAdded(subject);
        if (another) {
            evidence.setVvalue(0);
        }
    }

    /** Made anew only for other entries: whoever has the keyboard in one keeps it when the scenario changes. */
    private void showShipped(Subject subject) {
        fill(published, cards, subject.cards().stream()
                .map(card -> SourceCard.inTab(card, subject.input(), model, commands)).toList());
        fill(disagreeing, disputes, subject.disputes().stream()
                .map(dispute -> DisputeView.inTab(dispute, commands)).toList());
    }

    private void showAdded(Subject subject) {
        ownTitle.setVisible(!subject.added().isEmpty());
        added.getChildren().setAll(IntStream.range(0, subject.added().size())
                .mapToObj(i -> new AddedCard(subject.added().get(i), "added-" + (i + 1), subject.name(), model,
                        commands, add::requestFocus))
                .toList());
    }

    private static void fill(VBox section, VBox list, List<? extends Node> nodes) {
        list.getChildren().setAll(nodes);
        section.setVisible(!nodes.isEmpty());
    }

    @FXML
    private void add() {
        model.newSource().ifPresent(commands::addSource);
    }
}
