package sightline.view.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import javafx.event.Event;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import javafx.stage.WindowEvent;

import org.junit.jupiter.api.Test;

import sightline.model.Parameter;
import sightline.scenario.ScenarioFiles;
import sightline.view.dialog.Dialogs;

class DocumentsTest extends WindowTest {

    @Test
    void whatIsSavedIsReadBackTheSame() throws IOException {
        edit();
        assertThat(robot.lookup("#unsaved").query().isVisible()).isTrue();
        assertThat(stage.getTitle()).startsWith("\u2022 Messenger");
        answers.file = Optional.of(folder.resolve("mine"));
        robot.push(KeyCode.CONTROL, KeyCode.S);
        var file = folder.resolve("mine.sightline");
        assertThat(answers.suggested)
                .isEqualTo("messenger-since-december-2023-middle-reading.sightline");
        assertThat(ScenarioFiles.read(file)).isEqualTo(scenario());
        assertThat(robot.lookup("#unsaved").query().isVisible()).isFalse();
        robot.interact(window.model().document()::undo);
        assertThat(robot.lookup("#unsaved").query().isVisible()).isTrue();
        robot.push(KeyCode.CONTROL, KeyCode.S);
        assertThat(ScenarioFiles.read(file)).isEqualTo(shipped.opening());
    }

    @Test
    void openingReplacesTheScenarioItsPastAndItsResults() throws IOException {
        var file = folder.resolve("police.sightline");
        ScenarioFiles.write(file, shipped.scenario("messenger-police"));
        answers.file = Optional.of(file);
        robot.push(KeyCode.CONTROL, KeyCode.O);
        settle();
        assertThat(text("#scenario-name")).contains("police");
        assertThat(text("#hero-rest")).contains("value: 305");
        assertThat(window.model().document().undoableProperty().get()).isFalse();
        assertThat(recent()).containsExactly(file.toString());
    }

    @Test
    void aFileThatCannotBeReadIsSaidInTheBannerAndChangesNothing() throws IOException {
        edit();
        var before = scenario();
        var file = Files.writeString(folder.resolve("broken.sightline"), "{\"sightline\": 1, \"months\": 600}");
        robot.interact(() -> window.model().open(file));
        assertThat(scenario()).isEqualTo(before);
        assertThat(answers.asked).isZero();
        assertThat(robot.lookup("#banner").query().isVisible()).isTrue();
        assertThat(text("#banner-text")).startsWith(file + ": $.months").contains("600").contains("240");
    }

    @Test
    void unsavedChangesAreNotLostWithoutAQuestion() {
        edit();
        var edited = scenario();
        robot.push(KeyCode.CONTROL, KeyCode.N);
        assertThat(answers.asked).isEqualTo(1);
        assertThat(scenario()).isEqualTo(edited);
        answers.unsaved = Dialogs.Unsaved.SAVE;
        answers.file = Optional.of(folder.resolve("kept.sightline"));
        robot.push(KeyCode.CONTROL, KeyCode.N);
        assertThat(folder.resolve("kept.sightline")).exists();
        assertThat(text("#scenario-name")).isEqualTo("New scenario");
        edit();
        answers.unsaved = Dialogs.Unsaved.DISCARD;
        robot.interact(() -> window.model().openShipped(shipped.scenario("on-device")));
        assertThat(scenario()).isEqualTo(shipped.scenario("on-device"));
        robot.push(KeyCode.CONTROL, KeyCode.N);
        assertThat(answers.asked).isEqualTo(3);
    }

    @Test
    void closingAsksToo() {
        edit();
        robot.interact(() -> stage.fireEvent(new WindowEvent(stage, WindowEvent.WINDOW_CLOSE_REQUEST)));
        assertThat(stage.isShowing()).isTrue();
        answers.unsaved = Dialogs.Unsaved.DISCARD;
        robot.interact(() -> stage.fireEvent(new WindowEvent(stage, WindowEvent.WINDOW_CLOSE_REQUEST)));
        assertThat(stage.isShowing()).isFalse();
    }

