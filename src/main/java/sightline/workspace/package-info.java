/** The scenario being worked on: its past, its file, what is unsaved. No nodes. */
@NullMarked
package sightline.workspace;

import org.jspecify.annotations.NullMarked;
