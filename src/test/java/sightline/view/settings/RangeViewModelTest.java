package sightline.view.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static sightline.model.Parameter.CASES_CHANGE;
import static sightline.model.Parameter.METADATA_EFFECTIVENESS;
import static sightline.model.Parameter.ROLLOUT_COVERAGE;
import static sightline.model.Parameter.TRIAGE_CAPACITY;

import java.util.Arrays;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import sightline.model.LawfulStream;
import sightline.model.Parameter;
import sightline.model.ParameterInput;
import sightline.model.Quantity;
import sightline.model.RangeShape;
import sightline.model.ScenarioInput;
import sightline.model.ServiceField;
import sightline.model.ServiceInput;
import sightline.model.Setting;
import sightline.scenario.ShippedScenarios;
import sightline.text.Numbers;
import sightline.workspace.Document;

class RangeViewModelTest {

    private static final ScenarioInput SHARE = new ServiceInput("messenger", ServiceField.SHARE);

    private final ShippedScenarios shipped = new ShippedScenarios();
    private final Document document = new Document(shipped.opening());

    @Test
    void whatMayHaveARangeIsWhatFilesGiveOne() {
        assertThat(Stream.of(Parameter.values(), ServiceField.values(), LawfulStream.values()).flatMap(Arrays::stream)
                .filter(it -> !((Quantity) it).mayHaveRange())).containsExactly(ServiceField.ROLLOUT_START,
                        ServiceField.ROLLOUT_MONTHS, LawfulStream.ARRESTS, LawfulStream.CLASS_A_DRUGS,
                        LawfulStream.RECOVERED, LawfulStream.THREATS_TO_LIFE, LawfulStream.THREATS_TO_HARM);
    }

    @Test
    void aThumbTakesTheNearestStepAndStopsAtTheValue() {
        var range = edit(METADATA_EFFECTIVENESS);
        range.slide(RangeEnd.LOW, 0.0649);
        range.slide(RangeEnd.HIGH, 0.2951);
        assertThat(setting(METADATA_EFFECTIVENESS)).isEqualTo(of(0.08, 0.06, 0.3));
        range.slide(RangeEnd.LOW, 0.9);
        assertThat(setting(METADATA_EFFECTIVENESS)).isEqualTo(of(0.08, 0.08, 0.3));
        range.slide(RangeEnd.LOW, 0.02);
        range.slide(RangeEnd.HIGH, 0);
        assertThat(setting(METADATA_EFFECTIVENESS)).isEqualTo(of(0.08, 0.02, 0.08));
    }

    @Test
    void thumbsLeaveARangeAStepWide() {
        var range = edit(METADATA_EFFECTIVENESS);
        range.slide(RangeEnd.LOW, 1);
        range.slide(RangeEnd.HIGH, 0);
        assertThat(setting(METADATA_EFFECTIVENESS)).isEqualTo(of(0.08, 0.08, 0.09));
        range.slide(RangeEnd.HIGH, 0);
        assertThat(setting(METADATA_EFFECTIVENESS)).isEqualTo(of(0.08, 0.08, 0.09));
        put(METADATA_EFFECTIVENESS, of(0.132, 0.1, 0.132));
        range.slide(RangeEnd.LOW, 1);
        assertThat(setting(METADATA_EFFECTIVENESS)).isEqualTo(of(0.132, 0.12, 0.132));
        put(METADATA_EFFECTIVENESS, of(0.08, 0.08, 0.081));
        range.slide(RangeEnd.HIGH, 0);
        assertThat(setting(METADATA_EFFECTIVENESS)).as("nearer than a step").isEqualTo(of(0.08, 0.08, 0.081));
    }

