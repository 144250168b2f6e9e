package sightline.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import sightline.model.AddedSource;
import sightline.model.Bounds;
import sightline.model.Parameter;
import sightline.model.ParameterInput;
import sightline.model.ScenarioInput;
import sightline.model.Setting;
import sightline.scenario.ShippedScenarios;
import sightline.text.Numbers;
import sightline.text.Unit;

class EvidencePositionTest {

    private static final Numbers NUMBERS = new Numbers(Locale.UK);
    private static final ScenarioInput GROWTH = new ParameterInput(Parameter.GROWTH);

    private final Library library = new ShippedEvidence().library();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            services.messenger.share | 0.2 | within 1 of 7 figures, above 5; proxies only | PROXY_ONLY
            services.messenger.share | 0.11 | within 1 of 7 figures, above 3; proxies only | PROXY_ONLY
            services.messenger.share | 0.45 | above 6 of 7 figures | OUTSIDE
            services.messenger.share | 0.5 | above all 7 figures | OUTSIDE
            services.messenger.share | 0.05 | below all 7 figures | OUTSIDE
            services.messenger.share | 0.057 | within 1 of 7 figures, below the others; proxies only | PROXY_ONLY
            services.messenger.contentDependence | 0.92 | within 1 of 5 figures, above the others; proxies only | PROXY_ONLY
            services.messenger.contentDependence | 0.8 | above 4 of 5 figures | OUTSIDE
            services.messenger.contentDependence | 0.69 | within 2 of 5 figures, above 2; proxies only | PROXY_ONLY
            services.instagram.contentDependence | 0.85 | at the only cited figure; proxies only | PROXY_ONLY
            services.instagram.contentDependence | 0.65 | below the only cited figure | OUTSIDE
            services.instagram.contentDependence | 0.9 | above the only cited figure | OUTSIDE
            services.other.contentDependence | 0.69 | at or below the only cited figure, an upper limit; proxies only | PROXY_ONLY
            services.other.contentDependence | 0.81 | above the only cited figure, an upper limit | OUTSIDE
            industryShare | 0.7 | at or above the only cited figure, a lower limit; proxies only | PROXY_ONLY
            industryShare | 0.45 | below the only cited figure, a lower limit | OUTSIDE
            metadataEffectiveness | 0.08 | inside the only cited interval; proxies only | PROXY_ONLY
            metadataEffectiveness | 0.5 | above the only cited interval | OUTSIDE
            metadataEffectiveness | 0.02 | below the only cited interval | OUTSIDE
            baselineArrests | 800 | within 1 of 3 figures, above 1 | CITED
            leadShelfLife | 6 | no published figure: assumption | NO_FIGURE
            flagPrecision | 0.3 | no published figure, in words only: assumption | NO_FIGURE
            baselineReferrals | 7500 | within 1 of 2 figures, above the others; proxies only | PROXY_ONLY
            """)
    void aValueStandsAmongTheShippedFigures(String id, double value, String words, Basis basis) {
        var standing = library.standing(ScenarioInput.of(id).orElseThrow(), value);
        assertThat(standing.text()).isEqualTo(words);
        assertThat(standing.basis()).isEqualTo(basis);
        assertThat(standing.isOutside()).isEqualTo(basis == Basis.OUTSIDE);
    }

    @Test
    void equalFiguresCountOnce() {
        var arrests = new ParameterInput(Parameter.BASELINE_ARRESTS);
        assertThat(library.marks(arrests)).hasSize(7);
        assertThat(library.figures(arrests)).extracting(List::size).containsExactly(5, 1, 1);
        assertThat(library.standing(arrests, 900).text()).isEqualTo("above 2 of 3 figures");
    }

    @Test
    void figuresThatRepeatEachOtherCountOnceThoughTheyDiffer() {
        var marks = List.of(new Mark("A", GROWTH, new SupportedRange.Point(0.65), true),
                new Mark("B", GROWTH, new SupportedRange.Interval(0.7, 0.75), false),
                new Mark("C", GROWTH, new SupportedRange.Point(0.5), true),
                new Mark("W", GROWTH, new SupportedRange.InWords(), false));
        assertThat(new DuplicateSources(List.of()).figures(marks)).hasSize(3);
        var once = new DuplicateSources(List.of(List.of("A", "B"), List.of("C", "D"))).figures(marks);
        assertThat(once).hasSize(2);
        assertThat(EvidencePosition.of(0.72, once, 1).within()).isEqualTo(1);
        assertThat(EvidencePosition.of(0.72, once, 1).basis()).isEqualTo(Basis.CITED);
        var between = EvidencePosition.of(0.68, once, 1);
        assertThat(List.of(between.above(), between.within(), between.below())).isEqualTo(List.of(1, 0, 1));
        assertThat(List.of(between.under(), between.over())).isEqualTo(List.of(0.65, 0.7));
    }

    @Test
    void pointsReachHalfAPercentAndIntervalsToTheirEnds() {
        var point = new SupportedRange.Point(1200);
        assertThat(Arrays.stream(new double[]{1193.9, 1194, 1206, 1206.1}).mapToObj(point::side))
                .containsExactly(-1, 0, 0, 1);
        assertThat(new SupportedRange.Point(-0.2).contains(-0.201)).isTrue();
        assertThat(new SupportedRange.Point(0).contains(1e-9)).isFalse();
        var interval = new SupportedRange.Interval(0.1, 0.2);
        assertThat(Arrays.stream(new double[]{Math.nextDown(0.1), 0.1, 0.2, Math.nextUp(0.2)})
                .mapToObj(interval::side)).containsExactly(-1, 0, 0, 1);
        assertThat(new SupportedRange.AtLeast(0.5).side(0.4)).isEqualTo(-1);
        assertThat(new SupportedRange.AtLeast(0.5).contains(1)).isTrue();
        assertThat(new SupportedRange.AtMost(0.5).side(0.6)).isEqualTo(1);
        assertThat(new SupportedRange.AtMost(0.5).contains(0)).isTrue();
        assertThat(new SupportedRange.InWords().contains(0)).isFalse();
    }

    @Test
    void spansAreSaidInTheirUnit() {
        assertThat(List
                .of(new SupportedRange.Point(0.92), new SupportedRange.Interval(0.49, 0.62),
                        new SupportedRange.AtLeast(0.46),
                        new SupportedRange.AtMost(0.8), new SupportedRange.InWords())
                .stream().map(span -> span.text(Unit.SHARE, NUMBERS)))
                .containsExactly("92%", "49% to 62%", "46% or more", "80% or less", "in words");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            services.messenger.contentDependence | 0.8 | outside the cited range: no figure between 72.5% and 92%
            services.messenger.contentDependence | 0.95 | outside the cited range: no figure above 92%
            services.messenger.contentDependence | 0.1 | outside the cited range: no figure below 22.5%
            industryShare | 0.2 | outside the cited range: no figure below 46%
            baselineSafeguarded | 1100 | outside the cited range: no figure between 1,083 and 1,200
            """)
    void whatNoMarkContainsIsSaidWithItsNeighbours(String id, double value, String words) {
        var input = ScenarioInput.of(id).orElseThrow();
        assertThat(library.standing(input, value).outside(input.quantity().unit(), NUMBERS)).contains(words);
    }

    @Test
    void anAddedSourceChangesNoStandingAndIsSaid() {
        var opening = new ShippedScenarios().opening();
        var scenario = opening.withValue(Parameter.METADATA_EFFECTIVENESS, 0.5);
        var input = new ParameterInput(Parameter.METADATA_EFFECTIVENESS);
        var source = new AddedSource(input, new Bounds(0.4, 0.6), "P", "T", "", "", "");
        var without = InputEvidence.of(scenario, input, library).orElseThrow();
        var with = InputEvidence.of(scenario.withEvidence(List.of(source)), input, library).orElseThrow();
        assertThat(with.standing()).isEqualTo(without.standing());
        assertThat(with.marks()).isEqualTo(without.marks()).hasSize(2);
        assertThat(without.outside(NUMBERS)).contains("outside the cited range: no figure above 13.2%");
        assertThat(with.outside(NUMBERS)).contains(
                "outside the cited range: no figure above 13.2%; a source added in this scenario contains it");
        assertThat(InputEvidence.of(opening, input, library).orElseThrow().outside(NUMBERS)).isEmpty();
        assertThat(InputEvidence.all(scenario, library)).extracting(InputEvidence::input)
                .containsExactlyElementsOf(ScenarioInput.all(scenario).stream()
                        .filter(ScenarioInput::takesEvidence).toList());
        assertThat(with.setting())
                .isEqualTo(new Setting(0.5, 0.02, 0.132, sightline.model.RangeShape.TRIANGULAR, true));
    }
}
