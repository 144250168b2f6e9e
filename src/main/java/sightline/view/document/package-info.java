/** The scenario being worked on: its past, its file, and the results that follow it. No nodes. */
@NullMarked
package sightline.view.document;

import org.jspecify.annotations.NullMarked;