    @Test
    void aValueOutsideTheSliderKeepsItsRange() {
        var range = edit(TRIAGE_CAPACITY);
        put(TRIAGE_CAPACITY, of(7.125, 7.125, 10));
        range.slide(RangeEnd.HIGH, 4.9);
        assertThat(setting(TRIAGE_CAPACITY)).as("no range would be left").isEqualTo(of(7.125, 7.125, 10));
        range.step(RangeEnd.LOW, -1);
        assertThat(setting(TRIAGE_CAPACITY)).isEqualTo(of(7.125, 4.95, 10));
        range.step(RangeEnd.HIGH, 1);
        assertThat(setting(TRIAGE_CAPACITY)).isEqualTo(of(7.125, 4.95, 7.125));
        put(TRIAGE_CAPACITY, of(0.05, 0.02, 0.05));
        range.slide(RangeEnd.LOW, 3);
        assertThat(setting(TRIAGE_CAPACITY)).isEqualTo(of(0.05, 0.02, 0.05));
        range.slide(RangeEnd.HIGH, 3);
        assertThat(setting(TRIAGE_CAPACITY)).isEqualTo(of(0.05, 0.02, 3));
    }

    @Test
    void typedEndsAreTakenExactlyWithinTheFilesBoundsAndOnTheirSideOfTheValue() {
        var range = edit(TRIAGE_CAPACITY);
        range.range(true);
        range.type(RangeEnd.HIGH, "99.5");
        range.type(RangeEnd.LOW, "0.011");
        assertThat(setting(TRIAGE_CAPACITY)).isEqualTo(of(1, 0.011, 99.5));
        range.type(RangeEnd.HIGH, "101");
        assertThat(range.problemProperty().get())
                .isEqualTo(
                        "Triage capacity: “101” is outside what the model allows; it must be within 0.01\u00d7 to 100\u00d7.");
        range.type(RangeEnd.LOW, "few");
        assertThat(range.problemProperty().get()).contains("Triage capacity").contains("cannot be read as a number");
        range.type(RangeEnd.LOW, "1.2");
        assertThat(range.problemProperty().get())
                .isEqualTo("Triage capacity: the low end cannot be “1.2”; it must be at most the value, 1\u00d7.");
        range.type(RangeEnd.HIGH, " 0.9\u00d7 ");
        assertThat(range.problemProperty().get())
                .isEqualTo(
                        "Triage capacity: the high end cannot be “0.9\u00d7”; it must be at least the value, 1\u00d7.");
        assertThat(setting(TRIAGE_CAPACITY)).isEqualTo(of(1, 0.011, 99.5));
        range.type(RangeEnd.HIGH, "99.5");
        assertThat(range.problemProperty().get()).isEmpty();
    }

    @Test
    void theValueAsItIsShownIsTheValue() {
        var range = edit(METADATA_EFFECTIVENESS);
        put(METADATA_EFFECTIVENESS, of(0.123456, 0.1, 0.2));
        range.show(document.scenario());
        range.type(RangeEnd.HIGH, "12.35%");
        assertThat(setting(METADATA_EFFECTIVENESS)).isEqualTo(of(0.123456, 0.1, 0.123456));
        assertThat(range.problemProperty().get()).isEmpty();
    }

    @Test
    void fromCertainToARangeAndBack() {
        var range = edit(METADATA_EFFECTIVENESS);
        put(METADATA_EFFECTIVENESS, Setting.certain(0.4));
        range.range(true);
        assertThat(setting(METADATA_EFFECTIVENESS)).as("the shipped range does not hold the value")
                .isEqualTo(of(0.4, 0.3, 0.5));
        range.range(true);
        assertThat(setting(METADATA_EFFECTIVENESS)).isEqualTo(of(0.4, 0.3, 0.5));
        range.range(false);
        assertThat(setting(METADATA_EFFECTIVENESS)).isEqualTo(Setting.certain(0.4));
        document.undo();
        assertThat(setting(METADATA_EFFECTIVENESS)).isEqualTo(of(0.4, 0.3, 0.5));
        put(METADATA_EFFECTIVENESS, Setting.certain(0.1));
        range.range(true);
        assertThat(setting(METADATA_EFFECTIVENESS)).as("the shipped range holds it").isEqualTo(of(0.1, 0.02, 0.132));
    }

