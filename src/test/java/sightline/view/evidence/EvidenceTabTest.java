package sightline.view.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeoutException;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TitledPane;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

import sightline.chart.Theme;
import sightline.evidence.Grade;
import sightline.evidence.ShippedEvidence;
import sightline.model.Parameter;
import sightline.model.Setting;
import sightline.view.preferences.PreferencesFile;
import sightline.view.window.MainWindow;
import sightline.view.window.WindowTest;

class EvidenceTabTest extends WindowTest {

    private static final String DEPENDENCE = "services-messenger-contentDependence";

    @BeforeEach
    void read() {
        await(() -> !robot.lookup("#evidence-choose").query().isVisible());
    }

    @Test
    void theTabFollowsTheNumberInFocus() {
        assertThat(text("#evidence-name")).isEqualTo("Rollout coverage");
        assertThat(robot.lookup("#evidence-no-figure").query().isVisible()).isTrue();
        focus("metadataEffectiveness");
        assertThat(text("#evidence-name")).isEqualTo("Metadata detection");
        assertThat(text("#evidence-about")).startsWith("Share of hidden cases that detection from metadata");
        assertThat(text("#evidence-standing")).isEqualTo("Set to 8%: inside the only cited interval; proxies only.");
        assertThat(robot.lookup("#evidence-no-figure").query().isVisible()).isFalse();
        assertThat(words("#evidence-M-WA-RATIO")).contains("derived", "M-WA-RATIO", "4.8% to 13.2%", "proxy")
                .anyMatch(it -> it.startsWith("WhatsApp reports as a share of Facebook"))
                .contains("What and when: ratio of reports; 2021-2025.",
                        "derived, no date; from N-ESP-2021..2025",
                        "No address on the web.");
        assertThat(words("#evidence-E-META-STATE")).contains("in words", "secondary")
                .doesNotContain("Use this value", "Use this interval");
    }

    @Test
    void aNumberOfAServiceHasItsOwn() {
        focusDependence();
        assertThat(text("#evidence-name")).isEqualTo("Facebook and Messenger: Hidden when encrypted");
        assertThat(ids("#evidence-cards")).containsExactly("evidence-E-META-65", "evidence-N-META-DROP",
                "evidence-UK-LOSS-NCA", "evidence-E-EU-2021", "evidence-E-OBS-REP");
        assertThat(words("#evidence-UK-LOSS-NCA")).contains("92%", "proxy").doesNotContain("85%");
        robot.interact(() -> window.model().document()
                .edit(scenario -> scenario.withValue(Parameter.ROLLOUT_COVERAGE, 0.5)));
        assertThat(text("#evidence-standing")).startsWith("Set to 69%: ");
        type("#" + DEPENDENCE + "-value", "95");
        assertThat(text("#evidence-standing")).isEqualTo("Set to 95%: above all 5 figures.");
        assertThat(text("#evidence-outside")).isEqualTo("It is outside the cited range: no figure above 92%.");
    }

    @Test
    void aPublishedValueIsTakenOverAndUndone() {
        focusDependence();
        click("#evidence-UK-LOSS-NCA-use");
        assertThat(dependence()).isEqualTo(before().withValue(0.92));
        assertThat(text("#evidence-standing")).startsWith("Set to 92%: ");
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        assertThat(scenario()).isEqualTo(shipped.opening());
    }

    @Test
    void aPublishedIntervalIsTakenOverByKeyboardAndTheValueMovesToItsNearerEnd() {
        focusDependence();
        robot.interact(() -> robot.lookup("#evidence-E-EU-2021-use").query().requestFocus());
        robot.push(KeyCode.SPACE);
        assertThat(dependence()).isEqualTo(new Setting(0.62, 0.46, 0.62, before().shape()));
        robot.interact(window.model().document()::undo);
        robot.interact(() -> robot.lookup("#evidence-E-META-65-use").query().requestFocus());
        robot.push(KeyCode.SPACE);
        assertThat(dependence()).isEqualTo(new Setting(0.69, 0.65, 0.71, before().shape()));
        robot.interact(window.model().document()::undo);
        assertThat(scenario()).isEqualTo(shipped.opening());
    }

