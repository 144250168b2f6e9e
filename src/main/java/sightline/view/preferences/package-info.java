/** What the program remembers from one start to the next. */
@NullMarked
package sightline.view.preferences;

import org.jspecify.annotations.NullMarked;
