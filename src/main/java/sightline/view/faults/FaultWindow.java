package sightline.view.faults;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Supplier;

import javafx.geometry.Rectangle2D;
import javafx.stage.Stage;

import sightline.text.Texts;
import sightline.view.dialog.ChildWindows;
import sightline.view.toolkit.FxmlLoader;

/**
 * The one window that says what failed. While it is open further errors are added to it. It blocks nothing: an error that
 * comes again and again must not keep anybody from saving.
 */
public final class FaultWindow implements BiConsumer<String, String> {

    private final ChildWindows windows;
    private Optional<FaultViewModel> open = Optional.empty();

    /**
     * @param owner the main window, which may not be there yet
     * @param screens what windows may cover now; empty if nobody looks
     */
    public FaultWindow(Stage owner, Supplier<List<Rectangle2D>> screens) {
        windows = new ChildWindows(owner, screens);
    }

    @Override
    public void accept(String name, String text) {
        var model = open.orElseGet(() -> show(name));
        model.add(text);
    }

    private FaultViewModel show(String name) {
        var model = new FaultViewModel(name);
        open = Optional.of(model);
        windows.open(ChildWindows.Form.free(Texts.of(FaultWindow.class).get("fault.window")),
                close -> FxmlLoader.load(new FaultView(model, close)), () -> open = Optional.empty());
        return model;
    }
}
