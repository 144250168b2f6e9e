package sightline.view.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.YearMonth;

import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.Test;

import sightline.model.Parameter;
import sightline.model.TriageOrder;
import sightline.view.window.WindowTest;

class SpanTest extends WindowTest {

    @Test
    void startAndMonthsAreEditedAndTheChosenMonthStaysWithin() {
        openGroup("SPAN");
        type("#span-start", "2025-06");
        assertThat(scenario().start()).isEqualTo(YearMonth.of(2025, 6));
        type("#span-months", "12");
        settle();
        assertThat(window.view().session().results().shown().run().lastMonth()).isEqualTo(12);
        assertThat(window.view().session().monthProperty().get()).isEqualTo(12);
        assertThat(text("#hero-month")).isEqualTo("June 2026");
    }

    @Test
    void aStartThatIsNoMonthIsRefusedInWords() {
        openGroup("SPAN");
        type("#span-start", "+12025-11");
        assertThat(text("#span-start-problem")).contains("+12025-11");
        type("#span-start", "2025-13");
        assertThat(text("#span-start-problem")).contains("2025-13").contains("2023-12");
        robot.push(KeyCode.ESCAPE);
        assertThat(text("#span-start-problem")).isEmpty();
        assertThat(text("#span-start")).isEqualTo("2023-12");
        assertThat(window.model().document().unsavedProperty().get()).isFalse();
    }

    @Test
    void monthsThatCannotBeAreRefusedInWords() {
        openGroup("SPAN");
        for (var typed : new String[]{"abc", "999", "0", "1.5"}) {
            type("#span-months", typed);
            assertThat(text("#span-months-problem")).contains("\u201c" + typed + "\u201d").contains("240")
                    .contains("like 60");
            assertThat(text("#span-months")).isEqualTo(typed);
            robot.push(KeyCode.ESCAPE);
            assertThat(text("#span-months-problem")).isEmpty();
            assertThat(text("#span-months")).isEqualTo("60");
        }
        type("#span-months", "999");
        robot.clickOn("#span-seed");
        assertThat(text("#span-months")).isEqualTo("60");
        assertThat(text("#span-months-problem")).isNotEmpty();
        robot.interact(() -> window.model().openShipped(shipped.scenario("on-device")));
        assertThat(text("#span-months-problem")).isEmpty();
    }

    @Test
    void futuresAndSeedAreTypedAndDrawnWith() {
        openGroup("SPAN");
        assertThat(text("#span-futures")).isEqualTo("8,192");
        assertThat(text("#span-seed")).isEqualTo("20231206");
        assertThat(text("#span-futures-meaning")).contains("steadier").contains("not the model truer");
        type("#span-futures", "512");
        type("#span-seed", "9007199254740991");
        settle();
        assertThat(window.view().session().results().shown().futures().orElseThrow().futures()).isEqualTo(512);
        assertThat(window.view().session().results().shown().futures().orElseThrow().seed())
                .isEqualTo(9007199254740991L);
        type("#span-futures", "65,536");
        assertThat(scenario().futures()).isEqualTo(65_536);
        choose("menu-undo");
        assertThat(scenario().futures()).isEqualTo(512);
        assertThat(text("#span-futures")).isEqualTo("512");
        choose("menu-undo");
        choose("menu-undo");
        assertThat(scenario()).isEqualTo(shipped.opening());
    }

    @Test
    void everythingInThePaneIsSeen() throws IOException {
        openGroup("SPAN");
        type("#span-seed", "many");
        scrollTo(robot.lookup("#span-seed").query());
        picture("span");
        for (var id : new String[]{"#span-futures-meaning", "#span-seed-problem"}) {
            var label = robot.lookup(id).queryAs(Label.class);
            assertThat(label.getHeight() + 0.5).isGreaterThanOrEqualTo(label.prefHeight(label.getWidth()));
        }
    }

