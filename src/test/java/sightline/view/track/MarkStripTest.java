package sightline.view.track;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static sightline.model.Parameter.METADATA_EFFECTIVENESS;

import java.io.IOException;
import java.util.List;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.control.TitledPane;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;

import org.junit.jupiter.api.Test;

import sightline.chart.Theme;
import sightline.evidence.ShippedEvidence;
import sightline.model.AddedSource;
import sightline.model.Bounds;
import sightline.model.Parameter;
import sightline.model.ParameterInput;
import sightline.model.ScenarioInput;
import sightline.view.track.MarkGlyph;
import sightline.view.track.MarkStrip;
import sightline.view.track.SettingSlider;
import sightline.view.window.WindowTest;

class MarkStripTest extends WindowTest {

    @Test
    void everySliderHasItsMarksOrTheWordsThatThereAreNone() {
        openEverything();
        var library = new ShippedEvidence().library();
        var sliders = robot.lookup(".setting-row .slider").queryAllAs(Slider.class).stream()
                .filter(SettingSlider.class::isInstance).toList();
        assertThat(sliders).hasSizeGreaterThan(35);
        for (var slider : sliders) {
            var id = slider.getId().substring(0, slider.getId().length() - "-slider".length());
            var input = ScenarioInput.all(scenario()).stream().filter(each -> each.id().replace('.', '-').equals(id))
                    .findFirst().orElseThrow();
            int entries = library.marks(input).size();
            var strip = strip(id);
            assertThat(strip.isVisible()).as(id).isEqualTo(entries > 0);
            assertThat(strip.getChildrenUnmodifiable().stream()
                    .mapToInt(glyph -> ((MarkGlyph) glyph).mark().said().size()).sum()).as(id).isEqualTo(entries);
            assertThat(text("#" + id + "-standing")).as(id).isNotEmpty();
            if (entries == 0) {
                assertThat(text("#" + id + "-standing")).as(id)
                        .containsAnyOf("no published figure: assumption", "published as dates",
                                "default: National Crime Agency");
            }
        }
    }

    @Test
    void marksStandWhereTheThumbWouldAtTheirFigure() {
        var strip = strip("metadataEffectiveness");
        var interval = strip.getChildrenUnmodifiable().getFirst();
        var bounds = interval.localToScene(interval.getLayoutBounds());
        assertThat(bounds.getMinX() + MarkGlyph.SIGN / 2).isCloseTo(thumbAt(0.048), within(1.0));
        assertThat(bounds.getMaxX() - MarkGlyph.SIGN / 2).isCloseTo(thumbAt(0.132), within(1.0));
        var slider = robot.lookup("#metadataEffectiveness-slider").query();
        assertThat(bounds.getMaxY()).isLessThanOrEqualTo(slider.localToScene(slider.getLayoutBounds()).getMinY() + 1);
    }

    @Test
    void byKeyboardOneGoesFromMarkToMarkAndOnToTheSlider() {
        focus("#metadataEffectiveness-value");
        robot.push(KeyCode.TAB);
        var strip = strip("metadataEffectiveness");
        assertThat(strip.isFocused()).isTrue();
        assertThat(said()).containsExactly("4.8% to 13.2%, a proxy. Derived from other entries: ratio of reports;"
                + " 2021-2025");
        assertThat(strip.getAccessibleText())
                .startsWith("Sources on the track of Metadata detection, 1 of 2. 4.8% to 13.2%");
        robot.push(KeyCode.RIGHT).push(KeyCode.RIGHT);
        assertThat(said()).singleElement().asString()
                .startsWith("in words. Meta, in NBC News, 2025-05, secondary: Meta");
        assertThat(strip.getAccessibleText()).contains("2 of 2").contains("Meta expects");
        robot.push(KeyCode.HOME);
        assertThat(said()).singleElement().asString().startsWith("4.8%");
        assertThat(value(METADATA_EFFECTIVENESS)).isEqualTo(0.08);
        robot.push(KeyCode.ENTER);
        assertThat(robot.lookup("#metadataEffectiveness-slider").query().isFocused()).isTrue();
        assertThat(said()).isEmpty();
        robot.push(KeyCode.RIGHT);
        assertThat(value(METADATA_EFFECTIVENESS)).isEqualTo(0.09);
    }

    @Test
    void theMouseOverAMarkReadsItAndAClickHoldsIt() {
        var mark = strip("metadataEffectiveness").getChildrenUnmodifiable().getLast();
        robot.moveTo(mark);
        assertThat(said()).singleElement().asString().contains("NBC News");
        robot.moveTo("#hero-number");
        assertThat(said()).isEmpty();
        robot.clickOn(mark);
        robot.moveTo("#hero-number");
        assertThat(strip("metadataEffectiveness").isFocused()).isTrue();
        assertThat(said()).singleElement().asString().contains("NBC News");
        robot.push(KeyCode.ESCAPE);
        assertThat(said()).isEmpty();
    }

