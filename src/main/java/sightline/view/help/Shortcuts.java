package sightline.view.help;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;

import sightline.text.Texts;

/**
 * The keys of one part of the program.
 *
 * @param name what the part is called
 */
record Shortcuts(String name, List<Shortcut> shortcuts) {

    /** @param deed what the keys do */
    record Shortcut(String keys, String deed) {}

    /** The keys of each menu as they stand in it, then those of the panes. */
    static List<Shortcuts> all(List<Menu> menus) {
        var texts = Texts.of(Shortcuts.class);
        var inMenus = menus.stream().map(menu -> new Shortcuts(plain(menu.getText()), items(menu)
                .filter(item -> item.getAccelerator() != null)
                .map(item -> new Shortcut(item.getAccelerator().getDisplayText(), plain(item.getText()))).toList()));
        var inPanes = Arrays.stream(PaneKey.Group.values()).map(group -> new Shortcuts(texts.get(group.key()),
                group.keys().stream().map(key -> new Shortcut(key.label(), texts.get(key.key()))).toList()));
        return Stream.concat(inMenus, inPanes).filter(group -> !group.shortcuts().isEmpty()).toList();
    }

    private static Stream<MenuItem> items(Menu menu) {
        return menu.getItems().stream()
                .flatMap(item -> item instanceof Menu inner ? items(inner) : Stream.of(item));
    }

    /** Without the sign for the letter that chooses it, and without the one for a dialog. */
    private static String plain(String text) {
        return text.replaceAll("_(.)", "$1").replace("\u2026", "");
    }
}
