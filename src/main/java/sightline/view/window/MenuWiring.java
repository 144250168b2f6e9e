package sightline.view.window;

import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.stream.Stream;

import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;

import sightline.view.toolkit.MenuContribution;

/** Gives the items of the menus, and the buttons beside them, what the features contribute. */
final class MenuWiring {

    private final Parent around;
    private final List<Menu> menus;
    private final Runnable commit;

    /**
     * @param around the buttons are in it
     * @param commit takes over what is still being typed
     */
    MenuWiring(Parent around, MenuBar menus, Runnable commit) {
        this.around = around;
        this.menus = menus.getMenus();
        this.commit = commit;
    }

    void wire(List<MenuContribution> contributions) {
        contributions.forEach(this::wire);
    }

    private void wire(MenuContribution contribution) {
        switch (contribution) {
            case MenuContribution.Command command -> wire(command);
            case MenuContribution.Choice choice ->
                ((CheckMenuItem) item(choice.id())).selectedProperty().bindBidirectional(choice.chosen());
            case MenuContribution.Submenu submenu -> submenu.fill().accept((Menu) item(submenu.id()), commit);
            case MenuContribution.Name name -> {
                var item = item(name.id());
                var standing = item.getText();
                item.textProperty().bind(name.text().map(text -> text.orElse(standing)));
            }
        }
    }

    private void wire(MenuContribution.Command command) {
        Runnable deed = command.commits() ? () -> {
            commit.run();
            command.deed().run();
        } : command.deed();
        find(command.id()).ifPresentOrElse(item -> {
            item.setOnAction(event -> deed.run());
            item.disableProperty().bind(command.disabled());
        }, () -> {
            var button = (Button) around.lookup("#" + command.id());
            button.setOnAction(event -> deed.run());
            button.disableProperty().bind(command.disabled());
        });
    }

    private MenuItem item(String id) {
        return find(id).orElseThrow(() -> new NoSuchElementException("no menu item " + id));
    }

    private Optional<MenuItem> find(String id) {
        return all(menus).filter(item -> id.equals(item.getId())).findFirst();
    }

    private static Stream<MenuItem> all(List<? extends MenuItem> items) {
        return items.stream().flatMap(item -> item instanceof Menu menu
                ? Stream.concat(Stream.of(menu), all(menu.getItems())) : Stream.of(item));
    }
}
