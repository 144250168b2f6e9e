package sightline.cli;

import java.nio.file.Path;
import java.util.List;

import sightline.caution.Caution.Surface;
import sightline.caution.Cautions;
import sightline.caution.Situation;
import sightline.evidence.InputEvidence;
import sightline.evidence.Library;
import sightline.model.ParameterInput;
import sightline.model.Scenario;
import sightline.model.ScenarioInput;
import sightline.model.Series;
import sightline.text.Numbers;
import sightline.text.OneLine;
import sightline.text.Texts;

/** What is said of a scenario beside its numbers: values that no published figure contains, then cautions. */
final class Warnings {

    private final Console console;
    private final Library library;
    private final Numbers numbers;
    private final Texts texts = Texts.of(Warnings.class);

    Warnings(Console console, Library library, Numbers numbers) {
        this.console = console;
        this.library = library;
        this.numbers = numbers;
    }

    /**
     * Writes a line for each value of a setting that matters and that no figure contains, and for each caution.
     *
     * @param shown the series that were written or said
     * @param month the month of single numbers
     */
    void say(Path file, Scenario scenario, List<Series> shown, int month) {
        for (var backing : InputEvidence.acting(scenario, Series.all(scenario), library)) {
            outside(file, backing);
        }
        for (var caution : Cautions.of(Situation.of(scenario, shown, month, library, numbers), Surface.COMMAND_LINE)) {
            console.error(texts.get("warning", OneLine.of(file.toString()), caution.id(), caution.text()));
        }
    }

    private void outside(Path file, InputEvidence backing) {
        var value = numbers.format(backing.input().quantity().unit(), backing.setting().value());
        backing.outside(numbers)
                .ifPresent(outside -> console.error(texts.get("warning.outside", OneLine.of(file.toString()),
                        path(backing.input()), value, outside)));
    }

    /** The place in the file. */
    static String path(ScenarioInput input) {
        return input instanceof ParameterInput(var parameter) ? parameter.path() : input.id();
    }
}
