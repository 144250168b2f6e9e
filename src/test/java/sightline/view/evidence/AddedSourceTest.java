package sightline.view.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;

import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuButton;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;

import sightline.model.AddedSource;
import sightline.model.Bounds;
import sightline.model.Parameter;
import sightline.model.ParameterInput;
import sightline.model.ScenarioInput;
import sightline.view.window.WindowTest;

class AddedSourceTest extends WindowTest {

    private static final ScenarioInput METADATA = new ParameterInput(Parameter.METADATA_EFFECTIVENESS);

    @BeforeEach
    void read() {
        await(() -> !robot.lookup("#evidence-choose").query().isVisible());
    }

    @Test
    void aSourceIsAddedByKeyboardShownApartAndUndone() throws IOException {
        open();
        robot.clickOn("#source-low").write("20", 0).push(KeyCode.TAB).write("35", 0).push(KeyCode.TAB).write("Study", 0)
                .push(KeyCode.TAB).write("Unit", 0).push(KeyCode.TAB).write("2025-03", 0).push(KeyCode.TAB)
                .write("https://a.org/b", 0).push(KeyCode.TAB);
        picture("source-behind");
        robot.interact(() -> robot.lookup("#source-note").queryAs(javafx.scene.control.TextArea.class)
                .setText("Small sample."));
        robot.clickOn("#source-add");
        assertThat(robot.lookup("#source-add").tryQuery()).isEmpty();
        assertThat(scenario().evidence()).containsExactly(new AddedSource(METADATA, new Bounds(0.2, 0.35),
                "Unit", "Study", "2025-03", "https://a.org/b", "Small sample."));
        assertThat(text("#added-1 .evidence-own-mark")).isEqualTo("added in this scenario");
        assertThat(text("#added-1 .evidence-figure")).isEqualTo("20% to 35%");
        assertThat(cited(0)).startsWith("Unit (2025-03). Study.").endsWith("[added in this scenario]");
        assertThat(cited(1)).startsWith("@misc{metadataEffectiveness-added-1,").contains("author = {{Unit}}")
                .contains("Metadata detection: 20\\% to 35\\% [added in this scenario] Small sample.");
        assertThat(((Parent) robot.lookup("#evidence-cards").query()).lookup("#added-1")).isNull();
        assertThat(text("#evidence-standing")).contains("inside the only cited interval");
        robot.interact(() -> robot.lookup("#added-1-use").query().requestFocus());
        robot.interact(() -> robot.lookup("#evidence").queryAs(javafx.scene.control.ScrollPane.class).setVvalue(1));
        picture("source-added");
        robot.push(KeyCode.SPACE);
        assertThat(value(Parameter.METADATA_EFFECTIVENESS)).isEqualTo(0.2);
        assertThat(text("#evidence-outside")).contains("a source added in this scenario contains it");
        robot.interact(window.model().document()::undo);
        robot.interact(window.model().document()::undo);
        assertThat(scenario()).isEqualTo(shipped.opening());
        assertThat(robot.lookup("#added-1").tryQuery()).isEmpty();
    }

    @Test
    void nothingInItsTextsTurnsWhatStandsBesideThem() {
        robot.interact(() -> window.model().document().edit(scenario -> scenario.withEvidence(List.of(new AddedSource(
                METADATA, new Bounds(0.2, 0.3), "U\u202enit", "St\u202eudy", "", "https://a.org/b",
                "One\u2067\nTwo")))));
        robot.interact(() -> robot.lookup("#metadataEffectiveness-slider").query().requestFocus());
        var card = robot.lookup("#added-1").queryAs(Parent.class);
        assertThat(card.lookupAll(".label").stream().map(Labeled.class::cast).map(Labeled::getText))
                .contains("Study", "Unit", "One\nTwo").allMatch(text -> !text.matches("(?s).*[\u202e\u2067].*"));
        assertThat(card.getAccessibleText()).startsWith("Unit (no date). Study.");
        assertThat(cited(0)).startsWith("Unit (no date). Study. https://a.org/b");
        assertThat(robot.lookup("#added-1-remove").query().getAccessibleText()).doesNotContain("\u202e");
    }

    @Test
    void whatIsRefusedIsSaidInASentenceEachAndNothingIsLost() throws IOException {
        open();
        robot.clickOn("#source-low").write("120", 0).clickOn("#source-date").write("March", 0)
                .clickOn("#source-address").write("example.org", 0).clickOn("#source-publisher").write("Somebody", 0)
                .push(KeyCode.ENTER);
        assertThat(text("#source-low-problem"))
                .isEqualTo("“120” is outside what the model allows; it must be within 0% to 100%.");
        assertThat(text("#source-title-problem")).isEqualTo("There is no title; name what can be looked up.");
        assertThat(text("#source-date-problem")).contains("March").contains("2024-04");
        assertThat(text("#source-address-problem")).contains("example.org").contains("https://");
        assertThat(robot.lookup("#source-low").query().isFocused()).isTrue();
        assertThat(text("#source-publisher")).isEqualTo("Somebody");
        assertThat(text("#source-date")).isEqualTo("March");
        assertThat(scenario()).isEqualTo(shipped.opening());
        dialogPicture("source-refused");
        replace("#source-low", "30");
        replace("#source-high", "20");
        replace("#source-title", "T");
        replace("#source-date", "2024");
        replace("#source-address", "");
        robot.push(KeyCode.ENTER);
        assertThat(text("#source-high-problem")).isEqualTo("The upper end lies below the lower one; turn them round.");
        assertThat(robot.lookup("#source-title-problem").query().isVisible()).isFalse();
        replace("#source-high", "");
        robot.push(KeyCode.ENTER);
        assertThat(scenario().evidence()).containsExactly(
                new AddedSource(METADATA, new Bounds(0.3, 0.3), "Somebody", "T", "2024", "", ""));
        assertThat(text("#added-1 .evidence-figure")).isEqualTo("30%");
    }