    @Test
    void futuresAndSeedsThatCannotBeAreRefusedInWords() {
        openGroup("SPAN");
        for (var typed : new String[]{"255", "65537", "99999999999", "many", "1e3"}) {
            type("#span-futures", typed);
            assertThat(text("#span-futures-problem")).isEqualTo("\u201c" + typed
                    + "\u201d is no number of futures; type a whole number within 256 to 65,536, like 8,192.");
            robot.push(KeyCode.ESCAPE);
            assertThat(text("#span-futures")).isEqualTo("8,192");
            assertThat(text("#span-futures-problem")).isEmpty();
        }
        for (var typed : new String[]{"-1", "9007199254740992", "1.5"}) {
            type("#span-seed", typed);
            assertThat(text("#span-seed-problem")).isEqualTo("\u201c" + typed
                    + "\u201d is no seed; type a whole number from 0 to 9007199254740991, like 20231206.");
            robot.push(KeyCode.ESCAPE);
            assertThat(text("#span-seed")).isEqualTo("20231206");
            assertThat(text("#span-seed-problem")).isEmpty();
        }
        type("#span-futures", "8192");
        assertThat(text("#span-futures")).isEqualTo("8,192");
        assertThat(window.model().document().undoableProperty().get()).isFalse();
    }

    @Test
    void afterEnterUndoIsTheWindows() {
        openGroup("SPAN");
        type("#span-months", "12");
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        assertThat(scenario().months()).isEqualTo(60);
        assertThat(text("#span-months")).isEqualTo("60");
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Z);
        assertThat(scenario().months()).isEqualTo(12);
        robot.push(KeyCode.END).write("0", 0).push(KeyCode.CONTROL, KeyCode.Z);
        assertThat(text("#span-months")).isEqualTo("12");
        assertThat(scenario().months()).isEqualTo(12);
    }

    @Test
    void escapePutsTheDescriptionBack() {
        openGroup("SPAN");
        scrollTo(robot.lookup("#span-description").query());
        robot.clickOn("#span-description").push(KeyCode.CONTROL, KeyCode.A).write("No", 0).push(KeyCode.ESCAPE);
        assertThat(text("#span-description")).isEqualTo(shipped.opening().description());
        robot.clickOn("#span-seed");
        assertThat(scenario()).isEqualTo(shipped.opening());
    }

    @Test
    void theDescriptionIsOneStepOfUndo() {
        openGroup("SPAN");
        scrollTo(robot.lookup("#span-description").query());
        robot.clickOn("#span-description").push(javafx.scene.input.KeyCode.CONTROL, javafx.scene.input.KeyCode.A);
        robot.write("What if?", 0).clickOn("#hero");
        robot.interact(() -> robot.lookup("#rolloutCoverage-slider").query().requestFocus());
        assertThat(scenario().description()).isEqualTo("What if?");
        robot.interact(window.model().document()::undo);
        assertThat(scenario()).isEqualTo(shipped.opening());
    }

    @Test
    void theTriageOrderIsALever() {
        set("#triageOrder", TriageOrder.ARRIVAL_SHARE);
        assertThat(scenario().triageOrder()).isEqualTo(TriageOrder.ARRIVAL_SHARE);
        choose("menu-reset-levers");
        assertThat(scenario()).isEqualTo(shipped.opening());
    }

    @Test
    void resetHasFourLevelsAndEachIsOneStepOfUndo() {
        robot.interact(() -> window.model().openShipped(shipped.scenario("messenger-police")));
        var police = scenario();
        robot.interact(() -> robot.lookup("#metadataEffectiveness-slider").query().requestFocus());
        choose("menu-reset-focused");
        assertThat(scenario()).isEqualTo(police.withSetting(Parameter.METADATA_EFFECTIVENESS,
                shipped.opening().setting(Parameter.METADATA_EFFECTIVENESS)));
        choose("menu-reset-assumptions");
        assertThat(Parameter.of(Parameter.Group.ASSUMPTION)).allSatisfy(parameter -> assertThat(
                scenario().setting(parameter)).isEqualTo(shipped.opening().setting(parameter)));
        assertThat(scenario().services()).isEqualTo(police.services());
        choose("menu-reset-all");
        assertThat(scenario().services()).isEqualTo(shipped.opening().services());
        assertThat(scenario().name()).isEqualTo(police.name());
        choose("menu-undo");
        choose("menu-undo");
        choose("menu-undo");
        assertThat(scenario()).isEqualTo(police);
    }
}
