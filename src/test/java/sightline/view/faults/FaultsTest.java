package sightline.view.faults;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextArea;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.stage.Modality;
import javafx.stage.Stage;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import sightline.chart.Theme;
import sightline.model.Parameter;
import sightline.text.Version;
import sightline.view.preferences.PreferencesFile;
import sightline.view.window.Environment;
import sightline.view.window.WindowTest;

class FaultsTest extends WindowTest {

    private final List<String> logged = new CopyOnWriteArrayList<>();
    private final ByteArrayOutputStream said = new ByteArrayOutputStream();
    private final PrintStream usualError = System.err;
    private Thread.@Nullable UncaughtExceptionHandler usual;

    @Override
    protected Environment surroundings(PreferencesFile preferences) {
        var log = Logger.getAnonymousLogger();
        log.setUseParentHandlers(false);
        log.addHandler(new Remembering());
        var handler = new Faults(log, new FaultWindow(stage, this::screens));
        usual = Thread.getDefaultUncaughtExceptionHandler();
        Thread.setDefaultUncaughtExceptionHandler(handler);
        var plain = super.surroundings(preferences);
        return new Environment(plain.dialogs(), plain.preferences(), plain.numbers(), plain.screens(), plain.dark(),
                handler,
                plain.log(), plain.libraries(), false);
    }

    @AfterEach
    void restore() {
        Thread.setDefaultUncaughtExceptionHandler(usual);
        System.setErr(usualError);
    }

    @Test
    void errorsOfEveryThreadAreInOneWindowAndTheWorkIsKept() {
        System.setErr(new PrintStream(said, true, UTF_8));
        robot.interact(() -> window.model().document()
                .edit(scenario -> scenario.withValue(Parameter.ROLLOUT_COVERAGE, 0.37)));
        var before = scenario();
        fail(new IllegalStateException("on the window\u2019s thread"));
        Thread.ofVirtual().start(() -> {
            throw new IllegalArgumentException("on another");
        });
        await(() -> details().contains("on another"));
        assertThat(details()).contains("Sightline " + Version.current()).contains("on the window\u2019s thread")
                .contains("\tat " + FaultsTest.class.getName());
        assertThat(robot.lookup("#fault").queryAll()).hasSize(1);
        assertThat(text("#fault-sentence")).contains("IllegalStateException");
        assertThat(text("#fault-more")).startsWith("One more");
        assertThat(scenario()).isEqualTo(before);
        assertThat(window.model().document().unsavedProperty().get()).isTrue();
        assertThat(logged).hasSize(2);
        assertThat(said).hasToString("");
    }

    @Test
    void theDetailsAreCopiedAndTheNextErrorOpensTheWindowAgain() {
        fail(new IllegalStateException("first"));
        robot.clickOn("#fault-copy");
        assertThat(clipboard()).isEqualTo(details());
        robot.push(KeyCode.ESCAPE);
        assertThat(robot.lookup("#fault").tryQuery()).isEmpty();
        fail(new IllegalStateException("second"));
        assertThat(details()).contains("second").doesNotContain("first");
        robot.clickOn("#fault-close");
        assertThat(robot.lookup("#fault").tryQuery()).isEmpty();
    }

    @Test
    void anErrorThatComesAgainAndAgainFloodsNeitherWindowNorLogAndBlocksNothing() {
        var again = new IllegalStateException("again");
        for (int i = 0; i < 25; i++) {
            fail(again);
        }
        assertThat(text("#fault-more")).startsWith("24 more");
        assertThat(details()).containsOnlyOnce("IllegalStateException: again");
        assertThat(logged).hasSize(2);
        robot.clickOn("#fault-copy");
        assertThat(clipboard()).contains("25 times:\njava.lang.IllegalStateException: again");
        var shown = (Stage) robot.lookup("#fault").query().getScene().getWindow();
        assertThat(shown.getModality()).isEqualTo(Modality.NONE);
        double before = value(Parameter.ROLLOUT_COVERAGE);
        robot.interact(() -> window.model().document()
                .edit(scenario -> scenario.withValue(Parameter.ROLLOUT_COVERAGE, 0.37)));
        robot.clickOn("#undo");
        assertThat(value(Parameter.ROLLOUT_COVERAGE)).isEqualTo(before);
    }

    @Test
    void anErrorWhileAnErrorIsShownIsOnlyLogged() {
        var log = Logger.getAnonymousLogger();
        log.setUseParentHandlers(false);
        log.addHandler(new Remembering());
        var handler = new Faults(log, (name, text) -> {
            throw new IllegalStateException("no window");
        });
        robot.interact(() -> handler.accept(new IllegalArgumentException("first")));
        await(() -> logged.size() == 2);
        assertThat(logged).last().asString().contains("no window");
    }

    @Test
    void itIsReadableInEveryThemeAndSize() throws IOException {
        for (int size : List.of(14, 21)) {
            for (var theme : Theme.values()) {
                choose("theme-" + theme.id());
                robot.interact(() -> window.scene().getRoot().setStyle("-fx-font-size: " + size + "px"));
                fail(new IllegalStateException("a message"));
                fail(new IllegalStateException("another"));
                Node root = robot.lookup("#fault").query();
                var picture = picture("fault-" + theme.id() + "-" + size, root.getScene());
                assertThat(picture.getWidth()).isEqualTo(46 * size);
                assertThat(robot.lookup("#fault-copy").queryAs(Button.class).getText()).isEqualTo("Copy details");
                robot.clickOn("#fault-close");
            }
        }
    }

    private void fail(RuntimeException fault) {
        Platform.runLater(() -> {
            throw fault;
        });
        await(() -> robot.lookup("#fault").tryQuery().isPresent());
    }

    private String details() {
        return robot.lookup("#fault-details").queryAs(TextArea.class).getText();
    }

    private String clipboard() {
        var text = new String[1];
        robot.interact(() -> text[0] = Clipboard.getSystemClipboard().getString());
        return text[0];
    }

    private final class Remembering extends Handler {

        @Override
        public void publish(LogRecord entry) {
            logged.add(entry.getMessage() + " " + entry.getThrown());
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }
}
