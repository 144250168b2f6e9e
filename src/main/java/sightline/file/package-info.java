/**
 * Files as every part of the program treats them: read within bounds, written whole or not at all, and with one sentence
 * for what is wrong. Depends on {@code sightline.text} for its sentences.
 */
@NullMarked
package sightline.file;

import org.jspecify.annotations.NullMarked;
