/**
 * What leaves the program: a chart as a picture that says where it comes from, and as numbers. Pictures are drawn by
 * {@link sightline.chart.LiveChart}, the same that the window shows, at the size that is asked for. Makes bytes and text;
 * who asks for them writes them with {@link sightline.file.AtomicFile}.
 */
@NullMarked
package sightline.present;

import org.jspecify.annotations.NullMarked;
