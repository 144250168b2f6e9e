/** A slider's track and what stands on it: the marks of published figures, the gesture that moves the thumb. */
@NullMarked
package sightline.view.track;

import org.jspecify.annotations.NullMarked;
