package sightline.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;

import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Parameters;

import sightline.file.FileException;
import sightline.text.OneLine;
import sightline.text.Texts;

/** Says of each file whether it is a scenario. */
@Command(name = "validate")
final class ValidateCommand implements Callable<Integer> {

    private final Console console;
    private final ScenarioArgument input;

    @Parameters(arity = "1..*", paramLabel = "FILE", descriptionKey = "validate.file")
    private List<Path> files = List.of();

    ValidateCommand(Console console, ScenarioArgument input) {
        this.console = console;
        this.input = input;
    }

    @Override
    public Integer call() {
        int code = ExitCode.OK;
        for (var file : files) {
            try {
                input.read(file);
                console.print(Texts.of(ValidateCommand.class).get("validate.valid", OneLine.of(file.toString())));
            } catch (FileException exception) {
                console.error(String.valueOf(exception.getMessage()));
                code = ExitCode.USAGE;
            }
        }
        return code;
    }
}
