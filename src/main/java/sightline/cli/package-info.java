/**
 * The command line: arguments in, lines and exit codes out. Files are read and checked, every output is made in memory,
 * and only then is anything written. Depends on the scenario files, the charts and their export, and on picocli for the
 * grammar of arguments; it knows the window only as something that {@link sightline.cli.Window} opens, so that JavaFX is
 * loaded for nothing else.
 */
@NullMarked
package sightline.cli;

import org.jspecify.annotations.NullMarked;
