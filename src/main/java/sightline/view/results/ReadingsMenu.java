package sightline.view.results;

import java.util.List;
import java.util.Optional;

import javafx.beans.property.BooleanProperty;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCombination;

import sightline.evidence.Reading;
import sightline.text.Texts;

/** The menu of readings: lay all over the charts, show the band of one, or take one over. */
public final class ReadingsMenu {

    private final ReadingsViewModel model;
    private final Runnable before;
    private final Texts texts = Texts.of(ReadingsMenu.class);
    private final Menu apply = menu("menu-apply-reading", texts.get("readings.apply"));
    private final Menu band = menu("menu-band-reading", texts.get("readings.band"));

    /**
     * @param menu gets the items
     * @param before done before something is taken over
     */
    public ReadingsMenu(Menu menu, ReadingsViewModel model, Runnable before) {
        this.model = model;
        this.before = before;
        band.disableProperty().bind(model.shownProperty().not());
        menu.getItems().setAll(
                item("menu-show-readings", texts.get("readings.show"), "Shortcut+L", model.shownProperty()), band,
                item("menu-show-observed", texts.get("readings.observed"), "Shortcut+Shift+L",
                        model.observedProperty()),
                new SeparatorMenuItem(), apply);
        apply.setOnShowing(event -> apply.getItems().setAll(model.all().stream().map(this::application).toList()));
        band.setOnShowing(event -> showBands());
    }

    /** A menu without items does not open; it is filled when it does, and not before, as evidence is read for it. */
    private static Menu menu(String id, String text) {
        var menu = new Menu(text, null, new MenuItem());
        menu.setId(id);
        return menu;
    }

    private static CheckMenuItem item(String id, String text, String keys, BooleanProperty chosen) {
        var item = new CheckMenuItem(text);
        item.setId(id);
        item.setAccelerator(KeyCombination.valueOf(keys));
        item.selectedProperty().bindBidirectional(chosen);
        return item;
    }

    private MenuItem application(Reading reading) {
        var item = new MenuItem(reading.name());
        item.setId("menu-apply-" + reading.id());
        item.setMnemonicParsing(false);
        item.setOnAction(event -> {
            before.run();
            model.apply(reading);
        });
        return item;
    }

    private void showBands() {
        var group = new ToggleGroup();
        var none = choice(group, "none", texts.get("readings.noBand"), Optional.empty());
        var bands = model.all().stream()
                .map(reading -> choice(group, reading.id(), reading.name(), Optional.of(reading.id()))).toList();
        band.getItems().setAll(none);
        band.getItems().addAll(List.copyOf(bands));
    }

    private RadioMenuItem choice(ToggleGroup group, String id, String text, Optional<String> banded) {
        var item = new RadioMenuItem(text);
        item.setId("menu-band-" + id);
        item.setMnemonicParsing(false);
        item.setToggleGroup(group);
        item.setSelected(model.bandProperty().get().equals(banded));
        item.setOnAction(event -> model.bandProperty().set(banded));
        return item;
    }
}
