package sightline.cli;

import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Optional;

import sightline.file.FileException;
import sightline.model.Scenario;
import sightline.model.ScenarioInput;
import sightline.model.Setting;
import sightline.scenario.ScenarioFiles;
import sightline.scenario.ShippedScenarios;
import sightline.text.Numbers;
import sightline.text.OneLine;
import sightline.text.Texts;

/**
 * How all commands read a scenario: from a file, or where there is none the shipped one of that name. What reading has to warn of
 * is said here.
 *
 * @param shipped the shipped ones
 * @param console where warnings go
 * @param numbers how they write numbers
 */
record ScenarioArgument(ShippedScenarios shipped, Console console, Numbers numbers) {

    /**
     * Reads a scenario, and warns of each value that lies outside its own range.
     *
     * @throws FileException if {@code named} is neither a scenario file nor the name of a shipped scenario
     */
    Scenario read(Path named) throws FileException {
        var id = shippedId(named);
        var scenario = id.isPresent() ? shipped.scenario(id.get()) : ScenarioFiles.read(named);
        for (var input : scenario.pinned()) {
            input.setting(scenario).filter(setting -> !setting.rangeContainsValue())
                    .ifPresent(setting -> warn(named, input, setting));
        }
        return scenario;
    }

    private void warn(Path named, ScenarioInput input, Setting setting) {
        var unit = input.quantity().unit();
        console.error(Texts.of(ScenarioArgument.class).get("warning.pinned", OneLine.of(named.toString()),
                Warnings.path(input), numbers.format(unit, setting.value()), numbers.format(unit, setting.low()),
                numbers.format(unit, setting.high())));
    }

    /** The shipped scenario that {@code named} is the name of; empty if there is a file called so. */
    Optional<String> shippedId(Path named) {
        return Optional.of(named.toString()).filter(shipped.ids()::contains)
                .filter(id -> !Files.exists(named, LinkOption.NOFOLLOW_LINKS));
    }
}
