package sightline.view.notes;

import static org.assertj.core.api.Assertions.assertThat;
import static sightline.model.Parameter.BASELINE_REFERRALS;
import static sightline.model.Parameter.LAWFUL_ACCESS_RETENTION;
import static sightline.model.Parameter.METADATA_EFFECTIVENESS;
import static sightline.model.Parameter.ROLLOUT_COVERAGE;

import java.io.IOException;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;

import org.controlsfx.control.PopOver;
import org.junit.jupiter.api.Test;

import sightline.caution.Caution;
import sightline.caution.Caution.Surface;
import sightline.caution.Cautions;
import sightline.caution.Situation;
import sightline.chart.ChartId;
import sightline.evidence.ShippedEvidence;
import sightline.model.Influence;
import sightline.model.Output;
import sightline.model.Series;
import sightline.model.Setting;
import sightline.view.window.WindowTest;

class WarningsTest extends WindowTest {

    @Test
    void theStatusBarSaysHowManyValuesNoFigureContainsAndListsThem() {
        var button = robot.lookup("#status-outside").queryAs(Button.class);
        cite("instagram", 0.11, 0.85);
        assertThat(button.isVisible()).isFalse();
        type("#metadataEffectiveness-value", "40");
        settle();
        assertThat(button.isVisible()).isTrue();
        assertThat(button.getText()).isEqualTo("1 outside the cited range");
        type("#userReporting-value", "50");
        settle();
        assertThat(button.getText()).isEqualTo("2 outside the cited range");
        assertThat(button.getAccessibleText()).contains("range. Metadata detection, 40%: outside");
        robot.clickOn("#status-outside");
        assertThat(lines(".outside-line")).containsExactly(
                "Metadata detection, 40%: outside the cited range: no figure above 13.2%",
                "Extra user reports, 50%: outside the cited range: no figure above 7.5%");
        robot.push(KeyCode.ESCAPE);
        choose("menu-undo");
        choose("menu-undo");
        assertThat(button.isVisible()).isFalse();
    }

    @Test
    void whatDoesNotActOnWhatIsShownIsListedAndNotCounted() {
        cite("instagram", 0.5, 0.1);
        type("#metadataEffectiveness-value", "40");
        settle();
        assertThat(text("#status-outside")).isEqualTo("1 outside the cited range");
        robot.clickOn("#status-outside");
        assertThat(lines(".outside-line")).hasSize(3).last().asString().startsWith("Instagram: ")
                .endsWith("; without effect on what is shown");
    }

    @Test
    void statusBarChartsAndRowsCountWhatTheHeroCounts() {
        for (var chart : ChartId.values()) {
            type("#metadataEffectiveness-value", chart.ordinal() % 2 == 0 ? "40" : "5");
            robot.interact(() -> {
                window.view().features().results().charts().getFirst().chartProperty().set(chart);
                window.view().features().results().charts().getLast().chartProperty().set(ChartId.COVERAGE);
            });
            settle();
            var shown = expected();
            var acting = Influence.on(scenario(), series());
            assertThat(shown).as("%s", chart).allSatisfy(caution -> assertThat(acting).containsAll(
                    caution.id().equals("assumed") ? caution.about() : List.of()));
            var assumed = shown.stream().filter(caution -> caution.id().equals("assumed")).findFirst();
            int outside = robot.lookup("#status-outside").query().isVisible()
                    ? Integer.parseInt(text("#status-outside").replaceAll("\\D.*", "")) : 0;
            assertThat(assumed.map(Caution::text).orElse("")).as("%s", chart)
                    .matches(text -> text.isEmpty() && outside == 0 || text.contains(outside + " outside"));
        }
    }

    @Test
    void whileASliderIsHeldTheStatusBarWaits() {
        var button = robot.lookup("#status-outside").queryAs(Button.class);
        var before = button.getText();
        robot.drag("#metadataEffectiveness-slider .thumb").moveBy(60, 0).moveBy(20, 0);
        assertThat(value(METADATA_EFFECTIVENESS)).isGreaterThan(0.2);
        assertThat(text("#metadataEffectiveness-standing")).startsWith("outside the cited range");
        assertThat(button.getText()).isEqualTo(before);
        robot.drop();
        assertThat(button.getText()).isNotEqualTo(before);
    }