    @Test
    void theChooserOffersEveryShippedScenario() {
        var menu = (Menu) robot.lookup("#menus").queryAs(MenuBar.class).getMenus().getFirst().getItems().stream()
                .filter(item -> "menu-shipped".equals(item.getId())).findFirst().orElseThrow();
        robot.interact(() -> Event.fireEvent(menu, new Event(Menu.ON_SHOWING)));
        var names = menu.getItems().stream().map(MenuItem::getText).toList();
        assertThat(names).containsExactlyElementsOf(
                shipped.ids().stream().map(id -> shipped.scenario(id).name()).toList());
    }

    @Test
    void theNameIsEditedInPlace() {
        type("#scenario-name", "What if a third?");
        assertThat(scenario().name()).isEqualTo("What if a third?");
        assertThat(stage.getTitle()).contains("What if a third?");
        robot.interact(() -> window.model().rename("\u202eappas\u2067\u200f?"));
        assertThat(stage.getTitle()).contains("appas?").doesNotContainPattern("[\\u202e\\u2067\\u200f]");
        robot.interact(() -> window.model().rename("What if a third?"));
        type("#scenario-name", "  ");
        assertThat(text("#scenario-name")).isEqualTo("What if a third?");
    }

    @Test
    void aShippedScenarioIsOpenedByItsNameAndAnUnknownOneIsNone() {
        robot.interact(() -> window.comeForward(Optional.empty(), Optional.of("messenger-police")));
        settle();
        assertThat(scenario()).isEqualTo(shipped.scenario("messenger-police"));
        robot.interact(() -> window.model().openShipped("none"));
        assertThat(scenario()).isEqualTo(shipped.scenario("messenger-police"));
    }

    @Test
    void whetherOtherNamesMayKeepTheOldContentIsAsked() throws IOException {
        var file = folder.resolve("one.sightline");
        var other = folder.resolve("other.sightline");
        Files.writeString(file, "old");
        try {
            Files.createLink(other, file);
        } catch (UnsupportedOperationException none) {
            return;
        }
        edit();
        answers.file = Optional.of(file);
        robot.push(KeyCode.CONTROL, KeyCode.S);
        assertThat(file).hasContent("old");
        assertThat(window.model().document().unsavedProperty().get()).isTrue();
        answers.leaveOtherNames = true;
        robot.push(KeyCode.CONTROL, KeyCode.S);
        assertThat(ScenarioFiles.read(file)).isEqualTo(scenario());
        assertThat(other).hasContent("old");
        answers.leaveOtherNames = false;
        robot.interact(window.model().document()::undo);
        robot.push(KeyCode.CONTROL, KeyCode.S);
        assertThat(ScenarioFiles.read(file)).as("asked once").isEqualTo(scenario());
    }

    @Test
    void aSaveThatFailsLeavesTheOldFileAndSaysSo() throws IOException {
        var file = folder.resolve("a-file");
        Files.writeString(file, "in the way");
        edit();
        answers.file = Optional.of(file.resolve("below.sightline"));
        robot.push(KeyCode.CONTROL, KeyCode.S);
        assertThat(text("#banner-text")).contains("folder");
        assertThat(file).hasContent("in the way");
        assertThat(window.model().document().unsavedProperty().get()).isTrue();
    }

    @Test
    void whatIsStillBeingTypedIsSavedToo() throws IOException {
        var file = folder.resolve("typed.sightline");
        answers.file = Optional.of(file);
        robot.clickOn("#metadataEffectiveness-value").push(KeyCode.CONTROL, KeyCode.A).write("25", 0);
        robot.push(KeyCode.CONTROL, KeyCode.S);
        assertThat(ScenarioFiles.read(file).value(Parameter.METADATA_EFFECTIVENESS)).isEqualTo(0.25);
        robot.clickOn("#scenario-name").push(KeyCode.CONTROL, KeyCode.A).write("Typed", 0);
        robot.interact(() -> stage.fireEvent(new WindowEvent(stage, WindowEvent.WINDOW_CLOSE_REQUEST)));
        assertThat(answers.asked).isEqualTo(1);
        assertThat(scenario().name()).isEqualTo("Typed");
    }

