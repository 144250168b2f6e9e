package sightline.view.help;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextArea;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.Test;

import sightline.chart.Theme;
import sightline.text.Version;
import sightline.view.preferences.PreferencesFile;
import sightline.view.window.Environment;
import sightline.view.window.WindowTest;

class HelpTest extends WindowTest {

    private Optional<String> libraries = Optional.empty();

    @Override
    protected Environment surroundings(PreferencesFile preferences) {
        var plain = super.surroundings(preferences);
        return new Environment(plain.dialogs(), plain.preferences(), plain.numbers(), plain.screens(), plain.dark(),
                plain.faults(),
                plain.log(), () -> libraries, false);
    }

    @Test
    void f1ShowsEveryKeyOfTheMenusAndOfThePanes() {
        robot.push(KeyCode.F1);
        var shown = words("#keys");
        var items = robot.lookup("#menus").queryAs(MenuBar.class).getMenus().stream().flatMap(HelpTest::items)
                .filter(item -> item.getAccelerator() != null).toList();
        assertThat(items).hasSizeGreaterThan(14);
        assertThat(shown).containsAll(items.stream().map(item -> item.getAccelerator().getDisplayText()).toList())
                .contains("Undo", "Ctrl+Z", "F1", "On a slider",
                        "Page Up, Page Down")
                .noneMatch(word -> word.contains("_"));
        robot.push(KeyCode.F1);
        assertThat(robot.lookup("#keys").queryAll()).hasSize(1);
        robot.push(KeyCode.ESCAPE);
        assertThat(robot.lookup("#keys").tryQuery()).isEmpty();
    }

    @Test
    void aboutSaysWhatRunsAndThatAListIsMissing() {
        choose("menu-about");
        assertThat(text("#about-version")).contains("Sightline " + Version.current()).contains("commit")
                .contains("Java " + Runtime.version()).contains(System.getProperty("os.name"));
        assertThat(text("#about-libraries")).isEqualTo(
                "The list of libraries and their licences is missing from this build.");
        assertThat(text("#about-log")).endsWith(folder.resolve("log").toString());
        robot.clickOn("#about-open-log");
        await(() -> !answers.browsed.isEmpty());
        assertThat(answers.browsed).containsExactly(folder.resolve("log").toUri().toString());
        robot.clickOn("#about-copy-log");
        assertThat(clipboard()).isEqualTo(folder.resolve("log").toString());
        robot.push(KeyCode.ESCAPE);
        assertThat(robot.lookup("#about-window").tryQuery()).isEmpty();
    }

    @Test
    void aFolderThatCannotBeOpenedIsSaid() {
        answers.noBrowser = true;
        choose("menu-about");
        robot.clickOn("#about-open-log");
        await(() -> text("#banner-text").endsWith(folder.resolve("log").toString()));
    }

    @Test
    void withoutALogThereIsNothingToOpen() {
        var about = new AboutViewModel(Optional.empty(), Optional.empty());
        assertThat(about.logText()).contains("Nothing is logged");
    }

    @Test
    void theListOfTheBuildIsShownWhereThereIsOne() throws IOException {
        libraries = ThirdParty.read(new ByteArrayInputStream("\n(MIT) one\n(BSD) two\n".getBytes(UTF_8)));
        choose("menu-about");
        assertThat(text("#about-libraries")).isEqualTo("(MIT) one\n(BSD) two");
        assertThat(robot.lookup("#about-libraries").queryAs(TextArea.class).isEditable()).isFalse();
        assertThat(ThirdParty.read(null)).isEmpty();
        assertThat(ThirdParty.read(new ByteArrayInputStream(new byte[]{'\n'}))).isEmpty();
    }

    @Test
    void bothAreReadableInEveryThemeAndSize() throws IOException {
        libraries = Optional.of("(Apache-2.0) Gson - com.google.code.gson:gson:2.15.0\n".repeat(12));
        for (int size : List.of(14, 21)) {
            for (var theme : Theme.values()) {
                choose("theme-" + theme.id());
                robot.interact(() -> window.scene().getRoot().setStyle("-fx-font-size: " + size + "px"));
                choose("menu-about");
                picture("about-" + theme.id() + "-" + size, robot.lookup("#about-window").query().getScene());
                robot.clickOn("#about-close");
                choose("menu-keys");
                picture("keys-" + theme.id() + "-" + size, robot.lookup("#keys").query().getScene());
                robot.clickOn("#keys-close");
            }
        }
    }

    /** All words in what {@code query} finds. */
    private List<String> words(String query) {
        Node root = robot.lookup(query).query();
        return root.lookupAll(".label").stream().map(node -> ((Labeled) node).getText()).collect(Collectors.toList());
    }

    private String clipboard() {
        var text = new String[1];
        robot.interact(() -> text[0] = Clipboard.getSystemClipboard().getString());
        return text[0];
    }

    private static Stream<MenuItem> items(MenuItem item) {
        return item instanceof Menu menu ? menu.getItems().stream().flatMap(HelpTest::items) : Stream.of(item);
    }
}
