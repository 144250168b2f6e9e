package sightline.chart;

import java.util.List;
import java.util.Optional;

import sightline.analysis.Bands;
import sightline.analysis.Ensemble;
import sightline.model.Series;
import sightline.text.Numbers;
import sightline.text.Texts;

/**
 * From where to where the futures of the only curve lie that has some.
 *
 * @param bands of that curve; empty where there are several or none, which would be too many words
 */
record Interval(Optional<Bands> bands) {

    static final Interval NONE = new Interval(Optional.empty());

    static Interval of(Bands bands) {
        return new Interval(Optional.of(bands));
    }

    static Interval of(List<Curve> curves, Ensemble ensemble) {
        var series = curves.stream().flatMap(curve -> Series.of(ensemble.scenario(), curve.id()).stream())
                .filter(ensemble::has).toList();
        return series.size() == 1 ? new Interval(Optional.of(ensemble.bands(series.getFirst()))) : NONE;
    }

    /** Nine tenths of futures in {@code month}, with no digit that their errors do not support; or that they are too few. */
    String words(int month, Numbers numbers) {
        return bands.map(known -> words(known, month, numbers)).orElse("");
    }

    private static String words(Bands bands, int month, Numbers numbers) {
        var texts = Texts.of(Interval.class);
        if (!bands.isForWords()) {
            return texts.get("readout.tooFew", numbers.whole(bands.futures()));
        }
        var ends = BandEnds.of(bands, month, numbers);
        return texts.get("readout.interval", numbers.result(ends.low()), numbers.result(ends.high()));
    }
}