    @Test
    void aPinnedValueLeavesTheEndsToEachOther() {
        var range = edit(METADATA_EFFECTIVENESS);
        put(METADATA_EFFECTIVENESS, new Setting(0.4, 0.02, 0.132, RangeShape.TRIANGULAR, true));
        range.slide(RangeEnd.HIGH, 0.3);
        assertThat(setting(METADATA_EFFECTIVENESS)).isEqualTo(pinned(0.4, 0.02, 0.3));
        range.slide(RangeEnd.LOW, 0.9);
        assertThat(setting(METADATA_EFFECTIVENESS)).as("a step is left").isEqualTo(pinned(0.4, 0.29, 0.3));
        range.type(RangeEnd.LOW, "31%");
        assertThat(range.problemProperty().get()).isEqualTo(
                "Metadata detection: the low end cannot be “31%”; it must be at most the high end, 30%.");
        range.type(RangeEnd.HIGH, "10%");
        assertThat(range.problemProperty().get()).isEqualTo(
                "Metadata detection: the high end cannot be “10%”; it must be at least the low end, 29%.");
        range.pin(false);
        assertThat(setting(METADATA_EFFECTIVENESS)).as("the value goes to the nearer end")
                .isEqualTo(of(0.3, 0.29, 0.3));
    }

    @Test
    void theValueThatTheShapeLeansOnMovesWithinTheRangeUnpinned() {
        var range = edit(METADATA_EFFECTIVENESS);
        range.typeValue("12%");
        assertThat(setting(METADATA_EFFECTIVENESS)).isEqualTo(of(0.12, 0.02, 0.132));
        range.typeValue("40%");
        assertThat(range.problemProperty().get()).contains("40%").contains("2% to 13.2%");
        range.typeValue("much");
        assertThat(range.problemProperty().get()).contains("cannot be read as a number");
        assertThat(setting(METADATA_EFFECTIVENESS)).isEqualTo(of(0.12, 0.02, 0.132));
    }

    @Test
    void pinningAndUnpinningAreAStepEachAndMoveNothing() {
        var range = edit(METADATA_EFFECTIVENESS);
        range.pin(true);
        assertThat(setting(METADATA_EFFECTIVENESS)).isEqualTo(pinned(0.08, 0.02, 0.132));
        range.show(document.scenario());
        assertThat(range.asShippedProperty().get()).as("low, high and shape").isTrue();
        range.pin(false);
        document.undo();
        document.undo();
        assertThat(document.scenario()).isEqualTo(shipped.opening());
    }

    @Test
    void whatHasNoShippedRangeGetsATenthOfTheSliderToBothSidesWithinBounds() {
        edit(ROLLOUT_COVERAGE).range(true);
        assertThat(setting(ROLLOUT_COVERAGE)).isEqualTo(of(1, 0.9, 1));
        edit(TRIAGE_CAPACITY).range(true);
        assertThat(setting(TRIAGE_CAPACITY)).isEqualTo(of(1, 0.52, 1.48));
        put(CASES_CHANGE, Setting.certain(-0.85));
        edit(CASES_CHANGE).range(true);
        assertThat(setting(CASES_CHANGE)).isEqualTo(of(-0.85, -0.9, -0.75));
    }

    @ParameterizedTest
    @EnumSource(Parameter.class)
    void everyParameterGetsARangeWhereverItsValueLies(Parameter parameter) {
        for (double value : new double[]{parameter.file().low(), parameter.slider().low(), parameter.standard(),
                parameter.slider().high(), parameter.file().high()}) {
            put(parameter, Setting.certain(value));
            edit(parameter).range(true);
            assertThat(setting(parameter).isCertain()).as("%s at %s", parameter, value).isFalse();
            assertThat(setting(parameter).value()).isEqualTo(value);
        }
    }

