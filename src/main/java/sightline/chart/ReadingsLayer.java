package sightline.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import sightline.model.Output;
import sightline.model.Run;
import sightline.text.Numbers;
import sightline.text.Texts;

/**
 * The readings that are laid over one plot: equal thin lines, each with its name at its end, the bands of those whose
 * futures are known, and the “nothing hidden” of the one that is looked at.
 *
 * @param bands behind the lines
 * @param lines one a reading
 * @param labels the names
 * @param legend what the legend says of what stands beside the lines
 */
record ReadingsLayer(List<Curve> bands, List<Curve> lines, List<EndLabels.Label> labels, List<Sample> legend) {

    static final ReadingsLayer NOTHING = new ReadingsLayer(List.of(), List.of(), List.of(), List.of());

    private static final double WIDTH = 1.4;

    /** Those of {@code overlay} that have the months of {@code run}, if {@code chart} shows any. */
    static ReadingsLayer of(ChartStyle look, ChartId chart, Overlay overlay, Run run) {
        return chart.laidOver().map(series -> of(look, chart, series, overlay, run)).orElse(NOTHING);
    }

    private static ReadingsLayer of(ChartStyle look, ChartId chart, Output series, Overlay overlay, Run run) {
        var behind = new ArrayList<Curve>();
        var lines = new ArrayList<Curve>();
        var labels = new ArrayList<EndLabels.Label>();
        var legend = new ArrayList<Sample>();
        for (var laid : overlay.readings()) {
            var scenario = laid.shown().scenario();
            if (!scenario.start().equals(run.scenario().start()) || scenario.months() != run.lastMonth()) {
                continue;
            }
            var ink = ink(look, laid.place());
            var line = Curve.line(id(laid), laid.reading().brief(), ink, laid.shown().run().values(series));
            lines.add(line);
            labels.add(new EndLabels.Label(laid.reading().id(), laid.reading().name(), line.name(), ink,
                    line.size(run.lastMonth())));
            fan(look, chart, line, laid, series).ifPresent(fan -> {
                behind.addAll(fan.curves());
                legend.addAll(fan.legend());
            });
            chart.nothingHidden().filter(output -> laid.looked()).map(output -> nothingHidden(look, line, laid, output))
                    .ifPresent(own -> {
                        behind.add(own);
                        legend.add(own.sample());
                    });
        }
        return new ReadingsLayer(behind, lines, labels, legend);
    }

    private static String id(Overlay.Laid laid) {
        return "reading." + laid.reading().id();
    }

    /** Broken differently but with as much ink as each other, so that none looks heavier. */
    static LineStyle ink(ChartStyle look, int place) {
        var colors = look.palette().readings();
        var dashes = Dash.EQUALLY_DENSE;
        return look.ink(colors.get(place % colors.size()), WIDTH, dashes.get(place % dashes.size()));
    }

    private static Optional<Fan> fan(ChartStyle look, ChartId chart, Curve line, Overlay.Laid laid, Output series) {
        return laid.shown().futures().filter(futures -> futures.has(series))
                .map(futures -> Fan.of(look, line.id(), line.ink().color(), futures.bands(series),
                        text("reading.nineTenths", line.name()), text("reading.half", line.name()),
                        chart.plots(look).getFirst().noise(laid.shown().run())));
    }

    private static Curve nothingHidden(ChartStyle look, Curve line, Overlay.Laid laid, Output output) {
        return Curve.line(line.id() + ".nothingHidden", text("reading.nothingHidden", line.name()),
                look.ink(line.ink().color(), PlotContent.THIN, Dash.DOTTED), laid.shown().run().values(output));
    }

    /** Everything drawn, from the back to the front. */
    List<Curve> curves() {
        return Stream.concat(bands.stream(), lines.stream()).toList();
    }

    /** What the readings on {@code chart} say in {@code month}, with their bands where they have any; empty if there are none. */
    static String words(ChartId chart, Overlay overlay, int month, Numbers numbers) {
        return chart.laidOver().map(series -> overlay.readings().stream()
                .filter(laid -> month <= laid.shown().run().lastMonth())
                .map(laid -> words(laid, chart, series, month, numbers)).collect(Collectors.joining(" \u00b7 ")))
                .filter(said -> !said.isEmpty())
                .map(said -> text(chart.nothingHidden().isPresent() ? "reading.readouts.beside" : "reading.readouts",
                        said))
                .orElse("");
    }

    private static String words(Overlay.Laid laid, ChartId chart, Output series, int month, Numbers numbers) {
        var name = laid.reading().brief();
        var run = laid.shown().run();
        var value = numbers.result(run.value(series, month));
        var beside = chart.nothingHidden()
                .map(output -> text("reading.beside", value, numbers.result(run.value(output, month)))).orElse(value);
        return laid.shown().futures().filter(futures -> futures.has(series))
                .map(futures -> text("reading.readout.band", name, beside,
                        Interval.of(futures.bands(series)).words(month, numbers)))
                .orElseGet(() -> text("reading.readout", name, beside));
    }

    private static String text(String key, Object... arguments) {
        return Texts.of(ReadingsLayer.class).get(key, arguments);
    }
}
