/**
 * What to beware of when numbers are read: rules of which each looks at what is shown and says at most one thing. A rule says
 * so wherever the numbers stand: in the window, in exports, on the command line ({@link
 * sightline.caution.Caution.Surface}). Depends on the model and the evidence, not on charts: what is shown is given
 * as the model's series.
 */
@NullMarked
package sightline.caution;

import org.jspecify.annotations.NullMarked;
