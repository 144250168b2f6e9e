package sightline.view.preferences;

import java.util.List;

import javafx.scene.control.Menu;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.ToggleGroup;

import sightline.text.Texts;
import sightline.view.toolkit.Feature;
import sightline.view.toolkit.MenuContribution;

/** What the person chooses for every scenario. */
public final class PreferencesFeature implements Feature {

    private final RememberedPreferences preferences;

    public PreferencesFeature(RememberedPreferences preferences) {
        this.preferences = preferences;
    }

    @Override
    public List<MenuContribution> menus() {
        return List.of(new MenuContribution.Submenu("menu-theme", (menu, commit) -> themes(menu)));
    }

    private void themes(Menu menu) {
        var texts = Texts.of(PreferencesFeature.class);
        var group = new ToggleGroup();
        for (var theme : ThemeChoice.values()) {
            var item = new RadioMenuItem(texts.get("theme." + theme.id()));
            item.setId("theme-" + theme.id());
            item.setToggleGroup(group);
            item.setSelected(theme == preferences.get().theme());
            item.setOnAction(event -> preferences.remember(preferences.get().withTheme(theme)));
            menu.getItems().add(item);
        }
    }
}
