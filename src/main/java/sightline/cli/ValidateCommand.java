package sightline.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;

import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Parameters;

import sightline.file.FileException;
import sightline.scenario.ScenarioFiles;
import sightline.text.Texts;

/** Says of each file whether it is a scenario. */
@Command(name = "validate")
final class ValidateCommand implements Callable<Integer> {

    private final Console console;

    @Parameters(arity = "1..*", paramLabel = "FILE", descriptionKey = "validate.file")
    private List<Path> files = List.of();

    ValidateCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        int code = ExitCode.OK;
        for (var file : files) {
            try {
                ScenarioFiles.read(file);
                console.out().println(Texts.of(ValidateCommand.class).get("validate.valid", file.toString()));
            } catch (FileException exception) {
                console.error(String.valueOf(exception.getMessage()));
                code = ExitCode.USAGE;
            }
        }
        return code;
    }
}