    @Test
    void undoFollowsATypedValueAtOnce() {
        type("#metadataEffectiveness-value", "25");
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        assertThat(value(Parameter.METADATA_EFFECTIVENESS)).isEqualTo(0.08);
    }

    @Test
    void aFileWhoseLongerNameIsThereIsNotReplacedWithoutAQuestion() throws IOException {
        var there = Files.writeString(folder.resolve("a.sightline"), "mine");
        edit();
        answers.file = Optional.of(folder.resolve("a"));
        robot.push(KeyCode.CONTROL, KeyCode.S);
        assertThat(there).hasContent("mine");
        answers.replace = true;
        robot.push(KeyCode.CONTROL, KeyCode.S);
        assertThat(ScenarioFiles.read(there)).isEqualTo(scenario());
    }

    @Test
    void theFileThatWasJustSavedIsOpenedAsItIsNow() throws IOException {
        var file = folder.resolve("b.sightline");
        ScenarioFiles.write(file, shipped.opening());
        answers.file = Optional.of(file);
        answers.unsaved = Dialogs.Unsaved.SAVE;
        robot.push(KeyCode.CONTROL, KeyCode.O);
        edit();
        robot.push(KeyCode.CONTROL, KeyCode.O);
        assertThat(value(Parameter.ROLLOUT_COVERAGE)).isEqualTo(0.37);
        assertThat(ScenarioFiles.read(file)).isEqualTo(scenario());
    }

    @Test
    void theWindowRemembersThemeAndPlaceAcrossStarts() {
        choose("theme-dark");
        robot.interact(() -> {
            stage.setX(40);
            stage.setWidth(1300);
        });
        robot.interact(stage::hide);
        var again = new sightline.view.preferences.PreferencesFile(folder.resolve("settings")).load();
        assertThat(again.preferences().theme()).isEqualTo(sightline.view.preferences.ThemeChoice.DARK);
        assertThat(again.preferences().windowPlace().orElseThrow().width()).isEqualTo(1300);
        assertThat(again.preferences().windowPlace().orElseThrow().x()).isEqualTo(40);
    }

    @Test
    void aFileThatSomebodyElseChangedIsNotReplacedWithoutAQuestion() throws IOException {
        var file = openedAndEdited();
        Files.writeString(file, Files.readString(file).replaceFirst("\"description\": \"[^\"]*\"",
                "\"description\": \"by a colleague\""));
        var theirs = Files.readString(file);
        robot.push(KeyCode.CONTROL, KeyCode.S);
        assertThat(answers.askedOfChanges).isEqualTo(1);
        assertThat(file).hasContent(theirs);
        assertThat(window.model().document().unsavedProperty().get()).isTrue();
        var mine = scenario();
        answers.changed = Dialogs.Changed.TAKE_THEIRS;
        robot.push(KeyCode.CONTROL, KeyCode.S);
        assertThat(scenario().description()).isEqualTo("by a colleague");
        assertThat(window.model().document().unsavedProperty().get()).isFalse();
        assertThat(text("#banner-text")).contains("Undo");
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        assertThat(scenario()).isEqualTo(mine);
        robot.push(KeyCode.CONTROL, KeyCode.S);
        assertThat(answers.askedOfChanges).as("theirs has been seen").isEqualTo(2);
        assertThat(ScenarioFiles.read(file)).isEqualTo(mine);
    }

    @Test
    void mineReplacesTheirsOrGoesElsewhere() throws IOException {
        var file = openedAndEdited();
        ScenarioFiles.write(file, shipped.scenario("on-device"));
        answers.changed = Dialogs.Changed.SAVE_AS;
        answers.file = Optional.of(folder.resolve("elsewhere.sightline"));
        robot.push(KeyCode.CONTROL, KeyCode.S);
        assertThat(ScenarioFiles.read(folder.resolve("elsewhere.sightline"))).isEqualTo(scenario());
        assertThat(ScenarioFiles.read(file)).isEqualTo(shipped.scenario("on-device"));
        ScenarioFiles.write(folder.resolve("elsewhere.sightline"), shipped.scenario("on-device"));
        edit(0.38);
        answers.changed = Dialogs.Changed.KEEP_MINE;
        robot.push(KeyCode.CONTROL, KeyCode.S);
        assertThat(answers.askedOfChanges).isEqualTo(2);
        assertThat(ScenarioFiles.read(folder.resolve("elsewhere.sightline"))).isEqualTo(scenario());
    }

