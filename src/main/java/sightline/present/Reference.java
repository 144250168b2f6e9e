package sightline.present;

import sightline.evidence.ShippedEvidence;
import sightline.scenario.ShippedScenarios;

/**
 * What a picture is held against: scenarios to tell its settings from, and the evidence for them.
 *
 * @param shipped the shipped scenarios
 * @param evidence the evidence, read when a picture is made
 */
public record Reference(ShippedScenarios shipped, ShippedEvidence evidence) {}
