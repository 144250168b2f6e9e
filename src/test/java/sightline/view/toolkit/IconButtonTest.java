package sightline.view.toolkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import javafx.event.Event;
import javafx.scene.control.ButtonBase;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.PickResult;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;

class IconButtonTest {

    @BeforeAll
    static void start() throws Exception {
        FxToolkit.registerPrimaryStage();
    }

    @Test
    void itShowsAnIconAndSaysItsNameWhenTheMouseComes() {
        new FxRobot().interact(() -> {
            for (var button : List.<ButtonBase>of(new IconButton("close"), new IconToggle("close"))) {
                assertThat(button.getGraphic().getStyleClass()).containsExactlyInAnyOrder("icon", "icon-close");
                assertThat(button.getStyleClass()).contains("icon-button");
                button.setAccessibleText("Close");
                assertThat(button.getTooltip()).as("made when the mouse comes").isNull();
                enter(button);
                assertThat(button.getTooltip().getText()).isEqualTo("Close");
                button.setAccessibleText("Close: the third");
                assertThat(button.getTooltip().getText()).isEqualTo("Close: the third");
            }
        });
    }

    @Test
    void itSaysOtherWordsWhereItHasSome() {
        new FxRobot().interact(() -> {
            var button = new IconButton("close");
            button.setAccessibleText("Close: the third");
            Tip.of(button, "Close");
            enter(button);
            assertThat(button.getTooltip().getText()).isEqualTo("Close");
            assertThat(button.getAccessibleText()).isEqualTo("Close: the third");
        });
    }

    private static void enter(ButtonBase button) {
        Event.fireEvent(button, new MouseEvent(MouseEvent.MOUSE_ENTERED, 1, 1, 1, 1, null, 0, false, false, false,
                false, false, false, false, false, false, false, new PickResult(button, 1, 1)));
    }
}
