package sightline.chart;

import java.util.List;

import sightline.analysis.Bands;
import sightline.text.Numbers;

/**
 * Where half and nine tenths of futures lie in one month, as numbers to be shown: none has digits that its error does not
 * support, and half never reaches out of nine tenths.
 *
 * @param low the lower end of nine tenths
 * @param halfLow the lower end of half
 * @param halfHigh the upper end of half
 * @param high the upper end of nine tenths
 */
record BandEnds(double low, double halfLow, double halfHigh, double high) {

    private static final List<Integer> LEVELS = List.of(0, 1, 3, 4);

    static BandEnds of(Bands bands, int month, Numbers numbers) {
        var quantiles = LEVELS.stream().mapToDouble(level -> bands.quantile(level, month)).toArray();
        var errors = LEVELS.stream().mapToDouble(level -> bands.error(level, month)).toArray();
        var ends = numbers.supported(quantiles, errors);
        return new BandEnds(ends[0], ends[1], ends[2], ends[3]);
    }
}
