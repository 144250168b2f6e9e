package sightline.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import sightline.analysis.EnsembleRunner;
import sightline.analysis.SummaryRequest;
import sightline.model.Output;
import sightline.model.Parameter;
import sightline.model.RangeShape;
import sightline.model.Run;
import sightline.model.Scenario;
import sightline.model.Service;
import sightline.model.Setting;
import sightline.text.Numbers;
import sightline.text.Texts;

class HeadlineTest {

    private static final Texts TEXTS = Texts.of(Headline.class, Locale.UK);
    private static final Numbers BRITISH = new Numbers(Locale.UK);

    @Test
    void saysHowManyFewer() {
        var headline = Headline.of(Run.of(Samples.usual()), 23, BRITISH);
        assertThat(headline.number()).isEqualTo("66 fewer");
        assertThat(headline.sentence()).isEqualTo("66 fewer children safeguarded in November 2025 than with the same "
                + "cases and nothing hidden, with every setting at its value.");
        assertThat(headline.against())
                .isEqualTo("1,224 children a month in this scenario, 1,290 with the same cases and nothing hidden.");
    }

    @Test
    void itIsOfTheSecondYearsLastMonthOrOfTheScenariosLast() {
        var usual = Samples.usual();
        assertThat(Headline.month(usual)).isEqualTo(23);
        assertThat(Headline.month(usual.withSpan(usual.start(), 23))).isEqualTo(23);
        assertThat(Headline.month(usual.withSpan(usual.start(), 12))).isEqualTo(12);
    }

    @Test
    void saysHowManyMore() {
        var run = Run.of(Samples.negativeGap());
        int month = IntStream.rangeClosed(0, 60).filter(t -> run.value(Output.SAFEGUARDED_GAP, t) < -10).findFirst()
                .orElseThrow();
        var headline = Headline.of(run, month, BRITISH);
        assertThat(headline.number()).isEqualTo(BRITISH.result(-run.value(Output.SAFEGUARDED_GAP, month)) + " more");
        assertThat(headline.rest()).startsWith("children safeguarded in ").contains(" than with the same cases");
    }

    @Test
    void saysThatThereIsNoDifferenceWhereNoneWouldBeShown() {
        var none = Run.of(Samples.usual().withValue(Parameter.ROLLOUT_COVERAGE, 0));
        assertThat(Headline.of(none, 23, BRITISH).sentence()).isEqualTo("No difference in children safeguarded in "
                + "November 2025 compared with the same cases and nothing hidden, with every setting at its value.");
        assertThat(Headline.of(withGap(0.049), 60, BRITISH).number()).isEqualTo("No difference");
        assertThat(Headline.of(withGap(0.051), 60, BRITISH).number()).isEqualTo("0.1 fewer");
    }

    @Test
    void oneChildIsOneChild() {
        assertThat(Headline.of(withGap(1), 60, BRITISH).sentence()).startsWith("1 fewer child safeguarded in ");
        assertThat(Headline.of(withGap(1.2), 60, BRITISH).sentence()).startsWith("1.2 fewer children safeguarded in ");
    }

    @Test
    void numbersFollowTheLocale() {
        var german = Headline.of(withGap(1.2), 60, new Numbers(Locale.GERMANY));
        assertThat(german.number()).startsWith("1,2");
        assertThat(Headline.of(Run.of(Samples.usual()), 23, new Numbers(Locale.GERMANY)).against())
                .startsWith("1.224 children").contains(" 1.290 with");
    }

    @Test
    void saysWhatIsNotCounted() {
        assertThat(Headline.notCounted())
                .isEqualTo("Not counted: how serious a case is, what encryption protects, what scanning or access "
                        + "costs.");
    }

    @Test
    void saysWhatTheBandsContainAndWhatNot() {
        assertThat(Headline.bands(Samples.usual()))
                .isEqualTo("No range acts: each input is taken as certain, so all futures are the same.");
        var one = Samples.usual().withSetting(Parameter.GROWTH, new Setting(0.06, 0, 0.12, RangeShape.PERT));
        assertThat(Headline.bands(one)).isEqualTo("The bands contain the range given to one input, not whether the "
                + "equations are right, nor anything given no range.");
        var two = one.withService(0, one.services().getFirst()
                .withShare(new Setting(0.11, 0.05, 0.11, RangeShape.UNIFORM)));
        assertThat(Headline.bands(two)).startsWith("The bands contain the ranges given to 2 inputs, not whether ");
    }

    @Test
    void saysThatSharesAreScaledWhereTheyMayAddUpToMoreThanEverything() {
        var usual = Samples.usual();
        var first = usual.services().getFirst();
        double rest = 1 - usual.services().stream().skip(1).map(Service::share).filter(Objects::nonNull)
                .mapToDouble(Setting::value).sum();
        var fitting = usual.withService(0, first.withShare(new Setting(0.1, 0.05, rest, RangeShape.UNIFORM)));
        assertThat(Headline.bands(fitting)).doesNotContain("made smaller");
        var more = new Setting(0.1, 0.05, Math.min(1, rest + 0.01), RangeShape.UNIFORM);
        assertThat(more.high()).isGreaterThan(rest);
        var competing = usual.withService(0, first.withShare(more));
        assertThat(Headline.bands(competing)).contains("made smaller").contains("not all of their ranges");
        assertThat(Headline.bands(usual.withService(0, first.withShare(more.pin())))).doesNotContain("made smaller");
    }

