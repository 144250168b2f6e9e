package sightline.view.track;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import sightline.evidence.Grade;
import sightline.evidence.Library;
import sightline.evidence.ShippedEvidence;
import sightline.evidence.SupportedRange;
import sightline.model.AddedSource;
import sightline.model.Bounds;
import sightline.model.Parameter;
import sightline.model.ParameterInput;
import sightline.model.ScenarioInput;
import sightline.text.Numbers;
import sightline.view.track.MarkGlyph;
import sightline.view.track.MarkLevels;
import sightline.view.track.TrackMark;
import sightline.view.track.TrackMarks;

class TrackMarksTest {

    private static final Library LIBRARY = new ShippedEvidence().library();
    private static final ScenarioInput CHILDREN = new ParameterInput(Parameter.BASELINE_SAFEGUARDED);

    private final TrackMarks maker = new TrackMarks(LIBRARY, new Numbers(Locale.UK));

    static Stream<ScenarioInput> inputs() {
        return LIBRARY.inputs().stream();
    }

    @ParameterizedTest
    @MethodSource("inputs")
    void everySourceIsInOneMarkAndMarksStandFromLeftToRight(ScenarioInput input) {
        var marks = maker.of(input, List.of());
        assertThat(marks.stream().mapToInt(mark -> mark.said().size()).sum())
                .isEqualTo(LIBRARY.marks(input).size());
        double left = input.quantity().slider().low();
        assertThat(marks).isSortedAccordingTo((a, b) -> Double.compare(a.from(left), b.from(left)));
    }

    @ParameterizedTest
    @MethodSource("inputs")
    void noMarkLiesOnAnother(ScenarioInput input) {
        var slider = input.quantity().slider();
        var marks = maker.of(input, List.of());
        var levels = new MarkLevels(marks, slider);
        assertThat(levels.count()).isBetween(1, 4);
        for (int i = 0; i < marks.size(); i++) {
            for (int j = 0; j < i; j++) {
                if (levels.level(i) == levels.level(j) && marks.get(i).span().isNumeric()) {
                    double apart = (marks.get(i).from(slider.low()) - marks.get(j).to(slider.high()))
                            / (slider.high() - slider.low()) * 190;
                    assertThat(apart).as("%s and %s", marks.get(j), marks.get(i))
                            .isGreaterThanOrEqualTo(MarkGlyph.width(marks.get(j)));
                }
            }
        }
    }

    @Test
    void equalFiguresOfOneKindAreOneMarkThatNamesThemAll() {
        var marks = maker.of(CHILDREN, List.of());
        assertThat(marks).extracting(TrackMark::span).containsExactly(new SupportedRange.Point(1000),
                new SupportedRange.Point(1083),
                new SupportedRange.Point(1200), new SupportedRange.Point(1200));
        assertThat(marks.get(2).said()).hasSize(4)
                .contains("1,200 children a month. National Crime Agency, 2022-10, primary: per month; 2022");
        assertThat(marks.get(2).proxy()).isFalse();
        assertThat(marks.get(3).said()).singleElement().asString().startsWith("1,200 children a month, a proxy. ");
        assertThat(marks.get(3).grade()).contains(Grade.SECONDARY);
    }

    @Test
    void openEndsReachTheTracksAndStatementsComeLast() {
        var share = maker.of(new ParameterInput(Parameter.INDUSTRY_SHARE), List.of());
        assertThat(share).hasSize(3);
        assertThat(share.getFirst().from(0)).isEqualTo(0.46);
        assertThat(share.getFirst().to(1)).isEqualTo(1);
        assertThat(share.getFirst().said()).containsExactly(
                "46% or more, a proxy. Derived from other entries: share of UK arrests; calendar 2018");
        assertThat(share.getLast().span()).isEqualTo(new SupportedRange.InWords());
        assertThat(share.getLast().said()).singleElement().asString().startsWith("in words. Home Office");
        var delay = maker.of(new ParameterInput(Parameter.INVESTIGATION_DELAY), List.of()).stream()
                .filter(mark -> mark.span() instanceof SupportedRange.AtMost).findFirst().orElseThrow();
        assertThat(delay.from(0)).isZero();
        assertThat(delay.to(24)).isEqualTo(18);
    }

    @Test
    void whatWasAddedIsNeverOneMarkWithWhatIsShipped() {
        var added = new AddedSource(CHILDREN, new Bounds(1200, 1200), "", "My count", "2026-02", "", "");
        var marks = maker.of(CHILDREN, List.of(added));
        assertThat(marks).hasSize(5);
        var own = marks.stream().filter(mark -> mark.grade().isEmpty()).toList();
        assertThat(own).singleElement().extracting(TrackMark::grade).isEqualTo(Optional.empty());
        assertThat(own.getFirst().said()).containsExactly(
                "1,200 children a month. Publisher not given, 2026-02: My count. Added in this scenario.");
        var turned = new AddedSource(CHILDREN, new Bounds(1200, 1200), "P\u2067", "My\u202e count", "", "", "");
        assertThat(maker.of(CHILDREN, List.of(turned)).stream().filter(mark -> mark.grade().isEmpty()).toList()
                .getFirst().said())
                .singleElement().asString().contains("P, ", "My count.").doesNotContainPattern("[\u2067\u202e]");
    }
}