    @Test
    void whatTheOtherServicesLimitIsSaid() {
        expand("messenger");
        robot.interact(() -> window.model().document().edit(scenario -> scenario.withService(1,
                scenario.services().get(1).withShare(Setting.certain(0.88)))));
        robot.interact(() -> robot.lookup("#services-messenger-share-slider").query().requestFocus());
        robot.interact(() -> robot.lookup("#evidence-N-ESP-2023-use").query().requestFocus());
        robot.push(KeyCode.SPACE);
        assertThat(text("#banner-text")).contains("Share of referrals")
                .contains("49.6% is more than the other services leave; it is set to 12%");
        assertThat(scenario().shareValue(2)).isGreaterThanOrEqualTo(0);
    }

    @Test
    void contradictionsStandSideBySideByDateAndRepetitionsAreMarked() {
        focusDependence();
        assertThat(words("#evidence-X5")).contains("disagreement", "Size of the loss: 22% to 92%")
                .containsSubsequence("E-META-65", "N-META-DROP", "N-80PCT", "UK-LOSS-NCA", "N-70PCT", "E-EU-2021",
                        "E-OBS-REP");
        var sides = robot.lookup("#evidence-X4 .evidence-side").queryAll().stream().toList();
        assertThat(sides).hasSize(2);
        assertThat(sides.get(0).getBoundsInParent().getMinY()).isEqualTo(sides.get(1).getBoundsInParent().getMinY());
        assertThat(sides.get(0).getBoundsInParent().getWidth()).isEqualTo(sides.get(1).getBoundsInParent().getWidth());
        assertThat(words("#evidence-X17")).contains("one figure told several times, it appears")
                .doesNotContain("disagreement");
        assertThat(robot.lookup("#evidence-X8 .evidence-side").queryAll()).isEmpty();
        assertThat(words("#evidence-X8")).contains("N-META-DROP").anyMatch(it -> it.contains("22.5%"));
    }

    @Test
    void figuresThatRepeatEachOtherSaySo() {
        focus("baselineArrests");
        assertThat(words("#evidence-UK-OUT-DEC23")).contains("800 arrests a month")
                .anyMatch(it -> it.startsWith("Counts as one figure together with ") && it.contains("UK-OUT-NPCCD"));
    }

    @Test
    void addressAndCitationAreHandedOn() {
        focus("baselineArrests");
        click("#evidence-UK-OUT-2026-open");
        await(() -> !answers.browsed.isEmpty());
        assertThat(answers.browsed).containsExactly("https://www.independent.co.uk/news/uk/crime/"
                + "online-child-abuse-paedophile-arrests-nca-b2922390.html");
        cite("UK-OUT-2026", 0);
        assertThat(clipboard())
                .startsWith("The Independent, quoting the NCA\u2019s Rob Jones (2026-02).".replace('\u2019', '\''))
                .contains("[UK-OUT-2026, secondary]");
        cite("UK-OUT-2026", 1);
        assertThat(clipboard()).startsWith("@misc{UK-OUT-2026,");
        answers.noBrowser = true;
        click("#evidence-UK-OUT-2026-open");
        await(() -> text("#banner-text").startsWith("No browser"));
        assertThat(text("#banner-text")).contains("https://www.independent.co.uk/");
    }

    @Test
    void everyCardCanBeReachedByKeyboardAndHasAName() {
        focusDependence();
        for (var id : ids("#evidence-cards")) {
            var card = (Parent) robot.lookup("#" + id).query();
            assertThat(card.getAccessibleText()).isNotBlank();
            assertThat(all(card).stream().filter(Node::isFocusTraversable)).as(id).isNotEmpty()
                    .allMatch(node -> node.getAccessibleText() != null && !node.getAccessibleText().isBlank());
        }
    }

