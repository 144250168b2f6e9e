package sightline.caution;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import sightline.caution.Access;
import sightline.caution.Assumed;
import sightline.caution.Bundled;
import sightline.caution.Capacity;
import sightline.caution.Caution;
import sightline.caution.CountedTwice;
import sightline.caution.Edge;
import sightline.caution.NoBeforeAfter;
import sightline.model.ScenarioInput;

/** When to say one caution, and what. */
sealed interface Rule
        permits Share, ShareAfter, ShareWorld, Share2024, ShareCertain, CountedTwice, NoBeforeAfter, Units,
        Bundled, Safeguarded, Assumed, WhatIfScope, Capacity, Edge, Access {

    /** Its name on the command line and in {@code assets/evidence/README.md}. */
    String id();

    /** What it says of {@code situation}; empty if nothing. */
    Optional<Caution> check(Situation situation);

    /** Where it is said. */
    default Set<Caution.Surface> surfaces() {
        return Caution.EVERYWHERE;
    }

    /** Whether it is about what a chart shows, whatever the settings. */
    default boolean isOfShown() {
        return false;
    }

    /** This rule's caution. */
    default Optional<Caution> says(String text, List<ScenarioInput> about) {
        return Optional.of(new Caution(id(), text, about, surfaces()));
    }
}
