package sightline.cli;

import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Optional;

import sightline.file.FileException;
import sightline.model.Scenario;
import sightline.scenario.ScenarioFiles;
import sightline.scenario.ShippedScenarios;

/**
 * How all commands read a scenario: from a file, or where there is none the shipped one of that name. What reading has to warn of
 * is to be said here.
 *
 * @param shipped the shipped ones
 */
record ScenarioInput(ShippedScenarios shipped) {

    /** @throws FileException if {@code named} is neither a scenario file nor the name of a shipped scenario */
    Scenario read(Path named) throws FileException {
        var id = shippedId(named);
        return id.isPresent() ? shipped.scenario(id.get()) : ScenarioFiles.read(named);
    }

    /** The shipped scenario that {@code named} is the name of; empty if there is a file called so. */
    Optional<String> shippedId(Path named) {
        return Optional.of(named.toString()).filter(shipped.ids()::contains)
                .filter(id -> !Files.exists(named, LinkOption.NOFOLLOW_LINKS));
    }
}
