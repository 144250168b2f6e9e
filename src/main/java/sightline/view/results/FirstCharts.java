package sightline.view.results;

import java.util.List;
import java.util.concurrent.CompletableFuture;

import sightline.chart.ChartId;
import sightline.chart.ChartStyle;
import sightline.chart.LiveChart;

/**
 * The charts that a session begins with, still empty.
 *
 * @param chosen what they show, from left to right
 * @param style what they look like at first
 * @param empty the charts themselves, as soon as they are made
 */
public record FirstCharts(List<ChartId> chosen, ChartStyle style, CompletableFuture<List<LiveChart>> empty) {

    /**
     * Makes them beside JavaFX's thread, for they know nothing of JavaFX. Afterwards their letters are looked for, which the first
     * drawing needs.
     */
    public static FirstCharts begin(List<ChartId> chosen, ChartStyle style) {
        return new FirstCharts(chosen, style, CompletableFuture.supplyAsync(
                () -> chosen.stream().map(chart -> LiveChart.of(chart, style)).toList(),
                making -> Thread.ofPlatform().name("first charts").start(() -> {
                    making.run();
                    style.measure("0");
                })));
    }
}
