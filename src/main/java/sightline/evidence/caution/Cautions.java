package sightline.evidence.caution;

import java.util.List;

import sightline.evidence.caution.Caution.Surface;

/** All there is to beware of. */
public final class Cautions {

    private static final List<Rule> RULES = List.of(new Share(), new ShareAfter(), new ShareWorld(), new Share2024(),
            new ShareCertain(), new CountedTwice(), new NoBeforeAfter(), new Units(), new Bundled(), new Safeguarded(),
            new Assumed(), new WhatIfScope(), new Capacity(), new Edge(), new Access());

    private Cautions() {}

    /** The ids of all rules, in the order in which cautions are given. */
    public static List<String> ids() {
        return RULES.stream().map(Rule::id).toList();
    }

    /** What is to be said of {@code situation} on {@code surface}. */
    public static List<Caution> of(Situation situation, Surface surface) {
        return RULES.stream().filter(rule -> rule.surfaces().contains(surface))
                .flatMap(rule -> rule.check(situation).stream()).toList();
    }
}
