package sightline.view.help;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

import javafx.scene.control.Menu;
import javafx.stage.Stage;

import sightline.text.Texts;
import sightline.view.dialog.ChildWindows;
import sightline.view.dialog.ViewEnvironment;
import sightline.view.toolkit.FxmlLoader;

/** What the window tells about the program: windows that stay beside it, one of each. */
public final class HelpWindows {

    private final ViewEnvironment environment;
    private final Optional<Path> log;
    private final Supplier<Optional<String>> libraries;
    private final Texts texts = Texts.of(HelpWindows.class);
    private final Map<String, Stage> open = new HashMap<>();

    /**
     * @param log the folder of the log; empty if nothing can be logged
     * @param libraries the libraries in the program with their licences, read when somebody asks
     */
    public HelpWindows(ViewEnvironment environment, Optional<Path> log, Supplier<Optional<String>> libraries) {
        this.environment = environment;
        this.log = log;
        this.libraries = libraries;
    }

    public void showAbout() {
        show(texts.get("about.window"), close -> new AboutView(new AboutViewModel(log, libraries.get()), this::open,
                environment.clipboard()::copy, close));
    }

    /** All keys, those of {@code menus} as they stand there. */
    public void showKeys(List<Menu> menus) {
        show(texts.get("keys.window"), close -> new KeysView(menus, close));
    }

    private void show(String title, Function<Runnable, Object> controller) {
        var there = open.get(title);
        if (there != null) {
            there.toFront();
            there.requestFocus();
            return;
        }
        open.put(title, environment.windows().open(ChildWindows.Form.free(title),
                close -> FxmlLoader.load(controller.apply(close)), () -> open.remove(title)));
    }

    private void open(Path folder) {
        environment.work().browse(folder.toUri().toString(), texts.get("about.noFolder", folder.toString()));
    }
}
