package sightline.caution;

import java.util.List;
import java.util.Optional;

import sightline.caution.Access;
import sightline.caution.Assumed;
import sightline.caution.Bundled;
import sightline.caution.Capacity;
import sightline.caution.Caution;
import sightline.caution.Caution.Surface;

/** All there is to beware of. */
public final class Cautions {

    /** The id of the rule on comparing months, which goes with whatever was observed. */
    public static final String NO_BEFORE_AFTER = "no-before-after";

    private static final List<Rule> RULES = List.of(new Share(), new ShareAfter(), new ShareWorld(), new Share2024(),
            new ShareCertain(), new CountedTwice(), new NoBeforeAfter(), new Units(), new Bundled(), new Safeguarded(),
            new Assumed(), new WhatIfScope(), new Capacity(), new Edge(), new Access());

    private Cautions() {}

    /** The ids of all rules, in the order in which cautions are given. */
    public static List<String> ids() {
        return RULES.stream().map(Rule::id).toList();
    }

    /** What the rule called {@code id} says of {@code situation}, without asking the others; empty if nothing. */
    public static Optional<Caution> of(String id, Situation situation) {
        return RULES.stream().filter(rule -> rule.id().equals(id)).flatMap(rule -> rule.check(situation).stream())
                .findFirst();
    }

    /** What is to be said beside a chart that shows {@code situation}: of what it shows, not of settings. */
    public static List<Caution> ofShown(Situation situation) {
        return RULES.stream().filter(Rule::isOfShown).flatMap(rule -> rule.check(situation).stream()).toList();
    }

    /** What is to be said of {@code situation} on {@code surface}. */
    public static List<Caution> of(Situation situation, Surface surface) {
        return RULES.stream().filter(rule -> rule.surfaces().contains(surface))
                .flatMap(rule -> rule.check(situation).stream()).toList();
    }
}
