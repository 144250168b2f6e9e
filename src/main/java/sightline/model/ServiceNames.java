package sightline.model;

import java.util.List;

import sightline.text.OneLine;
import sightline.text.Texts;

/** What the services of one scenario are called, each otherwise than the rest as far as can be seen. */
final class ServiceNames {

    /** So many letters of a name are told, or it would leave no room for anything else. */
    private static final int MOST_LETTERS = 60;

    private ServiceNames() {}

    /**
     * The name of {@code service}, one of {@code services}; its id where there is nothing to be seen of the name; both where another
     * service looks the same, or is called what both would read as. An id belongs to one service alone, so two names with
     * their ids never meet.
     */
    static String of(List<Service> services, Service service) {
        var own = plain(service);
        boolean needsId = services.stream().filter(other -> !other.id().equals(service.id()))
                .anyMatch(other -> looks(plain(other)).equals(looks(own))
                        || looks(own).endsWith(looks(withId("", other.id()))));
        return needsId ? withId(own, service.id()) : own;
    }

    private static String plain(Service service) {
        return looks(service.name()).isEmpty() ? service.id() : shortened(OneLine.of(service.name()));
    }

    /** Shortened before it is compared: names that differ only in what is not told need their ids. */
    private static String shortened(String name) {
        return name.codePointCount(0, name.length()) <= MOST_LETTERS ? name
                : Texts.of(Scenario.class).get("service.shortened",
                        name.substring(0, name.offsetByCodePoints(0, MOST_LETTERS)));
    }

    private static String looks(String name) {
        return OneLine.seen(OneLine.of(name));
    }

    private static String withId(String name, String id) {
        return Texts.of(Scenario.class).get("service.ofId", name, id);
    }
}
