package sightline;

import java.nio.file.Path;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import sightline.instance.OpenRequest;

/**
 * What the window opens with. It is not handed on as JavaFX's parameters: those are words with a meaning, and a file may be called
 * by any of them. What serves the build is said by the build alone, in system properties.
 *
 * @param request the scenario to show
 * @param firstLook the folder of the first look; without it the window stays open
 * @param session the folder of a session that the program plays to itself
 * @param tellsPainted whether the program says when the first charts are painted
 */
record Opening(OpenRequest request, Optional<Path> firstLook, Optional<Path> session, boolean tellsPainted) {

    static final Opening NOTHING = of(new OpenRequest(Optional.empty(), Optional.empty()), true, name -> "");

    /**
     * @param display whether there is one; a first look is taken where there is none
     * @param property a system property by its name
     */
    static Opening of(OpenRequest request, boolean display, Properties property) {
        var session = folder(property, "sightline.session");
        var firstLook = display || session.isPresent() ? Optional.<Path>empty()
                : folder(property, "sightline.firstLook");
        return new Opening(request, firstLook, session, Boolean.parseBoolean(property.value("sightline.tellPainted")));
    }

    private static Optional<Path> folder(Properties property, String name) {
        return Optional.ofNullable(property.value(name)).filter(value -> !value.isEmpty()).map(Path::of);
    }

    /** Where everything is written when nobody is there. */
    Optional<Path> folder() {
        return firstLook.or(() -> session);
    }

    /** System properties. */
    @FunctionalInterface
    interface Properties {
        @Nullable
        String value(String name);
    }
}
