package sightline.view.preferences;

/**
 * Where a window is on the screens, in pixels.
 *
 * @param maximized whether it fills the screen; the rest is where it is when it does not
 */
public record WindowPlace(double x, double y, double width, double height, boolean maximized) {}
