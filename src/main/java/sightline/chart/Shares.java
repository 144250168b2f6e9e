package sightline.chart;

import java.util.List;
import java.util.function.IntToDoubleFunction;

import sightline.analysis.Ensemble;
import sightline.analysis.Threshold;
import sightline.model.Series;
import sightline.text.Numbers;
import sightline.text.Texts;

/**
 * Which shares of futures lie above a value.
 *
 * @param all of each curve that has futures
 */
record Shares(List<Of> all) {

    static final Shares NONE = new Shares(List.of());

    private static final double ONE_PERCENT = 0.01;

    /**
     * Of one curve.
     *
     * @param curve that the futures belong to
     * @param above share of futures above the value, 0..1, in a month
     */
    record Of(Curve curve, IntToDoubleFunction above) {}

    /** The shares of {@code curves} above the threshold of {@code aspect}, as far as {@code ensemble} knows them. */
    static Shares of(List<Curve> curves, Ensemble ensemble, FuturesDisplay aspect) {
        return aspect.threshold().stream().boxed()
                .map(value -> new Shares(curves.stream().flatMap(curve -> Series.of(ensemble.scenario(), curve.id())
                        .map(series -> new Threshold(series, value)).filter(ensemble::has)
                        .map(threshold -> of(curve, ensemble, threshold)).stream()).toList()))
                .findFirst().orElse(NONE);
    }

    private static Of of(Curve curve, Ensemble ensemble, Threshold threshold) {
        return new Of(curve, month -> ensemble.shareAbove(threshold, month));
    }

    List<SharesStrip.Row> rows(double[] times) {
        return all.stream().map(each -> new SharesStrip.Row(each.curve().ink().color(), times.length - 1,
                month -> times[month], each.above())).toList();
    }

    /** What the strip's two parts are, {@code value} being the threshold in words. */
    List<Sample> samples(String value) {
        if (all.isEmpty()) {
            return List.of();
        }
        var texts = Texts.of(Shares.class);
        var color = all.getFirst().curve().ink().color();
        return List.of(new Sample(texts.get("share.sample.above", value), LineStyle.area(Palette.above(color))),
                new Sample(texts.get("share.sample.below"), LineStyle.area(Palette.below(color))));
    }

    /** The shares in {@code month} as one phrase; empty if there are none. */
    String words(int month, String value, Numbers numbers) {
        var texts = Texts.of(Shares.class);
        if (all.size() == 1) {
            return phrase(all.getFirst(), month, value, numbers, texts);
        }
        return all.stream()
                .map(each -> texts.get("share.of", each.curve().name(), phrase(each, month, value, numbers, texts)))
                .reduce((one, other) -> texts.get("share.and", one, other)).orElse("");
    }

    private static String phrase(Of each, int month, String value, Numbers numbers, Texts texts) {
        double above = each.above().applyAsDouble(month);
        return texts.get("share.phrase", percent(above, numbers, texts), value, percent(1 - above, numbers, texts));
    }

    /** In whole percents; what is little is not called nothing. */
    static String percent(double share, Numbers numbers, Texts texts) {
        if (share > 0 && share < ONE_PERCENT) {
            return texts.get("share.under", numbers.wholePercent(ONE_PERCENT));
        }
        if (share < 1 && share > 1 - ONE_PERCENT) {
            return texts.get("share.over", numbers.wholePercent(1 - ONE_PERCENT));
        }
        return numbers.wholePercent(share);
    }
}
