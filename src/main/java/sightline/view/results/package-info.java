/** The middle: the hero's sentence and the charts. */
@NullMarked
package sightline.view.results;

import org.jspecify.annotations.NullMarked;
