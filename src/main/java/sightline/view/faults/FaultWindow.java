package sightline.view.faults;

import java.util.Optional;
import java.util.function.BiConsumer;

import javafx.scene.Scene;
import javafx.stage.Stage;

import sightline.text.Texts;
import sightline.view.FxmlLoader;
import sightline.view.WindowTheme;

/**
 * The one window that says what failed. While it is open further errors are added to it. It blocks nothing: an error that
 * comes again and again must not keep anybody from saving.
 */
public final class FaultWindow implements BiConsumer<String, String> {

    private final Stage owner;
    private Optional<FaultViewModel> open = Optional.empty();

    public FaultWindow(Stage owner) {
        this.owner = owner;
    }

    @Override
    public void accept(String name, String text) {
        var model = open.orElseGet(() -> show(name));
        model.add(text);
    }

    private FaultViewModel show(String name) {
        var stage = new Stage();
        var model = new FaultViewModel(name);
        var root = FxmlLoader.load(new FaultView(model, stage::hide));
        if (owner.isShowing()) {
            stage.initOwner(owner);
            WindowTheme.like(owner.getScene(), root);
        }
        stage.setScene(new Scene(root));
        stage.setTitle(Texts.of(FaultWindow.class).get("fault.window"));
        stage.setOnHidden(event -> open = Optional.empty());
        open = Optional.of(model);
        stage.show();
        return model;
    }
}
