package sightline.view.help;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/** The libraries that the program is made of, with their licences: a list that the build makes. */
public final class ThirdParty {

    private static final String RESOURCE = "/sightline/THIRD-PARTY.txt";

    private ThirdParty() {}

    /** The list of this build; empty if it made none. */
    public static Optional<String> list() {
        return read(ThirdParty.class.getResourceAsStream(RESOURCE));
    }

    /** What {@code resource} holds; empty if there is none or nothing in it. */
    static Optional<String> read(@Nullable InputStream resource) {
        if (resource == null) {
            return Optional.empty();
        }
        try (resource) {
            return Optional.of(new String(resource.readAllBytes(), StandardCharsets.UTF_8).strip())
                    .filter(text -> !text.isEmpty());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
