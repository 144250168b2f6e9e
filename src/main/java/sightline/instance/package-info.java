/**
 * A later start of the program finds the window of the first: it hands its file over and ends. Knows neither JavaFX nor the
 * rest of the program, and costs a start two small files. Over a Unix domain socket, which is a file: nothing here, or
 * elsewhere in the program, reaches a network (decision 13).
 *
 * <p>On macOS the system itself starts a program once only and hands it files as an event. JavaFX offers that event to nobody:
 * {@code java.awt.Desktop} needs AWT's own event thread beside JavaFX's, and {@code com.sun.glass} is not for use. So there
 * only a start from a terminal hands its file over; a file that is double-clicked brings the window to the front.
 */
@NullMarked
package sightline.instance;

import org.jspecify.annotations.NullMarked;
