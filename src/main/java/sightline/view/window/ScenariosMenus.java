package sightline.view.window;

import java.nio.file.Path;

import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;

import sightline.view.preferences.Preferences;
import sightline.view.window.MainViewModel;

/** The menus of scenarios that can be opened: the files that were last, and those that come with the program. */
final class ScenariosMenus {

    private final Menu recent;
    private final Menu shipped;
    private final MainViewModel model;
    private final Runnable commit;

    /** @param commit takes over what is still being typed */
    ScenariosMenus(Menu recent, Menu shipped, MainViewModel model, Runnable commit) {
        this.recent = recent;
        this.shipped = shipped;
        this.model = model;
        this.commit = commit;
        shipped.setOnShowing(event -> showShipped());
        model.preferencesProperty().subscribe(this::showRecent);
    }

    /** Their files are read when somebody wants to see them, not while the window starts. */
    private void showShipped() {
        if (shipped.getItems().size() > 1) {
            return;
        }
        shipped.getItems().setAll(model.shipped().stream()
                .map(scenario -> item(scenario.name(), () -> model.openShipped(scenario))).toList());
    }

    private void showRecent(Preferences preferences) {
        recent.getItems().setAll(preferences.recent().stream().map(file -> {
            var item = item(file, () -> model.open(Path.of(file)));
            item.setMnemonicParsing(false);
            return item;
        }).toList());
        recent.setDisable(recent.getItems().isEmpty());
    }

    private MenuItem item(String name, Runnable open) {
        var item = new MenuItem(name);
        item.setOnAction(event -> {
            commit.run();
            open.run();
        });
        return item;
    }
}
