/** Start. */
@NullMarked
package sightline;

import org.jspecify.annotations.NullMarked;
