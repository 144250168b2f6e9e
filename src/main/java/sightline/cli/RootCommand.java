package sightline.cli;

import java.util.Objects;
import java.util.concurrent.Callable;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

import sightline.text.Texts;

/** The program itself; all it does without a command is to say that one is needed. */
@Command(name = "sightline")
final class RootCommand implements Callable<Integer> {

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() {
        throw new ParameterException(Objects.requireNonNull(spec).commandLine(),
                Texts.of(RootCommand.class).get("error.commandNeeded"));
    }
}
