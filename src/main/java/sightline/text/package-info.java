/**
 * Words and numbers as people read them: resource bundles, number and date formats in the user's locale, the program's
 * name and version. Depends on nothing but the Java base module; every other package may use it.
 */
@NullMarked
package sightline.text;

import org.jspecify.annotations.NullMarked;