    @Test
    void asShippedPutsEndsAndShapeBackAndKeepsTheValue() {
        var range = edit(METADATA_EFFECTIVENESS);
        assertThat(range.asShippedProperty().get()).isTrue();
        put(METADATA_EFFECTIVENESS, new Setting(0.5, 0.3, 0.6, RangeShape.PERT));
        range.show(document.scenario());
        assertThat(range.asShippedProperty().get()).isFalse();
        range.asShipped();
        assertThat(setting(METADATA_EFFECTIVENESS)).isEqualTo(pinned(0.5, 0.02, 0.132));
        range.show(document.scenario());
        assertThat(range.pinning()).contains("13.2%").contains("Unpin");
        assertThat(range.asShippedProperty().get()).isTrue();
        put(ROLLOUT_COVERAGE, of(0.5, 0.3, 0.6));
        edit(ROLLOUT_COVERAGE).asShipped();
        assertThat(setting(ROLLOUT_COVERAGE)).as("certain as shipped").isEqualTo(Setting.certain(0.5));
    }

    @Test
    void whateverIsDoneTheValueStaysAndLiesInItsRangeUnlessPinned() {
        var random = new SplittableRandom(7);
        for (var parameter : Parameter.values()) {
            var range = edit(parameter);
            var bounds = parameter.file();
            for (int i = 0; i < 300; i++) {
                double value = random.nextBoolean() ? setting(parameter).value()
                        : random.nextDouble(bounds.low(), bounds.high());
                document.edit(scenario -> scenario.withValue(parameter, value));
                range.show(document.scenario());
                var end = random.nextBoolean() ? RangeEnd.LOW : RangeEnd.HIGH;
                boolean ranged = setting(parameter).hasRange();
                var before = setting(parameter);
                switch (random.nextInt(5)) {
                    case 0 -> range.step(end, random.nextInt(-10, 11));
                    case 1 -> range.type(end, Double.toString(random.nextDouble(-1, 101)));
                    case 2 -> range.range(random.nextBoolean());
                    case 3 -> range.shape(RangeShape.values()[random.nextInt(3)]);
                    default -> {
                        range.slide(end, random.nextDouble(parameter.slider().low(), parameter.slider().high()));
                        assertThat(setting(parameter).hasRange()).as("a thumb ends no range").isIn(true, ranged);
                    }
                }
                assertThat(setting(parameter).value()).isEqualTo(value);
                assertThat(setting(parameter).pinned()).as("%s from %s", parameter, before)
                        .isEqualTo(before.pinned() && setting(parameter).hasRange());
            }
        }
    }

    @Test
    void theRangeOfAShareReachesBeyondWhatTheOthersLeave() {
        var range = share();
        range.range(true);
        range.type(RangeEnd.HIGH, "95");
        var messenger = document.scenario().services().getFirst().share();
        assertThat(messenger).isEqualTo(new Setting(0.11, 0.059, 0.95, RangeShape.TRIANGULAR));
    }

    @Test
    void aCertainShareThatIsHeldToTheRestStaysCertain() {
        document.edit(scenario -> scenario.withService(0,
                scenario.services().getFirst().withShare(Setting.certain(0.2))));
        document.edit(scenario -> SHARE.withValue(scenario, 0.95));
        var held = document.scenario().services().getFirst().share();
        assertThat(held.isCertain()).isTrue();
        assertThat(held.value()).isCloseTo(0.87, within(1e-12));
        share().range(true);
        assertThat(document.scenario().services().getFirst().share().value()).as("the value is not touched")
                .isEqualTo(held.value());
    }

    private RangeViewModel share() {
        return edit(SHARE);
    }

    private RangeViewModel edit(Parameter parameter) {
        return edit(new ParameterInput(parameter));
    }

    private RangeViewModel edit(ScenarioInput input) {
        return new RangeViewModel(document, shipped.opening(), new NumberText(input, new Numbers(Locale.UK)));
    }

    private Setting setting(Parameter parameter) {
        return document.scenario().setting(parameter);
    }

    private void put(Parameter parameter, Setting setting) {
        document.edit(scenario -> scenario.withSetting(parameter, setting));
    }

    private static Setting pinned(double value, double low, double high) {
        return new Setting(value, low, high, RangeShape.TRIANGULAR, true);
    }

    private static Setting of(double value, double low, double high) {
        return new Setting(value, low, high, RangeShape.TRIANGULAR);
    }
}
