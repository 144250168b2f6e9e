package sightline.chart;

import java.awt.Color;
import java.util.ArrayList;
import java.util.List;

import sightline.analysis.Bands;
import sightline.analysis.Ensemble;
import sightline.model.Series;
import sightline.text.Texts;

/** What the futures say of the curves of a plot: for each, a band of nine tenths of them, one of half, and their median. */
final class FuturesBands {

    /** How many curves a band consists of. */
    static final int PARTS = 3;

    private static final double THIN = 1.4;

    private FuturesBands() {}

    /** The bands of those {@code curves} whose series {@code ensemble} has. */
    static List<Curve> of(Look look, List<Curve> curves, Ensemble ensemble) {
        var bands = new ArrayList<Curve>();
        for (var curve : curves) {
            Series.of(ensemble.scenario(), curve.id()).filter(ensemble::has)
                    .ifPresent(series -> bands.addAll(of(look, curve, ensemble.bands(series))));
        }
        return bands;
    }

    private static List<Curve> of(Look look, Curve curve, Bands bands) {
        var texts = Texts.of(FuturesBands.class);
        var color = curve.ink().color();
        int last = Bands.LEVELS.size() - 1;
        return List.of(
                band(curve.id() + ".nineTenths", texts.get("curve.nineTenths"), Palette.outerBand(color), bands, 0,
                        last),
                band(curve.id() + ".half", texts.get("curve.half"), Palette.innerBand(color), bands, 1, last - 1),
                new Curve(curve.id() + ".median", texts.get("curve.median"), look.ink(color, THIN, Dash.DASHED),
                        month -> bands.quantile(Bands.MEDIAN, month), month -> bands.quantile(Bands.MEDIAN, month)));
    }

    private static Curve band(String id, String name, Color color, Bands bands, int low, int high) {
        return new Curve(id, name, Ink.area(color), month -> bands.quantile(low, month),
                month -> bands.quantile(high, month));
    }
}
