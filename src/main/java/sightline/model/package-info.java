/**
 * The simulated system: what a rollout of end-to-end encryption changes in what reaches investigators.
 *
 * <p>{@link sightline.model.Parameter} and its siblings are the table of everything that can be set;
 * {@link sightline.model.Scenario} is one immutable choice of all of it; {@link sightline.model.Simulation} holds the
 * equations, once, over lanes (one lane a future); {@link sightline.model.Run} is their result for the scenario's own
 * values. The equations in words stand in {@code src/site/model.md}. Depends on {@code sightline.text} for names and
 * units, and on nothing else.
 */
@NullMarked
package sightline.model;

import org.jspecify.annotations.NullMarked;