    @Test
    void savingAsTheFileThatIsOpenAndChangedAsksToo() throws IOException {
        var file = openedAndEdited();
        ScenarioFiles.write(file, shipped.scenario("on-device"));
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.S);
        assertThat(answers.askedOfChanges).isEqualTo(1);
        assertThat(ScenarioFiles.read(file)).isEqualTo(shipped.scenario("on-device"));
    }

    @Test
    void aFileThatOnlyLooksTouchedOrHoldsTheSameIsSavedWithoutAQuestion() throws IOException {
        var file = openedAndEdited();
        Files.setLastModifiedTime(file, java.nio.file.attribute.FileTime.fromMillis(0));
        robot.push(KeyCode.CONTROL, KeyCode.S);
        edit(0.38);
        ScenarioFiles.write(file, scenario());
        robot.push(KeyCode.CONTROL, KeyCode.S);
        assertThat(answers.askedOfChanges).isZero();
        assertThat(window.model().document().unsavedProperty().get()).isFalse();
    }

    @Test
    void aFileThatIsGoneIsWrittenAnewAndThatIsSaid() throws IOException {
        var file = openedAndEdited();
        Files.delete(file);
        robot.push(KeyCode.CONTROL, KeyCode.S);
        assertThat(ScenarioFiles.read(file)).isEqualTo(scenario());
        assertThat(text("#banner-text")).startsWith(file.toString()).contains("written anew");
    }

    @Test
    void theFileThatIsOpenIsOpenedAgainAsSomebodyElseLeftIt() throws IOException {
        var file = openedAndEdited();
        var mine = scenario();
        ScenarioFiles.write(file, shipped.scenario("on-device"));
        robot.interact(() -> window.comeForward(Optional.of(file), Optional.empty()));
        assertThat(scenario()).as("a question came first").isEqualTo(mine);
        answers.unsaved = Dialogs.Unsaved.SAVE;
        answers.changed = Dialogs.Changed.CANCEL;
        robot.interact(() -> window.comeForward(Optional.of(file), Optional.empty()));
        assertThat(answers.askedOfChanges).isEqualTo(1);
        assertThat(scenario()).isEqualTo(mine);
        answers.changed = Dialogs.Changed.TAKE_THEIRS;
        robot.interact(() -> window.comeForward(Optional.of(file), Optional.empty()));
        assertThat(scenario()).isEqualTo(shipped.scenario("on-device"));
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        assertThat(scenario()).as("not lost").isEqualTo(mine);
        answers.unsaved = Dialogs.Unsaved.DISCARD;
        robot.interact(() -> window.comeForward(Optional.of(file), Optional.empty()));
        assertThat(scenario()).isEqualTo(shipped.scenario("on-device"));
    }

    @Test
    void saveAsBeginsAtTheFileThatIsOpen() throws IOException {
        var file = openedAndEdited();
        answers.file = Optional.empty();
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.S);
        assertThat(answers.suggested).isEqualTo(file.toString());
    }

    private Path openedAndEdited() throws IOException {
        var file = folder.resolve("g.sightline");
        ScenarioFiles.write(file, shipped.opening());
        answers.file = Optional.of(file);
        robot.push(KeyCode.CONTROL, KeyCode.O);
        edit();
        return file;
    }

    private void edit(double coverage) {
        robot.interact(() -> window.model().document()
                .edit(scenario -> scenario.withValue(Parameter.ROLLOUT_COVERAGE, coverage)));
    }

    private void edit() {
        robot.interact(() -> window.model().document()
                .edit(scenario -> scenario.withValue(Parameter.ROLLOUT_COVERAGE, 0.37)));
    }

    private java.util.List<String> recent() {
        return window.preferences().get().recent();
    }
}
