package sightline.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Opens the window. */
@Command(name = "open")
final class OpenCommand implements Callable<Integer> {

    private final Window window;
    private final ScenarioArgument input;

    @Parameters(arity = "0..1", paramLabel = "FILE", descriptionKey = "open.file")
    private @Nullable Path file;

    OpenCommand(Window window, ScenarioArgument input) {
        this.window = window;
        this.input = input;
    }

    @Override
    public Integer call() {
        var named = Optional.ofNullable(file);
        var shipped = named.flatMap(input::shippedId);
        return window.open(shipped.isPresent() ? Optional.empty() : named, shipped);
    }
}
