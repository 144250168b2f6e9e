package sightline.view.results;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

import javafx.event.Event;
import javafx.scene.Parent;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Label;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;

import org.jfree.chart.JFreeChart;
import org.jfree.chart.fx.ChartCanvas;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;

import sightline.chart.ChartId;
import sightline.chart.Overlay;
import sightline.chart.Theme;
import sightline.evidence.ShippedEvidence;
import sightline.model.Output;
import sightline.model.Parameter;
import sightline.model.Run;
import sightline.model.Scenario;
import sightline.view.window.WindowTest;

class ReadingsTest extends WindowTest {

    private static final String POLICE = "Police and Home Office reading";

    @Test
    void theFirstStartHasTheMiddleWithTheOthersOverIt() throws IOException {
        assertThat(overlay().readings()).extracting(laid -> laid.reading().id()).containsExactly("police", "platform",
                "observed");
        assertThat(text("#hero-number")).matches("5\\d to 13\\d fewer");
        assertThat(text("#hero-readings")).isEqualTo("Other readings of this rollout (single runs), "
                + "each against its own \u201cnothing hidden\u201d: " + "Police and Home Office"
                + ": 305 fewer \u00b7 Platform and privacy-side: 4.4 \u00b7 "
                + "Observation-based: 43.");
        assertThat(text("#hero-split"))
                .containsPattern("over 4 readings of equal weight .* 8\\d% between readings, 1\\d% within");
        assertThat(overlay().observed()).isEmpty();
        picture("readings-first-start");
    }

    @Test
    void withoutReadingsNothingOfThemIsThereAndThatIsRemembered() {
        robot.push(KeyCode.CONTROL, KeyCode.L);
        assertThat(overlay()).isEqualTo(Overlay.NONE);
        assertThat(robot.lookup("#hero-readings").query().isVisible()).isFalse();
        assertThat(robot.lookup("#hero-split").query().isVisible()).isFalse();
        assertThat(window.preferences().get().readings()).isFalse();
        robot.push(KeyCode.CONTROL, KeyCode.L);
        settle();
        assertThat(overlay().readings()).hasSize(3);
        assertThat(window.preferences().get().readings()).isTrue();
    }

    @Test
    void theMiddleIsLaidOverAsWellOnceTheScenarioIsAnother() {
        robot.interact(() -> window.model().document()
                .edit(scenario -> scenario.withValue(Parameter.METADATA_EFFECTIVENESS, 0.5)));
        settle();
        assertThat(overlay().readings()).extracting(laid -> laid.reading().id()).containsExactly("police", "middle",
                "platform", "observed");
        assertThat(overlay().old()).isFalse();
        assertThat(text("#hero-readings")).contains("Middle: 66 ");
    }

    @Test
    void whileSomethingIsHeldReadingsAreHiddenAndNothingJumps() throws IOException {
        double place = top("#chart-safeguarded");
        robot.interact(() -> {
            window.model().document().hold();
            window.model().document().edit(scenario -> scenario.withValue(Parameter.ROLLOUT_COVERAGE, 0.5));
        });
        await(() -> window.view().session().results().shown().scenario().equals(scenario()));
        assertThat(overlay().old()).isTrue();
        assertThat(overlay().readings()).isEmpty();
        assertThat(readout()).doesNotContain("Police");
        assertThat(robot.lookup("#hero-readings").query().isVisible()).isFalse();
        assertThat(robot.lookup("#hero-split").query().isVisible()).isFalse();
        picture("readings-held");
        assertThat(top("#chart-safeguarded")).as("nothing jumps").isEqualTo(place);
        robot.interact(window.model().document()::release);
        settle();
        assertThat(overlay().old()).isFalse();
        assertThat(overlay().readings()).hasSize(3).allSatisfy(laid -> assertThat(laid.shown().run().values(
                Output.SAFEGUARDED)).containsExactly(Run.of(laid.reading().applyTo(scenario())).values(
                        Output.SAFEGUARDED)));
        assertThat(robot.lookup("#hero-readings").query().isVisible()).isTrue();
        assertThat(robot.lookup("#hero-split").query().isVisible()).isTrue();
        assertThat(text("#hero-readings")).contains("each against its own").doesNotContain("305");
        assertThat(top("#chart-safeguarded")).isEqualTo(place);
    }

    @Test
    void whatIsHeldWhereItWasHasItsReadingsAgain() {
        var before = overlay();
        var scenario = scenario();
        robot.interact(() -> {
            window.model().document().hold();
            window.model().document().edit(each -> each.withValue(Parameter.ROLLOUT_COVERAGE, 0.5));
        });
        await(() -> overlay().old());
        robot.interact(() -> window.model().document().edit(each -> scenario));
        await(() -> window.view().session().results().shown().scenario().equals(scenario));
        assertThat(overlay()).isEqualTo(before);
        robot.interact(window.model().document()::release);
        settle();
    }