    @Test
    void theEvidenceOfANumberIsReachedAndUsedByKeyboardAlone() {
        robot.interact(() -> robot.lookup("#metadataEffectiveness-slider").query().requestFocus());
        robot.push(KeyCode.F6);
        tabTo("evidence-E-META-STATE-cite");
        tabTo("evidence-M-WA-RATIO-use");
        robot.push(KeyCode.SPACE);
        assertThat(text("#evidence-name")).as("still about the same number").isEqualTo("Metadata detection");
        assertThat(scenario().setting(Parameter.METADATA_EFFECTIVENESS).high()).isEqualTo(0.132);
        tabTo("evidence-add");
        robot.push(KeyCode.F6);
        assertThat(window.scene().getFocusOwner().getId()).isEqualTo("metadataEffectiveness-slider");
        robot.push(KeyCode.CONTROL, KeyCode.B);
        robot.push(KeyCode.F6);
        assertThat(robot.lookup("#side").query().isFocusWithin()).as("opened for it").isTrue();
    }

    @Test
    void theKeySaysWhatEverySignMeansAndIsOutOfTheWayUntilAskedFor() throws IOException {
        var key = robot.lookup("#evidence-key").queryAs(TitledPane.class);
        assertThat(key.isExpanded()).isFalse();
        assertThat(key.getHeight()).isLessThan(40);
        focus("metadataEffectiveness");
        robot.push(KeyCode.F6);
        tabTo("evidence-key");
        robot.push(KeyCode.SPACE);
        assertThat(key.isExpanded()).isTrue();
        tabTo("mark-key");
        for (var theme : Theme.values()) {
            choose("theme-" + theme.id());
            picture("evidence-key-" + theme.id());
        }
        var words = robot.lookup(".mark-key-words").queryAllAs(Label.class);
        assertThat(words).hasSize(Grade.values().length + 8)
                .allSatisfy(label -> assertThat(label.getHeight() + 0.5)
                        .isGreaterThanOrEqualTo(label.prefHeight(label.getWidth())));
        assertThat(robot.lookup("#mark-key").query().getAccessibleText())
                .contains(Arrays.stream(Grade.values()).map(grade -> grade.text() + ": " + grade.about()).toList())
                .contains("added in this scenario").contains("proxy").contains("\u00d72");
        assertThat(robot.lookup("#mark-key .mark").queryAll()).hasSize(Grade.values().length + 7);
    }

    private void tabTo(String id) {
        for (int i = 0; i < 30 && !id.equals(window.scene().getFocusOwner().getId()); i++) {
            robot.push(KeyCode.TAB);
        }
        assertThat(window.scene().getFocusOwner().getId()).isEqualTo(id);
    }

    @Test
    void thePaneIsClosedAndOpenedAgainAndTheLeftSideStaysAsWide() {
        var settings = robot.lookup("#settings").query();
        double width = settings.getLayoutBounds().getWidth();
        robot.push(KeyCode.CONTROL, KeyCode.B);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(robot.lookup("#side").tryQuery()).isEmpty();
        assertThat(settings.getLayoutBounds().getWidth()).isCloseTo(width, org.assertj.core.api.Assertions.within(2.0));
        robot.push(KeyCode.CONTROL, KeyCode.B);
        focus("baselineArrests");
        assertThat(text("#evidence-name")).isEqualTo("Arrests before");
        assertThat(settings.getLayoutBounds().getWidth()).isCloseTo(width, org.assertj.core.api.Assertions.within(2.0));
    }

    @Test
    void atTheLeastSizeItStartsClosedAndAt1280TheChartsHaveRoom() throws IOException {
        resize(1280, 800);
        robot.push(KeyCode.CONTROL, KeyCode.B);
        robot.push(KeyCode.CONTROL, KeyCode.B);
        picture("evidence-1280");
        assertThat(robot.lookup("#side").query().getLayoutBounds().getWidth()).isGreaterThan(230);
        assertThat(robot.lookup(".chart-tile").<Node>queryAll().stream().map(tile -> tile.getLayoutBounds().getWidth()))
                .hasSize(2).allMatch(width -> width > 300);
        resize(960, 640);
        assertThat(robot.lookup("#side").tryQuery()).isEmpty();
        picture("evidence-960");
        robot.push(KeyCode.CONTROL, KeyCode.B);
        assertThat(robot.lookup("#side").query().getLayoutBounds().getWidth()).isGreaterThan(200);
        resize(1000, 640);
        assertThat(robot.lookup("#side").tryQuery()).isPresent();
        robot.push(KeyCode.CONTROL, KeyCode.B);
        resize(1280, 800);
        assertThat(robot.lookup("#side").tryQuery()).isPresent();
    }

