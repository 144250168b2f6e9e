/**
 * What follows a document as it changes: its results, what is laid over them, the evidence once it is read. Work runs on threads of
 * its own and the newest request wins; answers arrive on JavaFX's thread. No nodes.
 */
@NullMarked
package sightline.live;

import org.jspecify.annotations.NullMarked;
