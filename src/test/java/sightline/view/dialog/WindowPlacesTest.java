package sightline.view.dialog;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import javafx.geometry.Rectangle2D;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import sightline.view.dialog.WindowPlace;
import sightline.view.dialog.WindowPlaces;

class WindowPlacesTest {

    /** With a bar at the top, and another screen to the right. */
    private static final Rectangle2D PRIMARY = new Rectangle2D(0, 30, 1920, 1050);
    private static final List<Rectangle2D> SCREENS = List.of(PRIMARY, new Rectangle2D(1920, 0, 1280, 1024));

    @ParameterizedTest
    @CsvSource({"100, 100", "-900, 30", "1500, 500", "2000, 0", "3100, 900"})
    void aWindowThatCanBeTakenHoldOfStaysWhereItIs(double x, double y) {
        var place = new WindowPlace(x, y, 1000, 700, true);
        assertThat(WindowPlaces.onScreen(place, SCREENS)).isEqualTo(place);
    }

    @ParameterizedTest
    @CsvSource({"-950, 100, 0, 100", "100, -40, 100, 30", "100, 1060, 100, 380", "4000, 100, 2200, 100",
            "-32000, -32000, 0, 30"})
    void aWindowOutOfReachComesBackToTheNearestScreen(double x, double y, double backX, double backY) {
        assertThat(WindowPlaces.onScreen(new WindowPlace(x, y, 1000, 700, false), SCREENS))
                .isEqualTo(new WindowPlace(backX, backY, 1000, 700, false));
    }

    @Test
    void aWindowThatIsTooLargeForTheScreensThatAreLeftFits() {
        assertThat(WindowPlaces.onScreen(new WindowPlace(1940, 20, 1440, 1300, true), List.of(PRIMARY)))
                .isEqualTo(new WindowPlace(480, 30, 1440, 1050, true));
        assertThat(WindowPlaces.inTheMiddle(1440, 900, new Rectangle2D(0, 20, 1280, 1000)))
                .isEqualTo(new WindowPlace(0, 70, 1280, 900, false));
    }

    @ParameterizedTest
    @CsvSource({"100, 100, 200, 200", "-400, 100, 0, 200", "1500, 700, 1920, 424", "2000, 300, 2100, 400",
            "5000, 50, 2400, 150"})
    void aWindowInFrontOfAnotherIsWholeOnItsScreen(double x, double y, double frontX, double frontY) {
        assertThat(WindowPlaces.inFrontOf(new WindowPlace(x, y, 1000, 800, false), 800, 600, SCREENS))
                .isEqualTo(new WindowPlace(frontX, frontY, 800, 600, false));
    }

    @Test
    void aWindowInFrontOfAnotherIsNoLargerThanItsScreen() {
        assertThat(WindowPlaces.inFrontOf(new WindowPlace(2000, 100, 1000, 800, false), 1400, 1100, SCREENS))
                .isEqualTo(new WindowPlace(1920, 0, 1280, 1024, false));
    }
}
