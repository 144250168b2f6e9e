package sightline.view.dialog;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import javafx.geometry.Rectangle2D;
import javafx.stage.Stage;

/** Where windows may be put, and are. */
public final class WindowPlaces {

    /** So much of a window's upper edge has to be seen that it can be taken hold of. */
    private static final double GRIP_WIDTH = 100;
    static final double GRIP_HEIGHT = 30;

    private WindowPlaces() {}

    /**
     * {@code place}, or where it can be seen if it can't: a screen may have gone or become smaller since. Then it is all on the
     * nearest screen, as large as before if there is room.
     *
     * @param screens what windows may cover, the primary screen first
     */
    public static WindowPlace onScreen(WindowPlace place, List<Rectangle2D> screens) {
        if (screens.isEmpty() || screens.stream().anyMatch(screen -> isWithinReach(place, screen))) {
            return place;
        }
        var nearest = screens.stream().min(Comparator.comparingDouble(screen -> distance(place, screen))).orElseThrow();
        double width = Math.min(place.width(), nearest.getWidth());
        double height = Math.min(place.height(), nearest.getHeight());
        return new WindowPlace(Math.clamp(place.x(), nearest.getMinX(), nearest.getMaxX() - width),
                Math.clamp(place.y(), nearest.getMinY(), nearest.getMaxY() - height), width, height,
                place.maximized());
    }

    /** A window of {@code width} and {@code height} in the middle of {@code screen}, or as large as that. */
    public static WindowPlace inTheMiddle(double width, double height, Rectangle2D screen) {
        double shownWidth = Math.min(width, screen.getWidth());
        double shownHeight = Math.min(height, screen.getHeight());
        return new WindowPlace(screen.getMinX() + (screen.getWidth() - shownWidth) / 2,
                screen.getMinY() + (screen.getHeight() - shownHeight) / 2, shownWidth, shownHeight, false);
    }

    /**
     * A window of {@code width} and {@code height} before the middle of {@code owner}, moved from there until all of it is on the
     * screen that has most of the owner, and as large as that at the most.
     */
    static WindowPlace inFrontOf(WindowPlace owner, double width, double height, List<Rectangle2D> screens) {
        var screen = screens.stream().max(Comparator.<Rectangle2D>comparingDouble(it -> overlap(owner, it))
                .thenComparingDouble(it -> -distance(owner, it))).orElseThrow();
        double shownWidth = Math.min(width, screen.getWidth());
        double shownHeight = Math.min(height, screen.getHeight());
        return new WindowPlace(
                Math.clamp(owner.x() + (owner.width() - shownWidth) / 2, screen.getMinX(),
                        screen.getMaxX() - shownWidth),
                Math.clamp(owner.y() + (owner.height() - shownHeight) / 2, screen.getMinY(),
                        screen.getMaxY() - shownHeight),
                shownWidth, shownHeight, false);
    }

    /**
     * Puts the window on {@code stage}, not shown yet, in front of {@code owner}, or in the middle of the primary screen. It stays
     * as large as its content wants to be unless that is too large.
     *
     * @param width with its frame
     * @param height with its frame
     */
    public static void put(Stage stage, Optional<WindowPlace> owner, double width, double height,
            List<Rectangle2D> screens) {
        var place = owner.map(it -> inFrontOf(it, width, height, screens))
                .orElseGet(() -> inTheMiddle(width, height, screens.getFirst()));
        stage.setX(place.x());
        stage.setY(place.y());
        if (place.width() < width) {
            stage.setWidth(place.width());
        }
        if (place.height() < height) {
            stage.setHeight(place.height());
        }
    }

    /** Puts the window on {@code stage} to {@code place}. */
    public static void put(Stage stage, WindowPlace place) {
        stage.setX(place.x());
        stage.setY(place.y());
        stage.setWidth(place.width());
        stage.setHeight(place.height());
        stage.setMaximized(place.maximized());
    }

    /** Where the window on {@code stage} is; one that is maximised would otherwise be where it was {@code before}. */
    public static WindowPlace of(Stage stage, Optional<WindowPlace> before) {
        var now = new WindowPlace(stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight(), false);
        var usual = stage.isMaximized() ? before.orElse(now) : now;
        return new WindowPlace(usual.x(), usual.y(), usual.width(), usual.height(), stage.isMaximized());
    }

    private static boolean isWithinReach(WindowPlace place, Rectangle2D screen) {
        double seen = Math.min(place.x() + place.width(), screen.getMaxX()) - Math.max(place.x(), screen.getMinX());
        return seen >= GRIP_WIDTH && place.y() >= screen.getMinY() && place.y() + GRIP_HEIGHT <= screen.getMaxY()
                && place.width() <= screen.getWidth() * 2 && place.height() <= screen.getHeight();
    }

    private static double overlap(WindowPlace place, Rectangle2D screen) {
        double width = Math.min(place.x() + place.width(), screen.getMaxX()) - Math.max(place.x(), screen.getMinX());
        double height = Math.min(place.y() + place.height(), screen.getMaxY()) - Math.max(place.y(), screen.getMinY());
        return Math.max(0, width) * Math.max(0, height);
    }

    private static double distance(WindowPlace place, Rectangle2D screen) {
        double x = place.x() + place.width() / 2 - (screen.getMinX() + screen.getWidth() / 2);
        double y = place.y() + place.height() / 2 - (screen.getMinY() + screen.getHeight() / 2);
        return Math.hypot(x, y);
    }
}
