package sightline.chart;

import sightline.analysis.Bands;
import sightline.model.Output;
import sightline.model.Run;
import sightline.text.Numbers;
import sightline.text.Texts;

/**
 * What one month of a run says, in words: how many children fewer (or more) are safeguarded than with the same cases and
 * nothing hidden.
 *
 * @param number how many: {@code 66 fewer}, {@code 5 more}, {@code No difference}
 * @param rest the rest of the sentence, to stand behind the number
 * @param against both sides of the difference: {@code 1,246 against 1,312}
 */
public record Headline(String number, String rest, String against) {

    /**
     * The headline of {@code month}, 0 to the run's last month, with numbers rounded as {@link Numbers#result} does.
     */
    public static Headline of(Run run, int month, Numbers numbers) {
        var texts = Texts.of(Headline.class);
        double gap = run.value(Output.SAFEGUARDED_GAP, month);
        var size = numbers.result(Math.abs(gap));
        var date = numbers.month(run.scenario().date(month));
        var against = texts.get("headline.against", numbers.result(run.value(Output.SAFEGUARDED, month)),
                numbers.result(run.value(Output.SAFEGUARDED_COUNTERFACTUAL, month)));
        if (size.equals(numbers.result(0))) {
            return new Headline(texts.get("headline.none"), texts.get("headline.none.rest", date), against);
        }
        boolean one = size.equals(numbers.result(1));
        return new Headline(texts.get(gap > 0 ? "headline.fewer" : "headline.more", size),
                texts.get(one ? "headline.rest.one" : "headline.rest", date), against);
    }

    /**
     * As {@link #of(Run, int, Numbers)}; where there are futures it begins with the interval of the gap in half of them, and
     * the value with every setting at its value comes last. No digit is shown that the number of futures does not support.
     */
    public static Headline of(Shown shown, int month, Numbers numbers) {
        var run = shown.run();
        var plain = of(run, month, numbers);
        return shown.futures().filter(futures -> futures.has(Output.SAFEGUARDED_GAP)).map(futures -> {
            var texts = Texts.of(Headline.class);
            var bands = futures.bands(Output.SAFEGUARDED_GAP);
            int last = Bands.LEVELS.size() - 1;
            var rest = texts.get("headline.interval.rest", numbers.month(run.scenario().date(month)),
                    interval(bands, 0, last, month, numbers), plain.number());
            return new Headline(interval(bands, 1, last - 1, month, numbers), rest, plain.against());
        }).orElse(plain);
    }

    /** The gap between two quantiles: {@code 55 to 133 fewer}, {@code 2 more to 7 fewer}. */
    private static String interval(Bands bands, int low, int high, int month, Numbers numbers) {
        var texts = Texts.of(Headline.class);
        double from = bands.quantile(low, month);
        double to = bands.quantile(high, month);
        var least = numbers.result(Math.abs(from), bands.error(low, month));
        var most = numbers.result(Math.abs(to), bands.error(high, month));
        if (least.equals(most) && from * to >= 0) {
            return least.equals(numbers.result(0)) ? texts.get("headline.none")
                    : texts.get(to > 0 ? "headline.fewer" : "headline.more", most);
        }
        if (from >= 0) {
            return texts.get("headline.fewer.interval", least, most);
        }
        return to <= 0 ? texts.get("headline.more.interval", most, least)
                : texts.get("headline.both.interval", least, most);
    }

    /** Number and rest as one sentence. */
    public String sentence() {
        return Texts.of(Headline.class).get("headline.sentence", number, rest);
    }

    /** What no number of the program contains, as one sentence. */
    public static String notCounted() {
        return Texts.of(Headline.class).get("headline.notCounted");
    }
}
