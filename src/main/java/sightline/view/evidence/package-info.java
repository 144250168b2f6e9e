/** The evidence in the window: the tab that follows the number in focus, sources of one's own, and the index of all entries. */
@NullMarked
package sightline.view.evidence;

import org.jspecify.annotations.NullMarked;