    @Test
    void wordsFollowTheValueAndSayWhenNoFigureContainsIt() {
        assertThat(text("#metadataEffectiveness-standing")).isEqualTo("inside the only cited interval; proxies only");
        assertThat(text("#onDeviceRecovery-standing"))
                .isEqualTo("no published figure, in words only: assumption");
        assertThat(text("#triageCapacity-standing")).isEqualTo("no published figure: assumption");
        var line = robot.lookup("#metadataEffectiveness-standing").query().getParent();
        var sign = line.lookup(".icon-outside");
        assertThat(sign.isVisible()).isFalse();
        type("#metadataEffectiveness-value", "40");
        assertThat(text("#metadataEffectiveness-standing"))
                .isEqualTo("outside the cited range: no figure above 13.2%");
        assertThat(sign.isVisible()).isTrue();
        choose("menu-undo");
        assertThat(sign.isVisible()).isFalse();
        openGroup("OUTCOMES");
        assertThat(text("#baselineSafeguarded-standing"))
                .isEqualTo("children a month \u00b7 within 1 of 3 figures, above the others");
    }

    @Test
    void aDragElsewhereLeavesMarksAndWordsAlone() {
        openEverything();
        var strips = robot.lookup(".mark-strip").queryAllAs(MarkStrip.class).stream().toList();
        var before = strips.stream().map(strip -> List.copyOf(strip.getChildrenUnmodifiable())).toList();
        var laidOut = new int[1];
        robot.interact(() -> strips.forEach(
                strip -> strip.needsLayoutProperty().subscribe(needed -> laidOut[0] += needed ? 1 : 0)));
        robot.drag("#rolloutCoverage-slider .thumb").moveBy(-40, 0).moveBy(-20, 0);
        assertThat(value(Parameter.ROLLOUT_COVERAGE)).isLessThan(0.9);
        robot.interact(() -> {});
        assertThat(laidOut[0]).isZero();
        robot.drop();
        settle();
        for (int i = 0; i < strips.size(); i++) {
            assertThat(strips.get(i).getChildrenUnmodifiable()).containsExactlyElementsOf(before.get(i));
        }
    }

    @Test
    void whatIsAddedInTheScenarioHasAMarkOfItsOwn() {
        var input = new ParameterInput(METADATA_EFFECTIVENESS);
        var source = new AddedSource(input, new Bounds(0.4, 0.6), "P", "T", "2026", "", "");
        robot.interact(() -> window.model().document().edit(scenario -> scenario.withEvidence(List.of(source))));
        assertThat(robot.lookup("#metadataEffectiveness-marks .mark-added").queryAll()).hasSize(1);
        type("#metadataEffectiveness-value", "50");
        assertThat(text("#metadataEffectiveness-standing")).isEqualTo(
                "outside the cited range: no figure above 13.2%; a source added in this scenario contains it");
        choose("menu-undo");
        choose("menu-undo");
        assertThat(robot.lookup("#metadataEffectiveness-marks .mark-added").queryAll()).isEmpty();
    }

    @Test
    void nothingUnderATrackIsCutOffInAnyTheme() throws IOException {
        openEverything();
        for (var theme : Theme.values()) {
            choose("theme-" + theme.id());
            for (var id : new String[]{"metadataEffectiveness", "baselineSafeguarded", "baselineArrests",
                    "flagPrecision",
                    "services-messenger-share", "services-messenger-contentDependence"}) {
                scrollTo(robot.lookup("#" + id + "-slider").query());
                var label = robot.lookup("#" + id + "-standing").queryAs(Label.class);
                assertThat(label.getHeight() + 0.5).as(id).isGreaterThanOrEqualTo(label.prefHeight(label.getWidth()));
                picture("marks-" + theme.id() + "-" + id);
            }
        }
    }

    private void openEverything() {
        for (var section : Parameter.Section.values()) {
            if (section != Parameter.Section.LEVERS) {
                openGroup(section.name());
            }
        }
        robot.interact(() -> robot.lookup(".titled-pane").queryAllAs(TitledPane.class)
                .forEach(pane -> pane.setExpanded(true)));
        robot.interact(() -> window.scene().getRoot().layout());
    }

    private double thumbAt(double value) {
        var slider = (SettingSlider) robot.lookup("#metadataEffectiveness-slider").query();
        return slider.localToScene(slider.place(value), 0).getX();
    }

    private void focus(String query) {
        robot.interact(() -> robot.lookup(query).query().requestFocus());
    }

    private MarkStrip strip(String id) {
        return (MarkStrip) (Node) robot.lookup("#" + id + "-marks").query();
    }

    /** What is said by tooltips of marks. */
    private static List<String> said() {
        return Window.getWindows().stream().filter(Tooltip.class::isInstance).filter(Window::isShowing)
                .map(tooltip -> ((Tooltip) tooltip).getText()).toList();
    }
}
