package sightline.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import sightline.model.Output;
import sightline.model.Parameter;
import sightline.model.Run;
import sightline.model.Scenario;
import sightline.text.Numbers;

class HeadlineTest {

    private static final Numbers BRITISH = new Numbers(Locale.UK);

    @Test
    void saysHowManyFewer() {
        var headline = Headline.of(Run.of(Samples.usual()), 23, BRITISH);
        assertThat(headline.number()).isEqualTo("66 fewer");
        assertThat(headline.sentence()).isEqualTo("66 fewer children safeguarded in November 2025 than with the same "
                + "cases and nothing hidden, with every setting at its value.");
        assertThat(headline.against())
                .isEqualTo("1,224 children a month in this scenario, 1,290 with nothing hidden.");
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
                .isEqualTo("What encryption protects, and what scanning or access costs, is not counted.");
    }

    /** The gap is in proportion to the baseline. */
    private static Run withGap(double gap) {
        Scenario usual = Samples.usual();
        double perChild = Run.of(usual).value(Output.SAFEGUARDED_GAP, 60)
                / usual.value(Parameter.BASELINE_SAFEGUARDED);
        return Run.of(usual.withValue(Parameter.BASELINE_SAFEGUARDED, gap / perChild));
    }
}
