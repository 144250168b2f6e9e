package sightline.view.results;

import java.util.OptionalDouble;
import java.util.function.Supplier;

import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleGroup;

import sightline.chart.FuturesDisplay;
import sightline.chart.FuturesView;
import sightline.chart.LiveChart;
import sightline.text.Texts;

/** The menu that says how a chart's futures are looked at. */
final class FuturesViewMenu {

    private final MenuButton button;
    private final ChartTileViewModel model;
    private final ToggleGroup group = new ToggleGroup();
    private final CheckMenuItem threshold = new CheckMenuItem(
            Texts.of(FuturesViewMenu.class).get("chart.threshold"));

    FuturesViewMenu(MenuButton button, ChartTileViewModel model, Supplier<LiveChart> live) {
        this.button = button;
        this.model = model;
        for (var view : FuturesView.values()) {
            var item = new RadioMenuItem(view.title());
            item.setId("view-" + view.id());
            item.setUserData(view);
            item.setToggleGroup(group);
            item.setOnAction(event -> model.view(view));
            button.getItems().add(item);
        }
        threshold.setId("view-threshold");
        threshold.setOnAction(event -> {
            if (threshold.isSelected()) {
                model.startThreshold(live.get());
            } else {
                model.threshold(OptionalDouble.empty());
            }
        });
        button.getItems().addAll(new SeparatorMenuItem(), threshold);
        model.aspectProperty().subscribe(this::show);
        model.chartProperty().subscribe(chart -> {
            button.setDisable(!model.hasFutures());
            threshold.setDisable(!model.takesThreshold());
        });
    }

    private void show(FuturesDisplay aspect) {
        button.setText(aspect.view().title());
        threshold.setSelected(model.hasThreshold());
        group.getToggles().stream().filter(item -> item.getUserData() == aspect.view()).findFirst()
                .ifPresent(group::selectToggle);
    }
}