    @Test
    void escapeTakesASentenceAwayBeforeItClosesTheForm() {
        open();
        robot.clickOn("#source-low").write("50×", 0).push(KeyCode.ENTER);
        assertThat(text("#source-low-problem")).isEqualTo("“50×” cannot be read as a number here; type it like 12.5%.");
        robot.write("7", 0).push(KeyCode.ESCAPE);
        assertThat(text("#source-low-problem")).isEmpty();
        assertThat(text("#source-low")).as("as it stood when it was entered").isEmpty();
        robot.push(KeyCode.ESCAPE);
        assertThat(robot.lookup("#source-add").tryQuery()).isEmpty();
    }

    @Test
    void aDayThatTheCalendarDoesNotHaveIsNoDate() {
        open();
        robot.clickOn("#source-low").write("20", 0).clickOn("#source-title").write("T", 0).clickOn("#source-date")
                .write("2024-02-30", 0).push(KeyCode.ENTER);
        assertThat(text("#source-date-problem")).contains("2024-02-30").contains("no date");
        assertThat(scenario()).isEqualTo(shipped.opening());
    }

    @Test
    void aSourceIsRemovedAndTheRemovalUndone() {
        var source = new AddedSource(METADATA, new Bounds(0.3, 0.3), "", "T", "", "", "");
        robot.interact(() -> window.model().document()
                .edit(scenario -> scenario.withEvidence(java.util.List.of(source))));
        focus();
        robot.interact(() -> robot.lookup("#added-1-remove").query().requestFocus());
        robot.push(KeyCode.SPACE);
        assertThat(scenario()).isEqualTo(shipped.opening());
        assertThat(robot.lookup("#evidence-add").query().isFocused()).isTrue();
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        assertThat(scenario().evidence()).containsExactly(source);
        assertThat(text("#added-1 .evidence-figure")).isEqualTo("30%");
        robot.interact(() -> robot.lookup("#triageCapacity-slider").query().requestFocus());
        assertThat(robot.lookup("#added-1").tryQuery()).isEmpty();
    }

    @Test
    void escapeAddsNothingAndKeepsWhatWasTypedForThisNumber() {
        open();
        robot.clickOn("#source-low").write("20", 0).clickOn("#source-note").write("half a page", 0)
                .push(KeyCode.ESCAPE);
        assertThat(robot.lookup("#source-add").tryQuery()).isEmpty();
        assertThat(scenario()).isEqualTo(shipped.opening());
        robot.interact(() -> robot.lookup("#triageCapacity-slider").query().requestFocus());
        openForm();
        assertThat(text("#source-low")).as("of another number").isEmpty();
        robot.push(KeyCode.ESCAPE);
        open();
        assertThat(text("#source-low")).isEqualTo("20");
        assertThat(text("#source-note")).isEqualTo("half a page");
        replace("#source-title", "T");
        robot.push(KeyCode.ENTER);
        assertThat(scenario().evidence()).hasSize(1);
        open();
        assertThat(text("#source-low") + text("#source-title")).as("added").isEmpty();
    }

    @Test
    void whatIsDiscardedIsGone() throws IOException {
        open();
        robot.clickOn("#source-low").write("20", 0);
        dialogPicture("source-typed");
        robot.interact(() -> robot.lookup("#source-discard").query().requestFocus());
        robot.push(KeyCode.SPACE);
        assertThat(robot.lookup("#source-add").tryQuery()).isEmpty();
        open();
        assertThat(text("#source-low")).isEmpty();
        assertThat(scenario()).isEqualTo(shipped.opening());
    }

    private String cited(int form) {
        var said = new String[1];
        robot.interact(() -> {
            robot.lookup("#added-1-cite").queryAs(MenuButton.class).getItems().get(form).fire();
            said[0] = Clipboard.getSystemClipboard().getString();
        });
        return said[0];
    }

    private void focus() {
        robot.interact(() -> robot.lookup("#metadataEffectiveness-slider").query().requestFocus());
    }

    private void open() {
        focus();
        openForm();
    }

    private void openForm() {
        robot.interact(() -> robot.lookup("#evidence-add").query().requestFocus());
        robot.push(KeyCode.SPACE);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private void replace(String query, String typed) {
        robot.clickOn(query).push(KeyCode.CONTROL, KeyCode.A).push(KeyCode.DELETE).write(typed, 0);
    }

    private void dialogPicture(String name) throws IOException {
        picture(name, robot.lookup("#source-form").query().getScene());
    }
}
