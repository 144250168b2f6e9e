/** The dialog that turns a chart into a picture file. */
@NullMarked
package sightline.view.present;

import org.jspecify.annotations.NullMarked;
