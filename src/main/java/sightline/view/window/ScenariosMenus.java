package sightline.view.window;

import java.nio.file.Path;
import java.util.List;

import javafx.beans.value.ObservableValue;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;

import sightline.view.preferences.Preferences;
import sightline.view.toolkit.MenuContribution;

/** The menus of scenarios that can be opened: the files that were last, and those that come with the program. */
final class ScenariosMenus {

    private final MainViewModel model;
    private final ObservableValue<Preferences> preferences;

    /** @param preferences with the files that were last */
    ScenariosMenus(MainViewModel model, ObservableValue<Preferences> preferences) {
        this.model = model;
        this.preferences = preferences;
    }

    List<MenuContribution> menus() {
        return List.of(new MenuContribution.Submenu("menu-recent", this::fillRecent),
                new MenuContribution.Submenu("menu-shipped",
                        (menu, commit) -> menu.setOnShowing(event -> fillShipped(menu, commit))));
    }

    /** Their files are read when somebody wants to see them, not while the window starts. */
    private void fillShipped(Menu menu, Runnable commit) {
        if (menu.getItems().size() > 1) {
            return;
        }
        menu.getItems().setAll(model.shipped().stream()
                .map(scenario -> item(scenario.name(), commit, () -> model.openShipped(scenario))).toList());
    }

    private void fillRecent(Menu menu, Runnable commit) {
        preferences.subscribe(now -> {
            menu.getItems().setAll(now.recent().stream().map(file -> {
                var item = item(file, commit, () -> model.open(Path.of(file)));
                item.setMnemonicParsing(false);
                return item;
            }).toList());
            menu.setDisable(menu.getItems().isEmpty());
        });
    }

    private static MenuItem item(String name, Runnable commit, Runnable open) {
        var item = new MenuItem(name);
        item.setOnAction(event -> {
            commit.run();
            open.run();
        });
        return item;
    }
}
