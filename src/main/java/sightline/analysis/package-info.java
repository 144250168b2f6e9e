/**
 * What if we are wrong: futures drawn from the ranges of a scenario, all of them simulated, and what they say together.
 *
 * <p>{@link sightline.analysis.EnsembleRunner} draws and simulates, {@link sightline.analysis.Bands} is what the futures say of
 * one series, {@link sightline.analysis.Draws} is the futures themselves. How futures are drawn stands in
 * {@code src/site/model.md} under Uncertainty. Depends on {@code sightline.model}, on Hipparchus for the direction numbers
 * of the Sobol' sequence, and on Commons Statistics for the beta distribution.
 */
@NullMarked
package sightline.analysis;

import org.jspecify.annotations.NullMarked;
