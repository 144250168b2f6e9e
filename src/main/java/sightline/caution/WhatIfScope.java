package sightline.caution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import sightline.caution.Caution;
import sightline.caution.Rule;
import sightline.caution.Situation;
import sightline.model.Service;

/** A rollout that has not happened. */
record WhatIfScope() implements Rule {

    private static final String MESSENGER = "messenger";
    private static final String INSTAGRAM = "instagram";

    @Override
    public String id() {
        return "what-if-scope";
    }

    @Override
    public Optional<Caution> check(Situation situation) {
        var said = new ArrayList<String>();
        var encrypted = situation.encrypted();
        encrypted.stream().filter(service -> service.id().equals(INSTAGRAM)).findFirst()
                .ifPresent(service -> said
                        .add(situation.text("what-if-scope.instagram", situation.scenario().nameOf(service))));
        var others = encrypted.stream().filter(WhatIfScope::isOther).toList();
        if (!others.isEmpty()) {
            said.add(situation.text("what-if-scope.others", situation.names(others)));
        }
        return said.isEmpty() ? Optional.empty() : says(String.join(" ", said), List.of());
    }

    private static boolean isOther(Service service) {
        return !List.of(MESSENGER, INSTAGRAM).contains(service.id());
    }
}
