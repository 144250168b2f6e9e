package sightline.view;

import javafx.stage.Screen;

import sightline.view.preferences.WindowPlace;

/** Where windows may be put. */
final class WindowPlaces {

    private static final double LEAST = 100;

    private WindowPlaces() {}

    /** Whether enough of the window would be seen: a screen may have gone since. */
    static boolean isOnScreen(WindowPlace place) {
        return Screen.getScreensForRectangle(place.x() + LEAST / 2, place.y(), LEAST, LEAST).size() > 0
                && place.width() >= LEAST && place.height() >= LEAST;
    }
}
