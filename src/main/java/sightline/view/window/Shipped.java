package sightline.view.window;

import sightline.evidence.ShippedEvidence;
import sightline.scenario.ShippedScenarios;

/** What comes with the program. */
record Shipped(ShippedScenarios scenarios, ShippedEvidence evidence) {}