    @Test
    void theHeroCountsTheCautionsForWhatIsShownAndOpensThem() throws IOException {
        var expected = expected();
        assertThat(expected).hasSizeGreaterThan(3);
        assertThat(text("#hero-cautions")).isEqualTo(expected.size() + " cautions");
        robot.clickOn("#hero-cautions");
        assertThat(lines(".caution-line .label")).containsExactlyElementsOf(
                expected.stream().map(Caution::text).toList());
        picture("cautions", focusOfPopOver().getScene());
        assertThat(robot.lookup(".caution-line .label").queryAllAs(Label.class)).allSatisfy(
                label -> assertThat(label.getHeight() + 0.5)
                        .isGreaterThanOrEqualTo(label.prefHeight(label.getWidth())));
    }

    @Test
    void aCautionIsDismissedForTheSessionAndBroughtBackByKeyboard() {
        var expected = expected();
        int safeguarded = expected.stream().map(Caution::id).toList().indexOf("safeguarded");
        focus("#hero-cautions");
        robot.push(KeyCode.SPACE);
        assertThat(focusOfPopOver().getId()).isEqualTo("dismiss-" + expected.getFirst().id());
        for (int i = 0; i < safeguarded; i++) {
            robot.push(KeyCode.TAB);
        }
        assertThat(focusOfPopOver().getId()).isEqualTo("dismiss-safeguarded");
        robot.push(KeyCode.SPACE);
        assertThat(text("#hero-cautions")).isEqualTo(expected.size() - 1 + " cautions");
        assertThat(robot.lookup("#caution-safeguarded").tryQuery()).isEmpty();
        robot.push(KeyCode.ESCAPE);
        robot.interact(() -> window.model().openShipped(shipped.scenario("messenger-police")));
        settle();
        focus("#hero-cautions");
        robot.push(KeyCode.SPACE);
        assertThat(robot.lookup("#caution-safeguarded").tryQuery()).isEmpty();
        focus("#cautions-restore");
        robot.push(KeyCode.SPACE);
        assertThat(robot.lookup("#cautions-restore").tryQuery()).isEmpty();
        assertThat(robot.lookup("#caution-safeguarded").tryQuery()).isPresent();
    }

    @Test
    void dismissedCautionsStayWithinReach() {
        focus("#hero-cautions");
        robot.push(KeyCode.SPACE);
        int count = expected().size();
        for (int i = 0; i < count; i++) {
            robot.push(KeyCode.SPACE);
        }
        assertThat(text("#hero-cautions")).isEqualTo("cautions dismissed: " + count);
        assertThat(robot.lookup("#hero-cautions").query().isVisible()).isTrue();
        robot.push(KeyCode.SPACE);
        assertThat(text("#hero-cautions")).isEqualTo(count + " cautions");
    }

    @Test
    void aRowIsMarkedByTheCautionsThatAreAboutIt() {
        var row = robot.lookup("#lawfulAccessRetention-caution").query();
        assertThat(row.isVisible()).isFalse();
        type("#lawfulAccessRetention-value", "10");
        settle();
        assertThat(row.isVisible()).isTrue();
        scrollTo(row);
        robot.clickOn("#lawfulAccessRetention-caution");
        assertThat(lines(".caution-line .label"))
                .containsExactly("Apart from backups and reported messages, content that services can hand over is not "
                        + "end-to-end encrypted in the usual sense.");
        robot.clickOn("#dismiss-access");
        assertThat(row.isVisible()).isFalse();
        assertThat(scenario().value(LAWFUL_ACCESS_RETENTION)).isEqualTo(0.1);
        openGroup("SERVICES");
        assertThat(robot.lookup("#baselineReferrals-caution").query().isVisible()).isFalse();
        robot.interact(() -> window.model().document().edit(scenario -> scenario.withValue(BASELINE_REFERRALS, 100)));
        settle();
        assertThat(robot.lookup("#baselineReferrals-caution").query().isVisible()).isTrue();
    }

