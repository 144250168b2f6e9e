/** The left side: levers, assumptions and services as sliders with the exact value beside them. */
@NullMarked
package sightline.view.settings;

import org.jspecify.annotations.NullMarked;