    @Test
    void ofFuturesItBeginsWithTheirIntervals() {
        var ranged = Samples.usual().withSetting(Parameter.BASELINE_SAFEGUARDED,
                new Setting(1200, 600, 2400, RangeShape.UNIFORM));
        // 66.27 children are the gap at 1,200; a half of futures lies within 1,050 to 1,950, nine tenths within 690 to 2,310.
        assertThat(of(ranged, 8192).sentence())
                .isEqualTo("58 to 108 fewer children safeguarded in November 2025 in half of "
                        + "futures; 38 to 128 in nine tenths. With every setting at its value: 66.");
        assertThat(of(ranged, 8192).against())
                .isEqualTo("1,224 children a month in this scenario, 1,290 with the same cases and nothing hidden.");
    }

    @Test
    void fewFuturesGiveFewDigits() {
        var ranged = Samples.usual().withSetting(Parameter.BASELINE_SAFEGUARDED,
                new Setting(1200, 600, 12_000, RangeShape.UNIFORM));
        assertThat(of(ranged, 200).number()).matches("(18|19|20)0 to (49|50|51|52)0 fewer");
    }

    @Test
    void ofFewerThan200FuturesNothingIsSaidOfWhereTheyLie() {
        var ranged = Samples.usual().withSetting(Parameter.BASELINE_SAFEGUARDED,
                new Setting(1200, 600, 2400, RangeShape.UNIFORM));
        assertThat(of(ranged, 199).sentence())
                .isEqualTo("66 fewer children safeguarded in November 2025 than with the same "
                        + "cases and nothing hidden, with every setting at its value. Futures drawn: 199, too few to say where they "
                        + "lie; at least 200 are needed.");
        assertThat(of(ranged, 199).against()).isEqualTo(of(ranged, 8192).against());
        assertThat(of(ranged, 200).rest()).contains("in half of futures").contains("in nine tenths");
    }

    @Test
    void whereAllIsCertainTheIntervalIsOneNumber() {
        assertThat(of(Samples.usual(), 300).sentence())
                .isEqualTo("66 fewer children safeguarded in November 2025 in half of "
                        + "futures; 66 in nine tenths. With every setting at its value: 66.");
        assertThat(of(Samples.usual().withValue(Parameter.ROLLOUT_COVERAGE, 0), 300).sentence())
                .isEqualTo("No difference "
                        + "in children safeguarded in November 2025 in half of futures; no difference in nine tenths. With every "
                        + "setting at its value: no difference.");
    }

    @Test
    void intervalsSayOnWhichSideOfNothingTheyLie() {
        var run = Run.of(Samples.negativeGap());
        int month = IntStream.rangeClosed(0, 60).filter(t -> run.value(Output.SAFEGUARDED_GAP, t) < -10).findFirst()
                .orElseThrow();
        assertThat(of(Samples.negativeGap(), 300, month).number()).endsWith(" more");
        assertThat(GapInterval.of(-5, BRITISH)).isEqualTo(new GapInterval(GapInterval.Direction.MORE, "5", "5"));
        assertThat(new GapInterval(GapInterval.Direction.ACROSS, "5", "20").sentenceStart(TEXTS))
                .isEqualTo("5 more to 20 fewer");
        assertThat(new GapInterval(GapInterval.Direction.FEWER, "5", "20")
                .after(new GapInterval(GapInterval.Direction.MORE, "1", "2"), TEXTS)).isEqualTo("5 to 20 fewer");
        assertThat(new GapInterval(GapInterval.Direction.ACROSS, "5", "20")
                .after(new GapInterval(GapInterval.Direction.ACROSS, "1", "2"), TEXTS)).isEqualTo("5 more to 20 fewer");
        assertThat(new GapInterval(GapInterval.Direction.MORE, "5", "20")
                .after(new GapInterval(GapInterval.Direction.MORE, "1", "2"), TEXTS)).isEqualTo("5 to 20");
    }

    private static Headline of(Scenario scenario, int futures) {
        return of(scenario, futures, 23);
    }

    private static Headline of(Scenario scenario, int futures, int month) {
        try (var ensembles = new EnsembleRunner(1)) {
            return Headline.of(ensembles
                    .run(scenario, futures, 1, SummaryRequest.bands(List.of(Output.SAFEGUARDED_GAP)), () -> false)
                    .orElseThrow(), month, BRITISH);
        }
    }

    /** The gap is in proportion to the baseline. */
    private static Run withGap(double gap) {
        Scenario usual = Samples.usual();
        double perChild = Run.of(usual).value(Output.SAFEGUARDED_GAP, 60)
                / usual.value(Parameter.BASELINE_SAFEGUARDED);
        return Run.of(usual.withValue(Parameter.BASELINE_SAFEGUARDED, gap / perChild));
    }
}