    @Test
    void inANarrowWindowItStartsClosed() throws TimeoutException {
        var preferences = new PreferencesFile(folder.resolve("narrow"));
        FxToolkit.setupFixture(() -> {
            stage.hide();
            stage = new Stage();
            window = new MainWindow(stage, shipped, new ShippedEvidence(), surroundings(preferences));
            stage.setWidth(960);
            stage.setHeight(640);
            window.show();
        });
        await(window.evidence().doneProperty()::get); // by then it is made, open or not
        assertThat(robot.lookup("#side").tryQuery()).isEmpty();
    }

    @Test
    void itIsReadableInEveryTheme() throws IOException {
        focusDependence();
        for (var theme : Theme.values()) {
            choose("theme-" + theme.id());
            picture("evidence-" + theme.id());
            robot.interact(
                    () -> robot.lookup("#evidence").queryAs(javafx.scene.control.ScrollPane.class).setVvalue(0.72));
            picture("evidence-disputes-" + theme.id());
            robot.interact(() -> robot.lookup("#evidence").queryAs(javafx.scene.control.ScrollPane.class).setVvalue(0));
        }
        assertThat(scenario()).isEqualTo(shipped.opening());
    }

    private void resize(double width, double height) {
        robot.interact(() -> {
            stage.setWidth(width);
            stage.setHeight(height);
        });
        WaitForAsyncUtils.waitForFxEvents();
    }

    private void focus(String input) {
        if (robot.lookup("#" + input + "-slider").tryQuery().isEmpty()) {
            openGroup("DETECTION");
            openGroup("TRIAGE");
        }
        robot.interact(() -> robot.lookup("#" + input + "-slider").query().requestFocus());
        WaitForAsyncUtils.waitForFxEvents();
    }

    private void expand(String service) {
        openGroup("SERVICES");
        robot.interact(() -> robot.lookup("#service-card-" + service).queryAs(TitledPane.class).setExpanded(true));
    }

    private void focusDependence() {
        expand("messenger");
        focus(DEPENDENCE);
    }

    private Setting before() {
        return shipped.opening().service("messenger").orElseThrow().contentDependence();
    }

    private Setting dependence() {
        return scenario().service("messenger").orElseThrow().contentDependence();
    }

    private void click(String query) {
        robot.interact(() -> robot.lookup(query).query().requestFocus());
        var node = robot.lookup(query).query();
        scrollInTab(node);
        robot.clickOn(node);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private void scrollInTab(Node node) {
        robot.interact(() -> {
            var pane = robot.lookup("#evidence").queryAs(javafx.scene.control.ScrollPane.class);
            pane.layout();
            double height = pane.getContent().getLayoutBounds().getHeight() - pane.getViewportBounds().getHeight();
            double at = pane.getContent().sceneToLocal(node.localToScene(0, 0)).getY()
                    - pane.getViewportBounds().getHeight() / 2;
            pane.setVvalue(height <= 0 ? 0 : Math.clamp(at / height, 0.0, 1.0));
        });
        WaitForAsyncUtils.waitForFxEvents();
    }

    private void cite(String id, int item) {
        robot.interact(
                () -> robot.lookup("#evidence-" + id + "-cite").queryAs(MenuButton.class).getItems().get(item).fire());
    }

    private String clipboard() {
        var text = new String[1];
        robot.interact(() -> text[0] = Clipboard.getSystemClipboard().getString());
        return text[0];
    }

    private List<String> ids(String list) {
        return ((Parent) robot.lookup(list).query()).getChildrenUnmodifiable().stream().map(Node::getId).toList();
    }

    private List<String> words(String query) {
        return all(robot.lookup(query).query()).stream().filter(Labeled.class::isInstance)
                .filter(node -> !(node.getParent() instanceof MenuButton) || node instanceof Hyperlink)
                .map(node -> ((Labeled) node).getText()).toList();
    }

    private static List<Node> all(Node node) {
        var all = new ArrayList<Node>(List.of(node));
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> all.addAll(all(child)));
        }
        return all;
    }
}
