package sightline.chart;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import sightline.analysis.Bands;
import sightline.analysis.Draws;
import sightline.analysis.Ensemble;
import sightline.model.Series;
import sightline.text.Texts;

/**
 * What is drawn of the futures behind the curves of one plot.
 *
 * @param curves areas and lines, from the back to the front
 * @param dots columns of dots
 * @param legend what the legend says of them
 * @param reach what the value axis has to have room for, besides {@code curves}
 */
record FuturesLayer(List<Curve> curves, List<Dots.Column> dots, List<Sample> legend, List<Curve> reach) {

    static final FuturesLayer NOTHING = new FuturesLayer(List.of(), List.of(), List.of(), List.of());

    private static final double THIN = 0.8;
    private static final double MEDIUM = 1.4;
    private static final double THICK = 1.8;

    /** The futures of those {@code curves} of {@code content} whose series {@code ensemble} has, as {@code aspect} says. */
    static FuturesLayer of(PlotContent content, List<Curve> curves, Ensemble ensemble, FuturesDisplay aspect) {
        double noise = content.noise(ensemble.run());
        return curves.stream()
                .flatMap(curve -> Series.of(ensemble.scenario(), curve.id()).filter(ensemble::has)
                        .map(series -> of(content.look(), curve, ensemble, series, aspect, noise)).stream())
                .reduce(FuturesLayer::and).orElse(NOTHING);
    }

    private FuturesLayer and(FuturesLayer other) {
        return new FuturesLayer(join(curves, other.curves), join(dots, other.dots), join(legend, other.legend),
                join(reach, other.reach));
    }

    private static FuturesLayer of(ChartStyle look, Curve curve, Ensemble ensemble, Series series,
            FuturesDisplay aspect,
            double noise) {
        var layer = bands(look, curve, ensemble.bands(series), noise);
        var bands = layer.curves();
        return switch (aspect.view()) {
            case BANDS -> layer;
            case SINGLES -> singles(look, curve, ensemble, series, bands);
            case DOTS -> dots(look, curve, ensemble, series, aspect.month(), bands);
            case ONE_BY_ONE -> oneByOne(look, curve, ensemble, series, aspect.future(), bands);
        };
    }

    private static FuturesLayer bands(ChartStyle look, Curve curve, Bands bands, double noise) {
        var color = curve.ink().color();
        var fan = Fan.of(look, curve.id(), color, bands, text("curve.nineTenths"), text("curve.half"),
                noise);
        var medians = fan.curves().isEmpty() ? List.<Curve>of()
                : List.of(Fan.line(curve.id() + ".median", text("curve.median"),
                        look.ink(color, MEDIUM, Dash.DASHED), bands, Bands.MEDIAN));
        return new FuturesLayer(join(fan.curves(), medians), List.of(), join(fan.legend(), samples(medians)),
                List.of());
    }

    private static FuturesLayer singles(ChartStyle look, Curve curve, Ensemble ensemble, Series series,
            List<Curve> bands) {
        int count = ensemble.singles(series);
        var ink = look.ink(Palette.single(curve.ink().color()), THIN, Dash.SOLID);
        var name = text("curve.singles", Integer.toString(count));
        var lines = IntStream.range(0, count).mapToObj(future -> single(curve, ensemble, series, future, name, ink))
                .toList();
        return new FuturesLayer(lines, List.of(), samples(lines).stream().limit(1).toList(), bands);
    }

    /** The axis has room for all that will be shown, so that it need not move with each. */
    private static FuturesLayer oneByOne(ChartStyle look, Curve curve, Ensemble ensemble, Series series, int future,
            List<Curve> bands) {
        var all = singles(look, curve, ensemble, series, bands);
        int count = all.curves().size();
        if (count == 0) {
            return all;
        }
        int place = Math.floorMod(future, count);
        var name = text("curve.oneByOne", Integer.toString(place + 1), Integer.toString(count));
        var line = single(curve, ensemble, series, place, name, look.ink(curve.ink().color(), THICK, Dash.DOTTED));
        return new FuturesLayer(List.of(line), List.of(), samples(List.of(line)), join(bands, all.curves()));
    }

    private static Curve single(Curve curve, Ensemble ensemble, Series series, int future, String name, LineStyle ink) {
        return new Curve(curve.id() + ".future" + future, name, ink,
                month -> ensemble.single(series, future, month), month -> ensemble.single(series, future, month));
    }

    private static FuturesLayer dots(ChartStyle look, Curve curve, Ensemble ensemble, Series series, int month,
            List<Curve> bands) {
        int t = Math.min(month, ensemble.scenario().months());
        var cell = new Draws.Cell(series, t);
        // Equal shares of too few say no more than bands of them.
        if (!ensemble.has(cell) || !ensemble.bands(series).isForWords()) {
            return new FuturesLayer(List.of(), List.of(), List.of(), bands);
        }
        var values = Arrays.stream(ensemble.dots(cell)).boxed().toList();
        double lowest = values.getFirst();
        double highest = values.getLast();
        var ink = LineStyle.area(Palette.dot(curve.ink().color()));
        var column = new Dots.Column(Months.time(ensemble.scenario().date(t)), values, ink.color());
        var reach = new Curve(curve.id() + ".dots", "", ink, each -> lowest, each -> highest);
        return new FuturesLayer(List.of(), List.of(column),
                List.of(new Sample(text("curve.dots", Integer.toString(Ensemble.DOTS),
                        look.numbers().month(ensemble.scenario().date(t))), ink)),
                join(bands, List.of(reach)));
    }

    private static List<Sample> samples(List<Curve> curves) {
        return curves.stream().map(Curve::sample).toList();
    }

    private static <T> List<T> join(List<T> one, List<T> other) {
        return Stream.concat(one.stream(), other.stream()).toList();
    }

    private static String text(String key, Object... arguments) {
        return Texts.of(FuturesLayer.class).get(key, arguments);
    }
}
