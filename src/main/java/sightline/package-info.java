/**
 * Where the program starts: arguments become the command line or the window, and objects are made and handed down. The ladder of
 * the packages below is decision 3.
 */
@NullMarked
package sightline;

import org.jspecify.annotations.NullMarked;