    @Test
    void whatIsLaidOverAChartBringsItsCautionThereAndIsDismissedThere() throws IOException {
        robot.interact(() -> window.model().document()
                .edit(scenario -> scenario.withSpan(YearMonth.of(2024, 1), 18)));
        settle();
        var before = text("#hero-cautions");
        assertThat(line(0).isVisible()).isFalse();
        assertThat(sign(0).getAccessibleText()).isEqualTo("To beware of in this chart: 1");
        assertThat(sign(1).isVisible()).as("where cases go has none").isFalse();
        robot.interact(() -> window.view().features().readings().observedProperty().set(true));
        settle();
        assertThat(text("#hero-cautions")).isNotEqualTo(before);
        assertThat(line(0).isVisible()).isTrue();
        assertThat(line(1).isVisible()).isFalse();
        assertThat(sign(0).getAccessibleText()).isEqualTo("To beware of in this chart: 2");
        assertThat(sign(1).isVisible()).isFalse();
        robot.clickOn(sign(0));
        assertThat(robot.lookup(".caution-line .label").queryAllAs(Label.class)).extracting(Node::getId)
                .containsExactly("caution-no-before-after", "caution-safeguarded");
        robot.push(KeyCode.ESCAPE);
        picture("chart-cautions");
        robot.interact(() -> robot.lookup(".chart-caution-off").nth(0).query().requestFocus());
        robot.push(KeyCode.SPACE);
        assertThat(line(0).isVisible()).isFalse();
        assertThat(robot.lookup("#chart-safeguarded").query().isFocused()).isTrue();
        assertThat(text("#hero-cautions")).isEqualTo(before);
        robot.interact(() -> window.view().features().readings().observedProperty().set(false));
        robot.interact(() -> window.view().features().readings().observedProperty().set(true));
        settle();
        assertThat(line(0).isVisible()).as("until the window is closed").isFalse();
        focus("#hero-cautions");
        robot.push(KeyCode.SPACE);
        focus("#cautions-restore");
        robot.push(KeyCode.SPACE);
        assertThat(line(0).isVisible()).isTrue();
    }

    private Node line(int place) {
        return robot.lookup(".chart-caution-line").nth(place).query();
    }

    private Button sign(int place) {
        return robot.lookup(".chart-cautions").nth(place).query();
    }

    @Test
    void cautionsFollowTheChartsAndWaitWhileASliderIsHeld() {
        var before = text("#hero-cautions");
        robot.drag("#rolloutCoverage-slider .thumb").moveBy(-150, 0).moveBy(-115, 0);
        settle();
        assertThat(value(ROLLOUT_COVERAGE)).isZero();
        assertThat(text("#hero-cautions")).isEqualTo(before);
        robot.drop();
        settle();
        assertThat(text("#hero-cautions")).isNotEqualTo(before);
    }

    private void cite(String id, double share, double dependence) {
        robot.interact(() -> window.model().document().edit(scenario -> {
            var service = scenario.service(id).orElseThrow();
            return scenario.withService(scenario.services().indexOf(service), service
                    .withShare(Setting.certain(share)).withContentDependence(Setting.certain(dependence)));
        }));
    }

    private List<Caution> expected() {
        return Cautions.of(Situation.of(scenario(), series(), window.view().session().monthProperty().get(),
                new ShippedEvidence().library(), window.environment().numbers()), Surface.WINDOW);
    }

    private List<Series> series() {
        return Stream.concat(Stream.of(Output.SAFEGUARDED_GAP), window.view().features().results().charts().stream()
                .flatMap(chart -> chart.chartProperty().get().series(scenario()).stream())).map(Series.class::cast)
                .toList();
    }

    private void focus(String query) {
        robot.interact(() -> robot.lookup(query).query().requestFocus());
    }

    private List<String> lines(String query) {
        return robot.lookup(query).queryAllAs(Label.class).stream().map(Label::getText).toList();
    }

    private static Node focusOfPopOver() {
        return Window.getWindows().stream().filter(PopOver.class::isInstance).findFirst().orElseThrow().getScene()
                .getFocusOwner();
    }
}
