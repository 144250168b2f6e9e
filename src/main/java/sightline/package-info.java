/** Where the program starts: arguments become the command line or the window, and objects are made and handed down. */
@NullMarked
package sightline;

import org.jspecify.annotations.NullMarked;