    @Test
    void whileSomethingIsHeldAResultShowsEachChartOnceAndNothingElseChanges() {
        var shown = new ArrayList<Scenario>();
        var drawn = new ArrayList<Scenario>();
        var laid = new AtomicInteger();
        robot.interact(() -> {
            window.model().document().hold();
            window.view().session().results().shownProperty().subscribe((old, now) -> shown.add(now.scenario()));
            window.view().session().overlay().overlayProperty().subscribe((old, now) -> laid.incrementAndGet());
            chart("#chart-safeguarded")
                    .addChangeListener(event -> drawn.add(window.view().session().results().shown().scenario()));
        });
        for (double coverage : new double[]{0.5, 0.51, 0.52, 0.53, 0.54}) {
            robot.interact(() -> window.model().document()
                    .edit(scenario -> scenario.withValue(Parameter.ROLLOUT_COVERAGE, coverage)));
            await(() -> window.view().session().results().shown().scenario().equals(scenario()));
        }
        assertThat(shown).hasSize(5);
        assertThat(drawn).containsExactlyElementsOf(shown);
        assertThat(laid).as("readings hidden at the first").hasValue(1);
        robot.interact(window.model().document()::release);
        settle();
    }

    @Test
    void anotherTitleHidesNoReading() {
        var hidden = new AtomicInteger();
        robot.interact(() -> window.view().session().overlay().overlayProperty()
                .subscribe((old, now) -> hidden.addAndGet(now.old() || now.readings().size() != 3 ? 1 : 0)));
        robot.interact(() -> window.model().document()
                .edit(scenario -> scenario.withName("mine").withDescription("another")));
        settle();
        assertThat(hidden).hasValue(0);
    }

    @Test
    void theSplitOfAnotherMonthComesWithoutAJump() {
        double place = top("#chart-safeguarded");
        var tops = new ArrayList<Double>();
        robot.interact(() -> {
            window.view().session().choose(30);
            stage.getScene().getRoot().applyCss();
            stage.getScene().getRoot().layout();
            tops.add(top("#chart-safeguarded"));
            assertThat(robot.lookup("#hero-split").query().isVisible()).as("of another month").isFalse();
        });
        assertThat(tops).containsExactly(place);
        settle();
        assertThat(robot.lookup("#hero-split").query().isVisible()).isTrue();
    }

    private JFreeChart chart(String query) {
        return robot.lookup(query).<Parent>query().lookupAll("*").stream().filter(ChartCanvas.class::isInstance)
                .map(ChartCanvas.class::cast).findFirst().orElseThrow().getChart();
    }

    @Test
    void aReadingIsTakenOverInOneStepThatCanBeUndone() {
        var before = scenario();
        fire("menu-apply-reading", "menu-apply-police");
        var police = new ShippedEvidence().readings().reading("police").orElseThrow();
        assertThat(scenario()).isEqualTo(police.applyTo(before).withName(shipped.scenario("messenger-police").name())
                .withDescription(shipped.scenario("messenger-police").description()));
        settle();
        assertThat(overlay().readings()).extracting(laid -> laid.reading().id()).containsExactly("middle", "platform",
                "observed");
        robot.interact(window.model().document()::undo);
        assertThat(scenario()).isEqualTo(before);
        assertThat(window.environment().messages().sentenceProperty().get()).as("nothing was set by hand").isEmpty();
        robot.interact(() -> window.model().document().edit(each -> each
                .withValue(Parameter.METADATA_EFFECTIVENESS, 0.4).withValue(Parameter.ROLLOUT_COVERAGE, 0.5)));
        fire("menu-apply-reading", "menu-apply-police");
        assertThat(text("#banner-text")).endsWith("set by hand: Metadata detection. Undo brings them back.");
        assertThat(value(Parameter.ROLLOUT_COVERAGE)).as("a lever of the rollout stays").isEqualTo(0.5);
    }

    @Test
    void aReadingThatDoesNotGoWithTheScenarioIsRefusedInOneSentence() throws IOException {
        robot.interact(() -> window.model().openShipped(shipped.scenario("large-services")));
        settle();
        var before = scenario();
        fire("menu-apply-reading", "menu-apply-police");
        assertThat(scenario()).isEqualTo(before);
        assertThat(text("#banner-text")).startsWith("The reading \u201c" + POLICE + "\u201d does not go with")
                .contains("add up to 1.207");
        assertThat(text("#hero-readings")).contains("The reading \u201c" + POLICE);
        picture("readings-refused");
    }

    @Test
    void theMenuNamesReadingsByDateAndReadsNothingBefore() {
        var menu = menu("menu-apply-reading");
        assertThat(menu.getItems()).hasSize(1);
        robot.interact(() -> Event.fireEvent(menu, new Event(Menu.ON_SHOWING)));
        assertThat(menu.getItems()).extracting(MenuItem::getText).containsExactly(POLICE,
                "Middle reading", "Platform and privacy-side reading",
                "Observation-based reading");
        assertThat(((CheckMenuItem) item("menu-show-readings")).isSelected()).isTrue();
    }

