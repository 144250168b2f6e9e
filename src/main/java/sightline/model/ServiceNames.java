package sightline.model;

import java.util.List;

import sightline.text.OneLine;
import sightline.text.Texts;

/** What the services of one scenario are called, each otherwise than the rest as far as can be seen. */
final class ServiceNames {

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
        return looks(service.name()).isEmpty() ? service.id() : OneLine.of(service.name());
    }

    private static String looks(String name) {
        return OneLine.seen(OneLine.of(name));
    }

    private static String withId(String name, String id) {
        return Texts.of(Scenario.class).get("service.ofId", name, id);
    }
}
