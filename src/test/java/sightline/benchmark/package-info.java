/**
 * How long the program takes, measured by {@code mvn -q -Pbenchmark verify}; no part of the tests.
 */
@NullMarked
package sightline.benchmark;

import org.jspecify.annotations.NullMarked;
