package sightline.view.help;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

import javafx.scene.control.Menu;

import sightline.view.dialog.ViewEnvironment;
import sightline.view.toolkit.Feature;
import sightline.view.toolkit.FxmlLoader;
import sightline.view.toolkit.MenuContribution;

/** What the window tells about the program: keys, version and licences, and hints for somebody who is new. */
public final class HelpFeature implements Feature {

    private final HelpWindows windows;
    private final Supplier<List<Menu>> menus;
    private final Optional<HintView> hint;

    /**
     * @param log the folder of the log; empty if nothing can be logged
     * @param libraries the libraries in the program with their licences, read when somebody asks
     * @param menus the window's
     * @param hints whether there are to be hints
     */
    public HelpFeature(ViewEnvironment environment, Optional<Path> log, Supplier<Optional<String>> libraries,
            Supplier<List<Menu>> menus, boolean hints) {
        windows = new HelpWindows(environment, log, libraries);
        this.menus = menus;
        hint = hints ? Optional.of(new HintView(new HintViewModel())) : Optional.empty();
    }

    /** Begins with the hints, once what they are about is there. Whether there are any. */
    public boolean start() {
        hint.ifPresent(HintView::start);
        return hint.isPresent();
    }

    @Override
    public List<Pane> panes() {
        return hint.stream().map(it -> Pane.at(Place.TOP, FxmlLoader.load(it))).toList();
    }

    @Override
    public List<MenuContribution> menus() {
        return List.of(MenuContribution.Command.beside("menu-keys", () -> windows.showKeys(menus.get())),
                MenuContribution.Command.beside("menu-about", windows::showAbout));
    }
}
