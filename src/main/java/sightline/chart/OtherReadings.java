package sightline.chart;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import sightline.text.Numbers;
import sightline.text.Texts;

/** What the readings that are laid over a scenario say of one month, in words. */
public final class OtherReadings {

    private OtherReadings() {}

    /**
     * The gap of each reading in {@code month} with every setting at its value, in the order of the readings, and why others are
     * not there; empty if there is neither.
     */
    public static String numbers(Overlay overlay, int month, Numbers numbers) {
        var texts = Texts.of(OtherReadings.class);
        var laid = overlay.readings().stream().filter(each -> month <= each.shown().run().lastMonth()).toList();
        var gaps = laid.stream()
                .map(each -> GapInterval.of(each.shown().run().value(Headline.SERIES, month), numbers)).toList();
        var said = IntStream.range(0, laid.size())
                .mapToObj(i -> texts.get("readings.one", laid.get(i).reading().brief(),
                        i == 0 ? gaps.get(i).withDirection(texts) : gaps.get(i).after(gaps.get(i - 1), texts)))
                .collect(Collectors.joining(" \u00b7 "));
        var all = said.isEmpty() ? Stream.<String>empty() : Stream.of(texts.get("readings.numbers", said));
        return Stream.concat(all, overlay.refused().stream()).collect(Collectors.joining(" "));
    }

    /** Where the spread of the gap in {@code month} comes from, as one sentence; empty if that is not known. */
    public static String split(Overlay overlay, int month, Numbers numbers) {
        return overlay.split().filter(split -> split.month() == month && split.readings() > 1).map(split -> {
            double between = split.variance().betweenShare();
            var texts = Texts.of(OtherReadings.class);
            return split.variance().total() == 0 ? texts.get("readings.noSpread", Integer.toString(split.readings()))
                    : texts.get("readings.split", Integer.toString(split.readings()),
                            Shares.percent(between, numbers, texts), Shares.percent(1 - between, numbers, texts));
        }).orElse("");
    }
}
