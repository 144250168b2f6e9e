package sightline.view.notes;

import java.util.function.Predicate;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.controlsfx.control.PopOver;

import sightline.caution.Caution;
import sightline.text.Texts;
import sightline.view.notes.WarningsViewModel;
import sightline.view.toolkit.IconButton;
import sightline.view.toolkit.PopOvers;
import sightline.view.toolkit.Tip;

/** What to beware of, in full; each caution can be dismissed until the window is closed, and all brought back. */
public final class CautionsPopOver {

    private static final double WIDTH = 420;

    private final WarningsViewModel model;
    private final Predicate<Caution> wanted;
    private final VBox lines = lines();
    private final Texts texts = Texts.of(CautionsPopOver.class);

    private CautionsPopOver(WarningsViewModel model, Predicate<Caution> wanted) {
        this.model = model;
        this.wanted = wanted;
    }

    /** What a pop-over of notes shows them in, each a line. */
    static VBox lines() {
        var lines = new VBox();
        lines.getStyleClass().addAll("about", "cautions");
        lines.setPrefWidth(WIDTH);
        return lines;
    }

    /** Shows those cautions that are {@code wanted} at {@code owner}. */
    public static void show(WarningsViewModel model, Predicate<Caution> wanted, Node owner) {
        var popOver = PopOvers.show(new CautionsPopOver(model, wanted).fill(), PopOver.ArrowLocation.TOP_CENTER, owner);
        popOver.getContentNode().lookupAll(".button").stream().findFirst().ifPresent(Node::requestFocus);
    }

    private Node fill() {
        lines.getChildren().setAll(model.cautionsProperty().get().stream().filter(wanted).map(this::line).toList());
        if (model.dismissed() > 0) {
            var restore = new Button(texts.get("cautions.restore", Integer.toString(model.dismissed())));
            restore.setId("cautions-restore");
            restore.setOnAction(event -> change(model::restore));
            lines.getChildren().add(restore);
        }
        return lines;
    }

    private Node line(Caution caution) {
        var text = new Label(caution.text());
        text.setId("caution-" + caution.id());
        text.setWrapText(true);
        text.setMaxWidth(Double.MAX_VALUE);
        text.setMinHeight(Region.USE_PREF_SIZE);
        HBox.setHgrow(text, Priority.ALWAYS);
        var dismiss = new IconButton("close");
        dismiss.setId("dismiss-" + caution.id());
        dismiss.setMinSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        dismiss.setAccessibleText(texts.get("cautions.dismissNamed", caution.text()));
        Tip.of(dismiss, texts.get("cautions.dismiss"));
        dismiss.setOnAction(event -> change(() -> model.dismiss(caution)));
        var line = new HBox(text, dismiss);
        line.getStyleClass().add("caution-line");
        line.setAlignment(Pos.TOP_LEFT);
        return line;
    }

    private void change(Runnable change) {
        change.run();
        fill();
        lines.lookupAll(".button").stream().findFirst().ifPresent(Node::requestFocus);
    }
}
