/** What to beware of, wherever it is shown: cautions, and values outside what was published. */
@NullMarked
package sightline.view.notes;

import org.jspecify.annotations.NullMarked;
