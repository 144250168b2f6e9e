/** Windows and questions beside the main window: where they stand, what they ask, where a file is to be written. */
@NullMarked
package sightline.view.dialog;

import org.jspecify.annotations.NullMarked;
