/**
 * Files as every part of the program treats them: read within bounds, as UTF-8, JSON strictly and with places; written
 * whole or not at all; and with one sentence for what is wrong. Depends on {@code sightline.text} for its sentences and on
 * Gson for the grammar of JSON.
 */
@NullMarked
package sightline.file;

import org.jspecify.annotations.NullMarked;
