package sightline.view.results;

import java.util.ArrayList;
import java.util.List;

import javafx.beans.property.ReadOnlyObjectProperty;

import sightline.analysis.SummaryRequest;
import sightline.chart.ChartId;
import sightline.chart.Headline;
import sightline.live.DocumentSession;
import sightline.view.dialog.FigureCommands;
import sightline.view.dialog.ViewEnvironment;
import sightline.view.notes.WarningsViewModel;
import sightline.view.toolkit.DeferredParts;
import sightline.view.toolkit.Feature;
import sightline.view.toolkit.FxmlLoader;
import sightline.view.toolkit.LayoutHold;
import sightline.view.toolkit.MenuContribution;

/** The middle of the window: the headline, the charts, and the bar that says how they were worked out. */
public final class ResultsFeature implements Feature {

    private final DocumentSession session;
    private final ViewEnvironment environment;
    private final ReadingsViewModel readings;
    private final FirstCharts first;
    private final List<ChartTileViewModel> charts;
    private final List<Pane> panes = new ArrayList<>();
    private int focusedChart;

    /**
     * @param commands what can be done with a chart
     * @param first the charts to begin with
     */
    public ResultsFeature(DocumentSession session, ViewEnvironment environment, ReadingsViewModel readings,
            FigureCommands commands, FirstCharts first) {
        this.session = session;
        this.environment = environment;
        this.readings = readings;
        session.require(scenario -> SummaryRequest.bands(List.of(Headline.SERIES)));
        this.first = first;
        charts = first.chosen().stream().map(
                chart -> new ChartTileViewModel(session, environment, commands, first.style().fontSize(), chart))
                .toList();
    }

    /** The charts, from left to right. */
    public List<ChartTileViewModel> charts() {
        return charts;
    }

    /** What each chart shows, from left to right. */
    public List<ReadOnlyObjectProperty<ChartId>> chosen() {
        return charts.stream().<ReadOnlyObjectProperty<ChartId>>map(ChartTileViewModel::chartProperty).toList();
    }

    /** Builds the panes. */
    public void build(WarningsViewModel warnings, DeferredParts deferred) {
        var empty = first.empty().join();
        var held = session.document().heldProperty();
        for (int i = 0; i < charts.size(); i++) {
            var tile = new ChartTile(charts.get(i), warnings, empty.get(i));
            deferred.add(tile::complete);
            var node = FxmlLoader.load(tile);
            int place = i;
            node.focusWithinProperty().subscribe(inside -> focusedChart = inside ? place : focusedChart);
            panes.add(Pane.at(Place.CHART, node));
        }
        panes.add(Pane.at(Place.HEADLINE, LayoutHold.whole(
                FxmlLoader.load(new HeadlineView(session, environment.numbers(), warnings)), held)));
        panes.add(Pane.at(Place.STATUS, deferred.place("status-place", () -> new LayoutHold(
                FxmlLoader.load(new StatusView(session.results(), environment.numbers(), warnings)), held))));
    }

    @Override
    public List<Pane> panes() {
        return panes;
    }

    @Override
    public List<MenuContribution> menus() {
        return List.of(MenuContribution.Command.of("menu-export", () -> focusedChart().export()),
                MenuContribution.Command.of("export-chart", () -> focusedChart().export()),
                MenuContribution.Command.of("menu-save-data", () -> focusedChart().saveData()),
                MenuContribution.Command.of("menu-copy-picture", () -> focusedChart().copyPicture()),
                MenuContribution.Command.of("menu-copy-data", () -> focusedChart().copyData()),
                new MenuContribution.Command("menu-recompute", false, session.results()::recompute,
                        session.results().staleProperty().map(stale -> !stale)),
                new MenuContribution.Submenu("menu-readings",
                        (menu, commit) -> new ReadingsMenu(menu, readings, commit)));
    }

    /** The chart that had the focus last. */
    private ChartTileViewModel focusedChart() {
        return charts.get(focusedChart);
    }
}
