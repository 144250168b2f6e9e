package sightline.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

import org.jspecify.annotations.Nullable;

/** Opens the window. */
@Command(name = "open")
final class OpenCommand implements Callable<Integer> {

    private final Window window;

    @Parameters(arity = "0..1", paramLabel = "FILE", descriptionKey = "open.file")
    private @Nullable Path file;

    OpenCommand(Window window) {
        this.window = window;
    }

    @Override
    public Integer call() {
        return window.open(file);
    }
}
