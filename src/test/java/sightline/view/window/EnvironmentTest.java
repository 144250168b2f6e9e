package sightline.view.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import javafx.geometry.Rectangle2D;

import org.junit.jupiter.api.Test;

import sightline.chart.Theme;
import sightline.evidence.ShippedEvidence;
import sightline.view.dialog.WindowPlace;
import sightline.view.preferences.PreferencesFile;
import sightline.view.preferences.ThemeChoice;
import sightline.view.window.MainWindow;

/** The window follows the system that it is on. */
class EnvironmentTest extends WindowTest {

    @Override
    protected List<Rectangle2D> screens() {
        return List.of(new Rectangle2D(0, 0, 1300, 850));
    }

    @Test
    void atFirstItIsAsLargeAsTheScreenHasRoom() {
        assertThat(new double[]{stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight()})
                .containsExactly(0, 0, 1300, 850);
    }

    @Test
    void aWindowThatWasOnAScreenThatIsGoneComesBack() {
        robot.interact(() -> {
            window.preferences().remember(window.preferences().get().withPlace(
                    new WindowPlace(5000, 200, 1000, 700, false)));
            var preferences = window.preferences().get();
            window.close();
            window.preferences().remember(preferences);
            stage = new javafx.stage.Stage();
            window = new MainWindow(stage, shipped, new ShippedEvidence(),
                    surroundings(new PreferencesFile(folder.resolve("settings"))));
            window.show();
        });
        await(window.evidence().doneProperty()::get);
        assertThat(new double[]{stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight()})
                .containsExactly(300, 150, 1000, 700);
    }

    @Test
    void whenTheSystemTurnsDarkItDoesToo() {
        assertThat(window.preferences().get().theme()).isEqualTo(ThemeChoice.SYSTEM);
        assertThat(theme()).isEqualTo(Theme.LIGHT);
        robot.interact(() -> dark.set(true));
        assertThat(theme()).isEqualTo(Theme.DARK);
        choose("theme-light");
        assertThat(theme()).isEqualTo(Theme.LIGHT);
        choose("theme-system");
        assertThat(theme()).isEqualTo(Theme.DARK);
        robot.interact(() -> dark.set(false));
        assertThat(theme()).isEqualTo(Theme.LIGHT);
    }

    @Test
    void aWindowThatIsClosedNoLongerFollows() {
        robot.interact(stage::hide);
        robot.interact(() -> dark.set(true));
        assertThat(theme()).isEqualTo(Theme.LIGHT);
    }

    private Theme theme() {
        return window.environment().theme().getValue();
    }
}
