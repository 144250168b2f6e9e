package sightline.chart;

import java.awt.Color;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import sightline.analysis.Bands;
import sightline.model.Output;
import sightline.model.Run;
import sightline.text.Numbers;
import sightline.text.Texts;

/**
 * The readings that are laid over one plot: equal thin lines, each with its name at its end, and the bands of those whose
 * futures are known.
 *
 * @param bands areas, behind the lines
 * @param lines one a reading
 * @param labels the names
 * @param legend what the legend says of the bands
 */
record ReadingsLayer(List<Curve> bands, List<Curve> lines, List<EndLabels.Label> labels, List<Sample> legend) {

    static final ReadingsLayer NOTHING = new ReadingsLayer(List.of(), List.of(), List.of(), List.of());

    private static final double WIDTH = 1.4;

    /** Those of {@code overlay} that have the months of {@code run}, if the plot of {@code output} shows any. */
    static ReadingsLayer of(Look look, Optional<Output> output, Overlay overlay, Run run) {
        return output.map(series -> of(look, series, overlay, run)).orElse(NOTHING);
    }

    private static ReadingsLayer of(Look look, Output series, Overlay overlay, Run run) {
        var bands = new ArrayList<Curve>();
        var lines = new ArrayList<Curve>();
        var labels = new ArrayList<EndLabels.Label>();
        for (var laid : overlay.readings()) {
            var scenario = laid.shown().scenario();
            if (!scenario.start().equals(run.scenario().start()) || scenario.months() != run.lastMonth()) {
                continue; // of older settings, and of other months
            }
            var ink = ink(look, laid.place(), overlay.old());
            var id = "reading." + laid.reading().id();
            var line = Curve.line(id, laid.reading().brief(), ink, laid.shown().run().values(series));
            lines.add(line);
            labels.add(new EndLabels.Label(laid.reading().id(), laid.reading().name(), line.name(), ink,
                    line.size(run.lastMonth())));
            laid.shown().futures().filter(futures -> futures.has(series))
                    .ifPresent(futures -> bands.addAll(bands(id, line, futures.bands(series))));
        }
        return new ReadingsLayer(bands, lines, labels, bands.stream().map(Curve::sample).toList());
    }

    /** Broken differently but with as much ink as each other, so that none looks heavier. */
    static Ink ink(Look look, int place, boolean old) {
        var colors = look.palette().readings();
        var dashes = Dash.EQUALLY_DENSE;
        var color = colors.get(place % colors.size());
        return look.ink(old ? Palette.faded(color) : color, WIDTH, dashes.get(place % dashes.size()));
    }

    private static List<Curve> bands(String id, Curve line, Bands bands) {
        int last = Bands.LEVELS.size() - 1;
        return List.of(
                band(id + ".nineTenths", text("reading.nineTenths", line.name()),
                        Palette.outerBand(line.ink().color()), bands, 0, last),
                band(id + ".half", text("reading.half", line.name()), Palette.innerBand(line.ink().color()), bands, 1,
                        last - 1));
    }

    private static Curve band(String id, String name, Color color, Bands bands, int low, int high) {
        return new Curve(id, name, Ink.area(color), month -> bands.quantile(low, month),
                month -> bands.quantile(high, month));
    }

    /** Everything drawn, from the back to the front. */
    List<Curve> curves() {
        return Stream.concat(bands.stream(), lines.stream()).toList();
    }

    /** What the readings say in {@code month}, with their bands where they have any; empty if there are none. */
    static String words(Optional<Output> output, Overlay overlay, int month, Numbers numbers) {
        return output.map(series -> overlay.readings().stream()
                .filter(laid -> month <= laid.shown().run().lastMonth())
                .map(laid -> words(laid, series, month, numbers)).collect(Collectors.joining(" \u00b7 ")))
                .filter(said -> !said.isEmpty()).map(said -> text("reading.readouts", said)).orElse("");
    }

    private static String words(Overlay.Laid laid, Output series, int month, Numbers numbers) {
        var name = laid.reading().brief();
        var value = numbers.result(laid.shown().run().value(series, month));
        return laid.shown().futures().filter(futures -> futures.has(series))
                .map(futures -> text("reading.readout.band", name, value,
                        Interval.of(futures.bands(series)).words(month, numbers)))
                .orElseGet(() -> text("reading.readout", name, value));
    }

    private static String text(String key, Object... arguments) {
        return Texts.of(ReadingsLayer.class).get(key, arguments);
    }
}
