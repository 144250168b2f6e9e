package sightline.view.settings;

import java.util.List;
import java.util.Optional;

import javafx.beans.value.ObservableValue;
import javafx.scene.Node;

import sightline.evidence.Library;
import sightline.live.DocumentSession;
import sightline.model.Parameter;
import sightline.model.Scenario;
import sightline.model.ScenarioInput;
import sightline.text.Texts;
import sightline.view.dialog.ViewEnvironment;
import sightline.view.notes.WarningsViewModel;
import sightline.view.toolkit.DeferredParts;
import sightline.view.toolkit.Feature;
import sightline.view.toolkit.FxmlLoader;
import sightline.view.toolkit.MenuContribution;

/** The left side: every input of the scenario, and what puts inputs back. */
public final class SettingsFeature implements Feature {

    private final SettingsViewModel model;
    private final Node place;

    /** @param defaults the scenario that reset goes back to */
    public SettingsFeature(DocumentSession session, ViewEnvironment environment, Scenario defaults,
            ObservableValue<Optional<Library>> library, WarningsViewModel warnings, DeferredParts deferred) {
        model = new SettingsViewModel(session.document(), defaults, environment.numbers(), library, warnings);
        var services = new ServicesViewModel(model, environment.messages()::say);
        place = deferred.place("settings-place", () -> FxmlLoader.load(new SettingsView(model,
                () -> FxmlLoader.load(new ServicesView(services)), () -> FxmlLoader.load(new SpanView(model)))));
    }

    /** The input that had the focus last. */
    public ObservableValue<Optional<ScenarioInput>> focused() {
        return model.focusedProperty();
    }

    @Override
    public List<Pane> panes() {
        return List.of(Pane.at(Place.LEFT, place));
    }

    @Override
    public List<MenuContribution> menus() {
        var texts = Texts.of(SettingsFeature.class);
        return List.of(
                new MenuContribution.Command("menu-reset-focused", false, model::resetFocused,
                        model.focusedProperty().map(Optional::isEmpty)),
                new MenuContribution.Name("menu-reset-focused", model.focusedProperty()
                        .map(focused -> focused.map(it -> texts.get("menu.resetNamed", it.name())))),
                MenuContribution.Command.beside("menu-reset-levers", () -> model.reset(Parameter.Group.LEVER)),
                MenuContribution.Command.beside("menu-reset-assumptions",
                        () -> model.reset(Parameter.Group.ASSUMPTION)),
                MenuContribution.Command.beside("menu-reset-all", model::resetAll));
    }
}