    @Test
    void aBandIsChosenInTheMenuOrPointedAt() throws IOException {
        set(".chart-chooser", ChartId.GAP);
        fire("menu-band-reading", "menu-band-police");
        settle();
        assertThat(banded()).containsExactly("police");
        assertThat(readout()).contains("Police and Home Office 305, nine tenths of futures");
        picture("readings-band");
        fire("menu-band-reading", "menu-band-none");
        settle();
        assertThat(banded()).isEmpty();
        robot.interact(() -> window.view().session().overlay().pointedReadingProperty()
                .set(java.util.Optional.of("platform")));
        settle();
        assertThat(banded()).containsExactly("platform");
        set(".chart-chooser", ChartId.SAFEGUARDED);
        robot.interact(
                () -> window.view().session().overlay().pointedReadingProperty().set(java.util.Optional.of("police")));
        settle();
        assertThat(overlay().readings()).filteredOn(Overlay.Laid::looked).extracting(laid -> laid.reading().id())
                .containsExactly("police");
        picture("readings-pointed");
    }

    @Test
    void whatWasObservedIsLaidOverWithItsCaution() throws IOException {
        robot.interact(() -> ((CheckMenuItem) item("menu-show-observed")).setSelected(true));
        settle();
        assertThat(overlay().observed()).isPresent();
        assertThat(window.preferences().get().observed()).isTrue();
        assertThat(caution(0).isVisible()).isTrue();
        assertThat(caution(0).getText()).startsWith("Compare a month with the same month");
        assertThat(caution(1).isVisible()).as("where cases go has none").isFalse();
        robot.interact(() -> window.view().session().choose(26));
        assertThat(readout()).contains("observed 1,200 (a stated rate;").contains("[UK-OUT-2026]");
        for (var theme : Theme.values()) {
            choose("theme-" + theme.id());
            picture("readings-observed-" + theme.id());
        }
        set(".chart-chooser", ChartId.VISIBLE_INDEX);
        assertThat(readout()).contains("Facebook and Messenger").doesNotContain("observed");
        robot.interact(() -> window.view().session().choose(24));
        assertThat(readout()).contains("observed 60 (counted;").contains("[E-OBS-CURVE]");
        assertThat(caution(0).isVisible()).isTrue();
        picture("readings-index");
    }

    @Test
    void besideTheEvidenceTitlesAreWholeAtTheUsualSizes() throws IOException {
        for (double[] size : new double[][]{{1280, 800}, {1440, 900}}) {
            robot.interact(() -> {
                stage.setWidth(size[0]);
                stage.setHeight(size[1]);
            });
            for (var chart : ChartId.values()) {
                set(".chart-chooser", chart);
                WaitForAsyncUtils.waitForFxEvents();
                robot.interact(() -> {
                    var title = (Label) robot.lookup(".chart-chooser").nth(0).query().lookup(".label");
                    assertThat(title.getWidth()).as(chart.id()).isGreaterThanOrEqualTo(title.prefWidth(-1));
                    assertThat(right(".chart-export")).as("tools of " + chart.id()).isLessThan(right(".chart-tile"));
                });
            }
            set(".chart-chooser", ChartId.SAFEGUARDED);
            settle();
            picture("readings-" + (int) size[0]);
            assertThat(robot.lookup("#chart-safeguarded").query().getLayoutBounds().getHeight()).isGreaterThan(280);
        }
    }

    private double right(String query) {
        var node = robot.lookup(query).nth(0).query();
        return node.localToScene(node.getLayoutBounds()).getMaxX();
    }

    private double top(String query) {
        var node = robot.lookup(query).query();
        return node.localToScene(node.getLayoutBounds()).getMinY();
    }

    private Overlay overlay() {
        return window.view().session().overlay().overlayProperty().get();
    }

    private List<String> banded() {
        return overlay().readings().stream().filter(laid -> laid.shown().futures().isPresent())
                .map(laid -> laid.reading().id()).toList();
    }

    private Label caution(int place) {
        return robot.lookup(".chart-caution").nth(place).query();
    }

    private String readout() {
        return robot.lookup(".readout").nth(0).<Label>query().getText();
    }

    private void fire(String menu, String item) {
        robot.interact(() -> {
            Event.fireEvent(menu(menu), new Event(Menu.ON_SHOWING));
            menu(menu).getItems().stream().filter(each -> item.equals(each.getId())).findFirst().orElseThrow().fire();
        });
    }

    private Menu menu(String id) {
        return (Menu) item(id);
    }

    private MenuItem item(String id) {
        return robot.lookup("#menus").queryAs(MenuBar.class).getMenus().stream()
                .filter(menu -> "menu-readings".equals(menu.getId())).flatMap(menu -> menu.getItems().stream())
                .filter(item -> id.equals(item.getId())).findFirst().orElseThrow();
    }
}
