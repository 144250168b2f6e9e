package sightline.chart;

import java.util.List;
import java.util.Optional;

import sightline.analysis.Bands;
import sightline.analysis.Ensemble;
import sightline.model.Output;
import sightline.model.Run;
import sightline.model.Scenario;
import sightline.text.Numbers;
import sightline.text.Texts;

/**
 * What one month of a run says, in words: how many children fewer (or more) are safeguarded than with the same cases and
 * nothing hidden.
 *
 * @param number how many: {@code 66 fewer}, {@code 5 more}, {@code No difference}; of futures {@code 55 to 133 fewer},
 *     {@code 5 more to 20 fewer}
 * @param rest the rest of the sentence, to stand behind the number
 * @param against both sides of the difference: {@code 1,246 against 1,312}
 */
public record Headline(String number, String rest, String against) {

    /** The month that is spoken of until another is chosen, counted from 0: the last of the second year. */
    public static final int MONTH = 23;
    /** The series that is spoken of. */
    public static final Output SERIES = Output.SAFEGUARDED_GAP;

    /** So many pinned inputs are named; the others are counted. */
    private static final int MOST_PINNED = 4;

    /** {@link #MONTH}, or the last month of {@code scenario} if it is shorter. */
    public static int month(Scenario scenario) {
        return Math.min(MONTH, scenario.months());
    }

    /**
     * The headline of {@code month}, 0 to the run's last month, with numbers rounded as {@link Numbers#result} does.
     */
    public static Headline of(Run run, int month, Numbers numbers) {
        var texts = Texts.of(Headline.class);
        double gap = run.value(SERIES, month);
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
     * The headline of {@code month} of an ensemble that has the bands of the gap: the interval of half of futures, then that of
     * nine tenths, then the value with every setting at its value. No number has digits that its error does not support. Of too
     * few futures it is the headline of the run, and says so.
     */
    public static Headline of(Ensemble ensemble, int month, Numbers numbers) {
        var texts = Texts.of(Headline.class);
        var gap = ensemble.bands(SERIES);
        var single = of(ensemble.run(), month, numbers);
        if (!gap.isForWords()) {
            return new Headline(single.number(), texts.get("headline.withTooFew", single.rest(),
                    tooFew(ensemble, numbers).orElse("")), single.against());
        }
        var ends = BandEnds.of(gap, month, numbers);
        var half = GapInterval.of(ends.halfLow(), ends.halfHigh(), numbers);
        var most = GapInterval.of(ends.low(), ends.high(), numbers);
        double exact = ensemble.run().value(SERIES, month);
        var value = GapInterval.of(exact, numbers);
        var date = numbers.month(ensemble.scenario().date(month));
        var rest = texts.get(half.isNothing() ? "headline.half.none" : "headline.half", date, most.after(half, texts),
                value.after(half, texts));
        return new Headline(half.sentenceStart(texts), rest, single.against());
    }

    /** The headline of {@code month}, of the futures where they were drawn. */
    public static Headline of(ScenarioResult shown, int month, Numbers numbers) {
        return shown.futures().filter(futures -> futures.has(SERIES))
                .map(futures -> of(futures, month, numbers)).orElseGet(() -> of(shown.run(), month, numbers));
    }

    /** That {@code ensemble} has too few futures to say where they lie, as one sentence; empty if it has not. */
    public static Optional<String> tooFew(Ensemble ensemble, Numbers numbers) {
        return ensemble.futures() >= Bands.FEWEST_IN_WORDS ? Optional.empty()
                : Optional.of(Texts.of(Headline.class).get("headline.tooFew", numbers.whole(ensemble.futures()),
                        numbers.whole(Bands.FEWEST_IN_WORDS)));
    }

    /** Number and rest as one sentence. */
    public String sentence() {
        return Texts.of(Headline.class).get("headline.sentence", number, rest);
    }

    /** What the bands of {@code scenario} contain and what they do not, then what is pinned: a sentence each. */
    public static String bands(Scenario scenario) {
        var texts = Texts.of(Headline.class);
        int ranges = scenario.ranges();
        var contain = switch (ranges) {
            case 0 -> texts.get("headline.bands.none");
            case 1 -> texts.get("headline.bands.one");
            default -> texts.get("headline.bands", Integer.toString(ranges));
        };
        if (scenario.sharesMayExceedWhole()) {
            contain = texts.get("headline.bands.scaled", contain);
        }
        var pinned = scenario.pinned().stream().map(target -> target.name(scenario)).toList();
        return pinned.isEmpty() ? contain : texts.get("headline.bands.pinned", contain, named(pinned, texts));
    }

    private static String named(List<String> pinned, Texts texts) {
        var list = String.join(", ", pinned.subList(0, Math.min(MOST_PINNED, pinned.size())));
        int others = pinned.size() - MOST_PINNED;
        return others > 0 ? texts.get("headline.pinned.more", list, Integer.toString(others)) : list;
    }

    /** What no number of the program contains, as one sentence. */
    public static String notCounted() {
        return Texts.of(Headline.class).get("headline.notCounted");
    }
}
