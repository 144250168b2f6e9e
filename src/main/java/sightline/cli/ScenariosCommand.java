package sightline.cli;

import java.util.List;
import java.util.concurrent.Callable;

import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;

import sightline.scenario.ShippedScenarios;

/** Lists the shipped scenarios. */
@Command(name = "scenarios")
final class ScenariosCommand implements Callable<Integer> {

    private final Console console;
    private final ShippedScenarios shipped;

    ScenariosCommand(Console console, ShippedScenarios shipped) {
        this.console = console;
        this.shipped = shipped;
    }

    @Override
    public Integer call() {
        Table.lines(shipped.ids().stream().map(id -> List.of(id, shipped.scenario(id).name())).toList())
                .forEach(console::print);
        return ExitCode.OK;
    }
}
