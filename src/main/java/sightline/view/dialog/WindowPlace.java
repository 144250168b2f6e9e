package sightline.view.dialog;

/**
 * Where a window is on the screens, in the units of JavaFX, which are larger than the pixels of a fine screen.
 *
 * @param maximized whether it fills the screen; the rest is where it is when it does not
 */
public record WindowPlace(double x, double y, double width, double height, boolean maximized) {}
