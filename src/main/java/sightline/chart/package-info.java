/**
 * A run as a {@code JFreeChart}: the window, a picture in a file and the command line draw the same chart. A
 * {@link sightline.chart.LiveChart} is made once and then gets new data; {@link sightline.chart.Palette} is the one place
 * for chart colours. Depends on the model, the words and JFreeChart; knows no window and no file
 * (decision 5).
 */
@NullMarked
package sightline.chart;

import org.jspecify.annotations.NullMarked;
