package sightline.view.evidence;

import java.util.List;
import java.util.Optional;

import javafx.beans.property.BooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.layout.StackPane;

import sightline.evidence.Library;
import sightline.evidence.ShippedEvidence;
import sightline.live.DocumentSession;
import sightline.model.ScenarioInput;
import sightline.text.Texts;
import sightline.view.dialog.ViewEnvironment;
import sightline.view.toolkit.DeferredParts;
import sightline.view.toolkit.Feature;
import sightline.view.toolkit.FxmlLoader;
import sightline.view.toolkit.MenuContribution;

/** The tab of the evidence behind the setting in focus, and the index of all of it. */
public final class EvidenceFeature implements Feature {

    private final EvidenceWindows windows;
    private final StackPane place = new StackPane();

    /**
     * @param focused the setting that had the focus last
     * @param library the evidence, empty as long as it is not read
     * @param open whether the side is open
     */
    public EvidenceFeature(DocumentSession session, ViewEnvironment environment, ShippedEvidence evidence,
            ObservableValue<Optional<ScenarioInput>> focused, ObservableValue<Optional<Library>> library,
            BooleanProperty open,
            DeferredParts deferred) {
        windows = new EvidenceWindows(environment, session.document(), evidence);
        var behind = new EvidenceViewModel(session.document(), focused, library, environment.numbers());
        behind.openProperty().bind(open);
        deferred.add(() -> place.getChildren().setAll(FxmlLoader.load(new EvidenceView(behind, windows))));
    }

    @Override
    public List<Pane> panes() {
        return List
                .of(new Pane(Place.SIDE, "tab-evidence", Texts.of(EvidenceFeature.class).get("evidence.tab"), place));
    }

    @Override
    public List<MenuContribution> menus() {
        return List.of(MenuContribution.Command.beside("menu-index", windows::showIndex));
    }

    @Override
    public void close() {
        windows.close();
    }
}
