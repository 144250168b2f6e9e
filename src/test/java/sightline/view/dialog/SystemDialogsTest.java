package sightline.view.dialog;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.Stream;

import javafx.application.Platform;
import javafx.event.Event;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import javafx.stage.Window;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

class SystemDialogsTest {

    private static final Path FILE = Path.of("case.sightline");

    private final FxRobot robot = new FxRobot();
    private Stage stage;

    @BeforeEach
    void openAWindow() throws Exception {
        stage = FxToolkit.registerPrimaryStage();
        robot.interact(() -> {
            stage.setScene(new Scene(new Label("behind")));
            stage.show();
        });
    }

    @AfterEach
    void closeTheWindow() {
        robot.interact(stage::hide);
    }

    static Stream<Arguments> questions() {
        return Stream.of(question("changed", dialogs -> dialogs.changed(FILE), Dialogs.Changed.CANCEL),
                question("replace", dialogs -> dialogs.mayReplace(FILE), false),
                question("other names", dialogs -> dialogs.mayLeaveOtherNames(FILE), false),
                question("unsaved", dialogs -> dialogs.unsaved("case"), Dialogs.Unsaved.SAVE));
    }

    private static Arguments question(String name, Function<Dialogs, Object> ask, Object careful) {
        return Arguments.of(Named.of(name, ask), careful);
    }

    /** On Linux and Windows Enter fires the button in focus, elsewhere the default one: so they are the same. */
    @ParameterizedTest
    @MethodSource("questions")
    void enterGivesNothingUpAsAQuestionComesUp(Function<Dialogs, Object> ask, Object careful) throws Exception {
        var answer = new CompletableFuture<Object>();
        Platform.runLater(() -> answer.complete(ask.apply(new SystemDialogs(stage))));
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> Window.getWindows().stream().anyMatch(this::isQuestion));
        WaitForAsyncUtils.waitForFxEvents();
        var scene = Window.getWindows().stream().filter(this::isQuestion).findFirst().orElseThrow().getScene();
        assertThat(scene.getFocusOwner()).isInstanceOf(Button.class);
        assertThat(scene.getRoot().lookupAll(".button").stream().map(Button.class::cast)
                .filter(Button::isDefaultButton)).containsExactly((Button) scene.getFocusOwner());
        var button = scene.getFocusOwner();
        for (var type : List.of(KeyEvent.KEY_PRESSED, KeyEvent.KEY_RELEASED)) {
            robot.interact(() -> Event.fireEvent(button, new KeyEvent(type, "", "", KeyCode.ENTER, false, false, false,
                    false)));
        }
        assertThat(answer.get(20, TimeUnit.SECONDS)).isEqualTo(careful);
    }

    private boolean isQuestion(Window window) {
        return window.isShowing() && !window.equals(stage);
    }
}
